// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/inprocess.h"

#include "app/application.h"
#include "language/language.h"

#include <QDir>
#include <QFile>
#include <QTimer>

using namespace Qt::StringLiterals;

InProcess::InProcess()
{
    qunsetenv("BELLHOP_API_KEY");
    qputenv("BELLHOP_CLAUDE_PATH", FAKECLAUDE_PATH);
    QFile file(filePath(u"config/bellhop.conf"_s));
    m_isValid = QDir().mkpath(filePath(u"config"_s)) && file.open(QIODevice::WriteOnly)
        && file.write("[server]\nport=0\n") > 0;
}

int InProcess::play(const std::function<void(Application &)> &script)
{
    const Result<CommandLine> commandLine =
        CommandLine::parse({u"bellhop"_s, u"--config-dir"_s, filePath(u"config"_s), u"--data-dir"_s,
                            filePath(u"data"_s)});
    if (!commandLine)
        return -1;
    Instance instance(commandLine->dataDir);
    if (instance.claim() != Instance::Claim::First)
        return -1;
    Language language;
    Application application(*commandLine, false, instance, language);
    QTimer::singleShot(0, &application, [&] {
        script(application);
        application.quit();
    });
    return application.run();
}
