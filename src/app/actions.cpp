// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"

#include "app/credentials.h"
#include "app/engine.h"
#include "app/instance.h"
#include "app/statusreport.h"
#include "app/subcommands.h"
#include "app/terminal.h"
#include "core/claude/doctorreport.h"
#include "core/settings/settingsstore.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Actions
{
    Q_DECLARE_TR_FUNCTIONS(Actions)
};

constexpr auto kDoctorPatience = 5min;
constexpr auto kQuitPatience = 11min; // the longest grace of the settings, and a little

int showStatus(const CommandLine &commandLine)
{
    const Result<Json> status = Instance::ask(commandLine.dataDir, u"status"_s);
    if (!status) {
        printError(status.error().message);
        return 1;
    }
    printLine(statusToText(*status));
    return 0;
}

int quitRunning(const CommandLine &commandLine)
{
    if (!Instance::isRunning(commandLine.dataDir)) {
        printLine(Actions::tr("Bellhop is not running."));
        return 0;
    }
    const Result<Json> answer = Instance::ask(commandLine.dataDir, u"quit"_s);
    if (!answer) {
        printError(answer.error().message);
        return 1;
    }
    if (Instance::waitForEnd(commandLine.dataDir, kQuitPatience))
        return 0;
    printError(Actions::tr("Bellhop does not end."));
    return 1;
}

int printToken(const CommandLine &commandLine)
{
    if (Instance::isRunning(commandLine.dataDir)) {
        const Result<Json> answer = Instance::ask(commandLine.dataDir, u"token"_s);
        if (!answer) {
            printError(answer.error().message);
            return 1;
        }
        printLine(toQString(stringOr(*answer, "token")));
        return 0;
    }
    SecretStore secrets(commandLine.dataDir, commandLine.keychain());
    Credentials credentials(Credentials::environmentFor(commandLine.headless), secrets);
    QEventLoop loop;
    QObject::connect(&credentials, &Credentials::ready, &loop, &QEventLoop::quit);
    credentials.load();
    loop.exec();
    if (const QString problem = credentials.tokenProblem(); !problem.isEmpty())
        printError(Actions::tr("Access token: %1").arg(problem));
    if (!credentials.problem().isEmpty())
        printError(credentials.problem());
    if (credentials.token().isEmpty() || !credentials.problem().isEmpty())
        return 1;
    printLine(QString::fromUtf8(credentials.token()));
    return 0;
}

SettingsStore::SecretLine secretLine(const QString &name, const SecretStore &secrets,
                                     SecretStore::Secret secret)
{
    const bool isSet = !secrets.value(secret).isEmpty() || secrets.isWithheld(secret);
    return {name, isSet, SecretStore::placeName(secrets.place(secret))};
}

void printProblems(const SettingsStore &settings)
{
    for (const SettingsStore::Problem &problem : settings.problems())
        printError(problem.name + u": "_s + problem.message);
}

int showConfig(const CommandLine &commandLine)
{
    const QProcessEnvironment environment = Credentials::environmentFor(commandLine.headless);
    SettingsStore settings(
        {commandLine.configDir, environment, commandLine.flags, commandLine.headless});
    settings.load();
    printProblems(settings);

    SecretStore secrets(commandLine.dataDir, commandLine.keychain());
    QEventLoop loop;
    QObject::connect(&secrets, &SecretStore::loaded, &loop, &QEventLoop::quit);
    secrets.load();
    loop.exec();
    SettingsStore::SecretLine token = secretLine(u"token"_s, secrets, SecretStore::Secret::Token);
    const Credentials credentials(environment, secrets);
    if (credentials.isTokenFixed())
        token = {token.name, true, credentials.tokenSource()};
    if (!credentials.problem().isEmpty())
        printError(credentials.problem());
    printLine(
        settings.describe({token, secretLine(u"api-key"_s, secrets, SecretStore::Secret::ApiKey)})
            .trimmed());
    return settings.mayStart() && credentials.problem().isEmpty() ? 0 : 2;
}

int reportDoctor(const Json &report)
{
    printLine(doctorToText(report));
    return boolOr(report, "passed") ? 0 : 1;
}

// Without a server: an engine of our own, for as long as it takes.
Result<Json> examine(const CommandLine &commandLine, Settings settings)
{
    settings.set(Settings::Key::WarmWorkers, 0, Settings::Source::Flag);
    Engine::Options options;
    options.dataDir = commandLine.dataDir;
    options.configDir = commandLine.configDir;
    QThread thread;
    auto *engine = new Engine(options);
    engine->moveToThread(&thread);
    QObject::connect(&thread, &QThread::finished, engine, &QObject::deleteLater);

    Result<Json> result = Error{Actions::tr("The check does not end.")};
    QEventLoop loop;
    QObject::connect(engine, &Engine::doctorFinished, &loop,
                     [&result, engine](const DoctorReport &report) {
                         result = doctorToJson(report);
                         QMetaObject::invokeMethod(engine, &Engine::stop);
                     });
    QObject::connect(engine, &Engine::stopped, &loop, &QEventLoop::quit);
    QTimer::singleShot(kDoctorPatience, &loop, &QEventLoop::quit);
    thread.start();
    QMetaObject::invokeMethod(engine, [engine, settings] { engine->applySettings(settings); });
    QMetaObject::invokeMethod(engine, &Engine::runDoctor);
    loop.exec();
    thread.quit();
    thread.wait();
    return result;
}

int runDoctor(const CommandLine &commandLine)
{
    SettingsStore settings({commandLine.configDir, QProcessEnvironment::systemEnvironment(),
                            commandLine.flags, commandLine.headless});
    settings.load();
    printProblems(settings);
    if (!settings.mayStart())
        return 2;

    Instance instance(commandLine.dataDir);
    Result<Json> report = Error{};
    switch (instance.claim()) {
    case Instance::Claim::First:
        report = examine(commandLine, settings.settings());
        break;
    case Instance::Claim::Second:
        report = Instance::ask(commandLine.dataDir, u"doctor"_s, kDoctorPatience);
        break;
    case Instance::Claim::Failed:
        report = Error{instance.problem()};
        break;
    }
    if (report)
        return reportDoctor(*report);
    printError(report.error().message);
    return 1;
}

} // namespace

int runAction(const CommandLine &commandLine)
{
    switch (commandLine.action) {
    case CommandLine::Action::Help:
        printLine(CommandLine::helpText().trimmed());
        return 0;
    case CommandLine::Action::Version:
        printLine(u"bellhop " BELLHOP_VERSION ""_s);
        return 0;
    case CommandLine::Action::ShowConfig:
        return showConfig(commandLine);
    case CommandLine::Action::PrintToken:
        return printToken(commandLine);
    case CommandLine::Action::Status:
        return showStatus(commandLine);
    case CommandLine::Action::Quit:
        return quitRunning(commandLine);
    case CommandLine::Action::Doctor:
        return runDoctor(commandLine);
    case CommandLine::Action::Manage:
        return runSubcommand(commandLine);
    case CommandLine::Action::Run:
        break;
    }
    return 2;
}

int handOverToFirst(const CommandLine &commandLine, bool headless)
{
    const Result<Json> answer =
        Instance::ask(commandLine.dataDir, headless ? u"status"_s : u"raise"_s);
    if (!answer) {
        printError(answer.error().message);
        return 1;
    }
    const QString url = toQString(stringOr(*answer, "url"));
    printLine(url.isEmpty() ? Actions::tr("Bellhop is already running.")
                            : Actions::tr("Bellhop is already running on %1.").arg(url));
    return 0;
}
