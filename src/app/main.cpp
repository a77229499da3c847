// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions.h"
#include "app/application.h"
#include "app/commandline.h"
#include "app/instance.h"
#include "app/logging.h"
#include "app/platform.h"
#include "app/terminal.h"
#include "language/language.h"
#include "ui/contraststyle.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace {

QStringList argumentsOf(int argc, char *argv[])
{
    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    return arguments;
}

std::unique_ptr<QCoreApplication> makeApplication(bool headless, int &argc, char *argv[])
{
    if (headless)
        return std::make_unique<QCoreApplication>(argc, argv);
    QGuiApplication::setDesktopFileName(u"org.bellhop.Bellhop"_s); // packaging/linux
    auto application = std::make_unique<QApplication>(argc, argv);
    ContrastStyle::use();
    return application;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication::setApplicationName(u"bellhop"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(BELLHOP_VERSION));

    // GLib's event loop costs the engine's thread a system call per posted event; the desktop's own
    // thread keeps it.
    if (qEnvironmentVariableIsEmpty("QT_NO_THREADED_GLIB"))
        qputenv("QT_NO_THREADED_GLIB", "1");

    const QStringList arguments = argumentsOf(argc, argv);
    const Result<CommandLine> commandLine = CommandLine::parse(arguments);
    if (!commandLine || commandLine->action != CommandLine::Action::Run) {
        const QCoreApplication app(argc, argv);
        Language language;
        language.use(commandLine ? commandLine->language() : u"system"_s);
        if (commandLine)
            return runAction(*commandLine);
        printError(CommandLine::parse(arguments).error().message); // now in the language in use
        return 2;
    }

    const bool headless = commandLine->headless || !hasDisplay();
    const auto app = makeApplication(headless, argc, argv);
    Language language;
    language.use(commandLine->language());
    if (headless && !commandLine->headless)
        printError(CommandLine::tr("There is no display: running headless."));

    Instance instance(commandLine->dataDir);
    switch (instance.claim()) {
    case Instance::Claim::First:
        break;
    case Instance::Claim::Second:
        return handOverToFirst(*commandLine, headless);
    case Instance::Claim::Failed:
        printError(instance.problem());
        return 1;
    }

    startLogging(commandLine->dataDir);
    Application application(*commandLine, headless, instance, language);
    return application.run();
}
