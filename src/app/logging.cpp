// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"

#include "core/redaction.h"
#include "core/settings/privatefile.h"
#include "core/settings/rotatingfile.h"

#include <QDateTime>
#include <QLoggingCategory>
#include <QMutex>

#include <algorithm>
#include <cstdio>
#include <deque>

using namespace Qt::StringLiterals;

namespace {

constexpr RotatingFile::Limits kFileLimits{2 * 1024 * 1024, 3};
constexpr qsizetype kLongestLine = 2000;
constexpr size_t kRemembered = 2000; // lines for the window

const char *levelName(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return "debug";
    case QtInfoMsg:
        return "info";
    case QtWarningMsg:
        return "warning";
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return "error";
}

LogLine::Level levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return LogLine::Level::Debug;
    case QtInfoMsg:
        return LogLine::Level::Info;
    case QtWarningMsg:
        return LogLine::Level::Warning;
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return LogLine::Level::Error;
}

// Qt's message handler is a plain function: what it writes to must be at hand for it.
struct LogFile
{
    QMutex mutex;
    RotatingFile file{kFileLimits};
    std::deque<LogLine> lines;
    qint64 number = 0;

    void remember(LogLine line)
    {
        line.number = ++number;
        lines.push_back(std::move(line));
        if (lines.size() > kRemembered)
            lines.pop_front();
    }
};

LogFile &logFile()
{
    static LogFile file;
    return file;
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    // Masked before it is cut: half a key would not be known as one.
    QString text = withoutSecrets(message.left(2 * kLongestLine));
    if (text.size() > kLongestLine || message.size() > 2 * kLongestLine)
        text = text.left(kLongestLine) + u'…';
    text.replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s); // one message, one line
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const char *category = context.category ? context.category : "default";
    const QByteArray line = now.toString(Qt::ISODateWithMs).toLatin1() + ' ' + levelName(type) + ' '
        + category + ": " + text.toUtf8() + '\n';

    const QMutexLocker locker(&logFile().mutex);
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    std::fflush(stderr);
    logFile().file.write(line);
    logFile().remember({0, now, levelOf(type), QString::fromLatin1(category), text});
}

} // namespace

void startLogging(const QString &dataDir)
{
    const QString folder = logFolder(dataDir);
    {
        const QMutexLocker locker(&logFile().mutex);
        makePrivateFolder(folder);
        logFile().file.open(folder + u"/bellhop.log"_s);
    }
    qInstallMessageHandler(&handleMessage);
}

void setLogLevel(const QString &level)
{
    // Libraries only get a say when something is wrong, unless all is wanted.
    QString rules = u"*.debug=false\n*.info=false\nbellhop.*.info=true\n"_s;
    if (level == u"error")
        rules = u"*.debug=false\n*.info=false\n*.warning=false\n"_s;
    else if (level == u"warning")
        rules = u"*.debug=false\n*.info=false\n"_s;
    else if (level == u"debug")
        rules += u"bellhop.*.debug=true\n"_s;
    QLoggingCategory::setFilterRules(rules);
}

QList<LogLine> recentLogLines(qint64 after)
{
    const QMutexLocker locker(&logFile().mutex);
    const std::deque<LogLine> &all = logFile().lines;
    const qint64 fresh = logFile().number - after;
    const auto count = qsizetype(std::clamp<qint64>(fresh, 0, qint64(all.size())));
    return {all.end() - count, all.end()};
}

QString logFolder(const QString &dataDir)
{
    return dataDir + u"/logs"_s;
}
