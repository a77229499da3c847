// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"

#include "core/settings/privatefile.h"

#include <QDateTime>
#include <QFile>
#include <QLoggingCategory>
#include <QMutex>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>
#include <deque>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestFile = 2 * 1024 * 1024;
constexpr int kOldFiles = 3;
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
    QFile file;
    std::deque<LogLine> lines;
    qint64 number = 0;

    void open(const QString &path)
    {
        file.close();
        file.setFileName(path);
        if (makePrivateFile(path))
            file.open(QIODevice::WriteOnly | QIODevice::Append);
    }

    void rotate()
    {
        const QString path = file.fileName();
        file.close();
        const auto old = [&path](int number) { return u"%1.%2"_s.arg(path).arg(number); };
        QFile::remove(old(kOldFiles));
        for (int number = kOldFiles - 1; number >= 1; --number)
            QFile::rename(old(number), old(number + 1));
        QFile::rename(path, old(1));
        open(path);
    }

    void write(const QByteArray &line)
    {
        if (!file.isOpen())
            return;
        if (file.size() + line.size() > kLargestFile)
            rotate();
        file.write(line);
        file.flush();
    }

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
    logFile().write(line);
    logFile().remember({0, now, levelOf(type), QString::fromLatin1(category), text});
}

} // namespace

void startLogging(const QString &dataDir)
{
    const QString folder = logFolder(dataDir);
    {
        const QMutexLocker locker(&logFile().mutex);
        makePrivateFolder(folder);
        logFile().open(folder + u"/bellhop.log"_s);
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

QString withoutSecrets(const QString &text)
{
    // Our tokens, Anthropic's keys and tokens, and whatever is named as a secret.
    static const QRegularExpression kTokens(u"\\b(bh[-_]|sk-|bhg-)[A-Za-z0-9_\\-]{6,}"_s);
    static const QRegularExpression kNamed(
        u"\\b(Bearer\\s+|(?:x-)?api[-_ ]?key[\"']?\\s*[:=]\\s*|(?:auth_)?token[\"']?\\s*[:=]\\s*"
        "|password[\"']?\\s*[:=]\\s*|secret[\"']?\\s*[:=]\\s*)[\"']?[^\\s\"',;]{4,}"_s,
        QRegularExpression::CaseInsensitiveOption);
    QString masked = text;
    masked.replace(kTokens, u"\\1••••"_s);
    masked.replace(kNamed, u"\\1••••"_s);
    return masked;
}
