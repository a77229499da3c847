// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"

#include "core/settings/privatefile.h"

#include <QDateTime>
#include <QFile>
#include <QLoggingCategory>
#include <QMutex>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestFile = 2 * 1024 * 1024;
constexpr int kOldFiles = 3;
constexpr qsizetype kLongestLine = 2000;

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

// Qt's message handler is a plain function: what it writes to must be at hand for it.
struct LogFile
{
    QMutex mutex;
    QFile file;

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
};

LogFile &logFile()
{
    static LogFile file;
    return file;
}

void handleMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    QString text = message.size() > kLongestLine ? message.left(kLongestLine) + u'…' : message;
    text.replace(u'\n', u"\\n"_s).replace(u'\r', u"\\r"_s); // one message, one line
    const QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1()
        + ' ' + levelName(type) + ' ' + (context.category ? context.category : "default") + ": "
        + text.toUtf8() + '\n';

    const QMutexLocker locker(&logFile().mutex);
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
    std::fflush(stderr);
    logFile().write(line);
}

} // namespace

void startLogging(const QString &dataDir)
{
    const QString folder = dataDir + u"/logs"_s;
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
