// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/claudeinstallation.h"

#include "core/claude/claudeplaces.h"
#include "core/json.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// A start of the CLI takes below a second; on a busy machine just after login it takes its time.
constexpr auto kAnswerLimit = 20s;
// Interactive shells with many plug-ins are slow, and some wait for ever.
constexpr auto kShellLimit = 8s;

bool isProgram(const QString &path)
{
    const QFileInfo file(path);
    return file.isFile() && file.isExecutable();
}

} // namespace

ClaudeInstallation::ClaudeInstallation(QObject *parent)
    : QObject(parent)
{ }

ClaudeInstallation::~ClaudeInstallation() = default;

QStringList ClaudeInstallation::defaultProjectFolders()
{
    QStringList folders;
    const QString configured = qEnvironmentVariable("BELLHOP_CLI_DIR");
    if (QDir::isAbsolutePath(configured))
        folders.append(QDir::cleanPath(configured));
    folders.append(QDir::cleanPath(QCoreApplication::applicationDirPath() + "/../cli"_L1));
    return folders;
}

void ClaudeInstallation::look(const Setup &setup)
{
    m_running = std::make_unique<QObject>();
    m_askingLogin = false;
    m_setup = setup;
    m_status = {};
    m_command = {};

    if (!setup.configuredPath.isEmpty()) {
        const Wording problem = problemWith(setup.configuredPath);
        if (problem.isEmpty())
            use(setup.configuredPath, u"setting"_s);
        else
            giveUp(problem);
        return;
    }
    const QList<ClaudePlace> places =
        claudePlaces(setup.environment.inherited, setup.projectFolders);
    for (const ClaudePlace &place : places) {
        if (isProgram(place.path)) {
            use(place.path, place.how);
            return;
        }
    }
    askLoginShell();
}

// Names what the user configured, so that he finds the setting again.
Wording ClaudeInstallation::problemWith(const QString &path) const
{
    const QFileInfo file(path);
    if (!file.isAbsolute())
        return Wording::of<ClaudeInstallation>(
            QT_TR_NOOP("The Claude path “%1” is not absolute. Give the full path, beginning with "
                       "/, or leave it empty to have Claude looked for."),
            path);
    if (!file.exists())
        return Wording::of<ClaudeInstallation>(
            QT_TR_NOOP("There is no file “%1”, which is set as Claude path. Correct the path or "
                       "leave it empty to have Claude looked for."),
            path);
    if (file.isDir())
        return Wording::of<ClaudeInstallation>(
            QT_TR_NOOP("The Claude path “%1” is a folder. Give the path of the program in it."),
            path);
    if (!file.isExecutable())
        return Wording::of<ClaudeInstallation>(
            QT_TR_NOOP("“%1”, which is set as Claude path, is not a program that can be started."),
            path);
    return {};
}

void ClaudeInstallation::use(const QString &path, const QString &how)
{
    m_status.path = path;
    m_status.foundBy = how;
    m_command = commandFor(path);
    m_setup.environment.cliFolder = QFileInfo(path).absolutePath();
    emit found(path, how);
    emit statusChanged(m_status);
    askVersion();
    askLogin();
}

// A program started from a menu has not read what the shell's start files add to PATH.
void ClaudeInstallation::askLoginShell()
{
    const QProcessEnvironment &inherited = m_setup.environment.inherited;
    const QString shell = inherited.value(u"SHELL"_s);
    if (!isProgram(shell)) {
        loginShellAnswered({});
        return;
    }
    ShortCommand::Request request;
    request.program = shell;
    request.arguments = {u"-lic"_s, u"command -v claude"_s};
    request.environment = inherited;
    request.limit = kShellLimit;
    auto *ask = new ShortCommand(std::move(request), m_running.get());
    connect(ask, &ShortCommand::finished, this, &ClaudeInstallation::loginShellAnswered);
    ask->start();
}

void ClaudeInstallation::loginShellAnswered(const ShortCommand::Outcome &outcome)
{
    const QString path = pathFromShellAnswer(outcome.output);
    if (isProgram(path)) {
        use(path, u"login shell"_s);
        return;
    }
    giveUp(Wording::of<ClaudeInstallation>(
        QT_TR_NOOP("Claude Code was not found. Install it (see claude.com/claude-code), sign in by "
                   "running “claude” once, then look again; or set its path in the settings.")));
}

void ClaudeInstallation::giveUp(const Wording &problem)
{
    m_status.problem = problem;
    emit notFound(problem);
    emit statusChanged(m_status);
}

ShortCommand *ClaudeInstallation::command(const QStringList &arguments)
{
    ShortCommand::Request request;
    request.program = m_command.program;
    request.arguments = m_command.prefix + arguments;
    request.environment = environment();
    request.workingDirectory = m_setup.workingDirectory;
    request.limit = kAnswerLimit;
    return new ShortCommand(std::move(request), m_running.get());
}

void ClaudeInstallation::askVersion()
{
    ShortCommand *ask = command({u"--version"_s});
    connect(ask, &ShortCommand::finished, this, &ClaudeInstallation::versionAnswered);
    ask->start();
}

