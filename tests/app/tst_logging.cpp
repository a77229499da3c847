// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/logging.h"
#include "core/redaction.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcOurs, "bellhop.test", QtInfoMsg)
Q_LOGGING_CATEGORY(lcTheirs, "library.test")

} // namespace

// Messages go through the real handler; the test's own is put back after each.
class TestLogging : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aMessageIsOneLine();
    void theLevelDecides_data();
    void theLevelDecides();
    void theFileIsItsOwnersOnly();
    void longLinesAreCut();
    void aFullFileIsPutAside();
    void threadsDoNotMixTheirLines();
    void withoutAFolderItGoesOn();
    void secretsAreMasked_data();
    void secretsAreMasked();
    void theLastLinesAreRemembered();

private:
    QByteArray logged(const QString &name = u"bellhop.log"_s) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    QtMessageHandler m_before = nullptr;
};

void TestLogging::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_before = qInstallMessageHandler(nullptr);
    startLogging(m_dir->path());
    setLogLevel(u"info"_s);
}

void TestLogging::cleanup()
{
    qInstallMessageHandler(m_before);
    QLoggingCategory::setFilterRules({});
}

QByteArray TestLogging::logged(const QString &name) const
{
    QFile file(m_dir->filePath(u"logs/"_s + name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Time, level, category, text; a line break in the text cannot fake a line of its own.
void TestLogging::aMessageIsOneLine()
{
    qCWarning(lcOurs).noquote() << "first\n2026-01-01T00:00:00.000Z error bellhop.fake: second\r";
    static const QRegularExpression kLine(
        u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z warning bellhop\\.test: "
        u"first\\\\n2026.*second\\\\r\n$"_s);
    QVERIFY2(kLine.match(QString::fromUtf8(logged())).hasMatch(), logged().constData());
}

void TestLogging::theLevelDecides_data()
{
    QTest::addColumn<QString>("level");
    QTest::addColumn<QByteArrayList>("seen");
    QTest::newRow("error") << u"error"_s << QByteArrayList{"critical", "foreign-critical"};
    QTest::newRow("warning") << u"warning"_s
                             << QByteArrayList{"warning", "critical", "foreign-warning",
                                               "foreign-critical"};
    QTest::newRow("info") << u"info"_s
                          << QByteArrayList{"info", "warning", "critical", "foreign-warning",
                                            "foreign-critical"};
    QTest::newRow("debug") << u"debug"_s << QByteArrayList{"debug",           "info",
                                                           "warning",         "critical",
                                                           "foreign-warning", "foreign-critical"};
}

// Libraries are heard when something is wrong; chatter only of our own.
void TestLogging::theLevelDecides()
{
    QFETCH(const QString, level);
    QFETCH(const QByteArrayList, seen);
    setLogLevel(level);
    qCDebug(lcOurs, "debug");
    qCInfo(lcOurs, "info");
    qCWarning(lcOurs, "warning");
    qCCritical(lcOurs, "critical");
    qCDebug(lcTheirs, "foreign-debug");
    qCInfo(lcTheirs, "foreign-info");
    qCWarning(lcTheirs, "foreign-warning");
    qCCritical(lcTheirs, "foreign-critical");
    QByteArrayList lines;
    for (const QByteArray &line : logged().split('\n')) {
        if (!line.isEmpty())
            lines.append(line.mid(line.lastIndexOf(' ') + 1));
    }
    QCOMPARE(lines, seen);
}

// Names of accounts and folders are in there.
void TestLogging::theFileIsItsOwnersOnly()
{
    qCWarning(lcOurs, "x");
    const auto mode = QFile::permissions(m_dir->filePath(u"logs/bellhop.log"_s));
    QVERIFY(!(mode & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    QVERIFY(!(QFile::permissions(m_dir->filePath(u"logs"_s)) & QFileDevice::ReadOther));
}

// A mistake of ours must not fill the disk with somebody's text.
void TestLogging::longLinesAreCut()
{
    qCWarning(lcOurs).noquote() << QString(1'000'000, u'x');
    QVERIFY(logged().size() < 10'000);
    QVERIFY(logged().endsWith("…\n"));
}

// Four files of two megabytes at most, the newest always under the same name.
void TestLogging::aFullFileIsPutAside()
{
    const QString text(1900, u'x');
    for (int i = 0; i < 6000; ++i)
        qCWarning(lcOurs).noquote() << text;
    qCWarning(lcOurs, "last");
    const QDir logs(m_dir->filePath(u"logs"_s));
    QCOMPARE(logs.entryList(QDir::Files, QDir::Name),
             (QStringList{u"bellhop.log"_s, u"bellhop.log.1"_s, u"bellhop.log.2"_s,
                          u"bellhop.log.3"_s}));
    for (const QFileInfo &file : logs.entryInfoList(QDir::Files)) {
        QVERIFY(file.size() <= 2 * 1024 * 1024);
        QVERIFY(!(file.permissions() & QFileDevice::ReadOther));
    }
    QVERIFY(logged().endsWith("last\n"));
}

// Engine and window write at the same time.
void TestLogging::threadsDoNotMixTheirLines()
{
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < 4; ++i) {
        threads.emplace_back(QThread::create([] {
            for (int n = 0; n < 200; ++n)
                qCWarning(lcOurs, "whole line of text");
        }));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        QVERIFY(thread->wait(30'000));
    const QByteArrayList lines = logged().trimmed().split('\n');
    QCOMPARE(lines.size(), 800);
    for (const QByteArray &line : lines)
        QVERIFY2(line.endsWith(" warning bellhop.test: whole line of text"), line.constData());
}

// The log is the last reason not to run.
void TestLogging::withoutAFolderItGoesOn()
{
    QFile blocker(m_dir->filePath(u"file"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    startLogging(m_dir->filePath(u"file"_s));
    qCWarning(lcOurs, "to stderr only");
    QVERIFY(!logged().contains("to stderr only"));
}

void TestLogging::secretsAreMasked_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("masked");
    QTest::newRow("our token") << u"got bh-abcDEF_0123456 from it"_s << u"got bh-•••• from it"_s;
    QTest::newRow("a key of the API") << u"sk-ant-api03-abc_DEF"_s << u"sk-••••"_s;
    QTest::newRow("a header") << u"Authorization: Bearer abcdefgh.ijk"_s
                              << u"Authorization: Bearer ••••"_s;
    QTest::newRow("a named key") << u"x-api-key: 'abcdefgh' sent"_s << u"x-api-key: ••••' sent"_s;
    QTest::newRow("a field of JSON")
        << u"{\"password\": \"hunter22\"}"_s << u"{\"password\": ••••\"}"_s;
    QTest::newRow("words about tokens") << u"the token of the request is none of ours"_s
                                        << u"the token of the request is none of ours"_s;
    QTest::newRow("figures") << u"12 tokens in 80 ms"_s << u"12 tokens in 80 ms"_s;
}

// Nobody should log them; if somebody does, they are not readable.
void TestLogging::secretsAreMasked()
{
    QFETCH(QString, text);
    QFETCH(QString, masked);
    QCOMPARE(withoutSecrets(text), masked);
    qCWarning(lcOurs).noquote() << text;
    QVERIFY2(logged().contains(masked.toUtf8()), logged().constData());
}

// For the window: in order, each once, and not for ever.
void TestLogging::theLastLinesAreRemembered()
{
    const QList<LogLine> before = recentLogLines(0);
    const qint64 last = before.isEmpty() ? 0 : before.last().number;
    qCWarning(lcOurs) << "first";
    qCInfo(lcOurs) << "second";
    const QList<LogLine> lines = recentLogLines(last);
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.first().text, u"first"_s);
    QCOMPARE(lines.first().level, LogLine::Level::Warning);
    QCOMPARE(lines.last().category, u"bellhop.test"_s);
    QCOMPARE(lines.last().number, last + 2);
    QVERIFY(recentLogLines(last + 2).isEmpty());
    for (int i = 0; i < 5000; ++i)
        qCInfo(lcOurs) << i;
    QCOMPARE(recentLogLines(0).size(), 2000);
    QCOMPARE(recentLogLines(0).last().text, u"4999"_s);
}

QTEST_GUILESS_MAIN(TestLogging)
#include "tst_logging.moc"
