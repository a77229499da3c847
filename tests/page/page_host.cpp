// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bellhopprocess.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QProcess>

#include <cstdio>

using namespace Qt::StringLiterals;

// Runs the built program with the scripted CLI, and page.mjs against it:
//   tst_page_host NODE page.mjs CHROMIUM PICTURES
int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    BellhopProcess::Setup setup;
    setup.program = QStringLiteral(BELLHOP_PROGRAM);
    setup.claudePath = QStringLiteral(FAKECLAUDE_PATH);
    setup.token = "bh-page-test-token";
    BellhopProcess bellhop(setup);
    if (const QString problem = bellhop.start(); !problem.isEmpty()) {
        std::fprintf(stderr, "%s\n", qPrintable(problem));
        return 1;
    }
    QProcess node;
    node.setProcessChannelMode(QProcess::ForwardedChannels);
    node.start(arguments.at(1),
               {arguments.at(2), arguments.at(3), u"http://127.0.0.1:%1"_s.arg(bellhop.port()),
                QString::fromLatin1(setup.token), arguments.at(4)});
    // The program's output is read meanwhile.
    QEventLoop loop;
    QObject::connect(&node, &QProcess::finished, &loop, &QEventLoop::quit);
    QObject::connect(&node, &QProcess::errorOccurred, &loop, &QEventLoop::quit);
    if (node.state() != QProcess::NotRunning)
        loop.exec();
    return node.exitStatus() == QProcess::NormalExit ? node.exitCode() : 1;
}