// "2.1.328 (Claude Code)"
void ClaudeInstallation::versionAnswered(const ShortCommand::Outcome &outcome)
{
    static const QRegularExpression number(u"^\\s*(\\d+\\.\\d+\\.\\d+\\S*)"_s);
    const QRegularExpressionMatch match = number.match(QString::fromUtf8(outcome.output));
    if (outcome.succeeded() && match.hasMatch()) {
        m_status.version = match.captured(1);
    } else {
        const Wording reason = outcome.succeeded()
            ? Wording::of<ClaudeInstallation>(QT_TR_NOOP("it did not print a version"))
            : outcome.reason;
        m_status.problem = Wording::of<ClaudeInstallation>(
            QT_TR_NOOP("“%1” does not work as Claude Code: %2"), m_status.path, reason);
    }
    emit statusChanged(m_status);
}

void ClaudeInstallation::checkLogin()
{
    if (m_running && m_status.isUsable() && !m_askingLogin)
        askLogin();
}

void ClaudeInstallation::askLogin()
{
    m_askingLogin = true;
    ShortCommand *ask = command({u"auth"_s, u"status"_s});
    connect(ask, &ShortCommand::finished, this, &ClaudeInstallation::loginAnswered);
    ask->start();
}

void ClaudeInstallation::loginAnswered(const ShortCommand::Outcome &outcome)
{
    m_askingLogin = false;
    // It exits with 1 if nobody is signed in, so the output counts and not the code.
    if (outcome.end == ShortCommand::Outcome::End::Exited)
        readLogin(outcome.output, m_setup.environment.auth, m_status);
    emit statusChanged(m_status);
}

QString pathFromShellAnswer(const QByteArray &output)
{
    static const QRegularExpression quotes(u"^alias claude=|['\"]"_s);
    QString path;
    const QList<QByteArray> lines = output.split('\n');
    for (const QByteArray &line : lines) {
        const QString candidate = QString::fromUtf8(line).trimmed().remove(quotes);
        if (candidate.startsWith('/'_L1) && isProgram(candidate))
            path = candidate;
    }
    return path;
}

ClaudeCommand commandFor(const QString &path)
{
    if (!path.endsWith(".cmd"_L1, Qt::CaseInsensitive))
        return {path, {}};
    QFile shim(path);
    if (!shim.open(QIODevice::ReadOnly))
        return {path, {}};
    // "%dp0%\node_modules\@anthropic-ai\claude-code\cli.js"
    static const QRegularExpression target(
        uR"re("%(?:~dp0|dp0%)\\?([^"%]+\.(?:exe|js|mjs|cjs))")re"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QDir folder = QFileInfo(path).absoluteDir();
    QRegularExpressionMatchIterator matches =
        target.globalMatch(QString::fromUtf8(shim.read(64 * 1024)));
    while (matches.hasNext()) {
        const QString relative =
            QDir::fromNativeSeparators(matches.next().captured(1).replace('\\'_L1, '/'_L1));
        // The runtime is named as well; the script comes after it.
        if (relative.compare("node.exe"_L1, Qt::CaseInsensitive) == 0)
            continue;
        const QString file = QDir::cleanPath(folder.filePath(relative));
        if (!QFileInfo::exists(file))
            continue;
        if (file.endsWith(".exe"_L1, Qt::CaseInsensitive))
            return {file, {}};
        const QString beside = folder.filePath(u"node.exe"_s);
        return {QFileInfo::exists(beside) ? beside : u"node"_s, {file}};
    }
    return {path, {}};
}

void readLogin(const QByteArray &output, Settings::ClaudeAuth auth, ClaudeStatus &status)
{
    const std::optional<Json> answer = parseJson(output.trimmed());
    if (!answer || !answer->is_object())
        return;
    const Json *loggedIn = findValue(*answer, "loggedIn");
    if (!loggedIn || !loggedIn->is_boolean())
        return;
    status.login =
        loggedIn->get<bool>() ? ClaudeStatus::Login::SignedIn : ClaudeStatus::Login::SignedOut;
    status.account = toQString(stringOr(*answer, "email"));
    status.plan = toQString(stringOr(*answer, "subscriptionType"));
    status.authMethod = toQString(stringOr(*answer, "authMethod"));
    if (status.login == ClaudeStatus::Login::SignedOut)
        return;
    // Older versions say claude.ai even if a key overrides the login.
    const bool withKey = !stringOr(*answer, "apiKeySource").empty();
    if (withKey)
        status.authMethod = u"api_key"_s;
    const bool byLogin =
        status.authMethod == "claude.ai"_L1 || status.authMethod == "oauth_token"_L1;
    if (byLogin)
        status.payer = u"subscription"_s;
    else if (auth == Settings::ClaudeAuth::Bedrock)
        status.payer = u"bedrock"_s;
    else if (auth == Settings::ClaudeAuth::Vertex)
        status.payer = u"vertex"_s;
    else if (auth == Settings::ClaudeAuth::Environment)
        status.payer = u"environment"_s;
    else if (withKey || status.authMethod == "api_key"_L1)
        status.payer = u"api-key"_s;
    else
        status.payer = status.authMethod;
}
