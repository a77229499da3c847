// SPDX-License-Identifier: GPL-3.0-or-later
// The stand-in as a program, for use by hand: bellhop_standin_server --port 9999 --log
// requests.ndjson
#include "standin/standin.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"A stand-in of the Messages API on 127.0.0.1."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"port"_s, u"Port, 0 takes a free one."_s, u"number"_s, u"0"_s},
        {u"log"_s, u"Append one JSON line per request."_s, u"file"_s},
        {u"script"_s, u"Rules to try before the tags."_s, u"file"_s},
        {u"default-words"_s, u"Length of untagged answers."_s, u"number"_s, u"0"_s},
        {u"demo"_s, u"Friendly answers to untagged questions."_s},
        {u"refuse-sampling"_s, u"Refuse temperature, top_p and top_k as the newest models do."_s},
    });
    parser.process(app);

    StandIn::Options options;
    options.demo = parser.isSet(u"demo"_s);
    options.refuseSampling = parser.isSet(u"refuse-sampling"_s);
    options.defaultWords = parser.value(u"default-words"_s).toInt();
    options.logPath = parser.value(u"log"_s);
    StandIn standIn(options);
    if (parser.isSet(u"script"_s)) {
        QFile file(parser.value(u"script"_s));
        const auto done = file.open(QIODevice::ReadOnly) ? standIn.setScript(file.readAll())
                                                         : Error{file.errorString()};
        if (!done) {
            std::fprintf(stderr, "%s: %s\n", qPrintable(file.fileName()),
                         qPrintable(done.error().message));
            return 1;
        }
    }
    const auto port = standIn.listen(quint16(parser.value(u"port"_s).toUInt()));
    if (!port) {
        std::fprintf(stderr, "%s\n", qPrintable(port.error().message));
        return 1;
    }
    std::printf("{\"ready\":true,\"port\":%d}\n", int(*port));
    std::fflush(stdout);
    return app.exec();
}
