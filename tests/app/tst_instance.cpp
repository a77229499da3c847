// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance.h"

#include "support/waiting.h"

#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <memory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Claim = Instance::Claim;

class TestInstance : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void oneFolderHasOneInstance();
    void twoFoldersHaveTwo();
    void aDeepFolderWorksToo();
    void questionsAreAnswered();
    void answersMayComeLater();
    void refusalsComeBackAsErrors_data();
    void refusalsComeBackAsErrors();
    void whoIsNotThereIsNotAsked();
    void aSocketThatWasLeftBehindIsReplaced();
    void rubbishDoesNoHarm_data();
    void rubbishDoesNoHarm();
    void theSocketIsItsOwnersOnly();
    void theEndCanBeWaitedFor();
    void aFolderThatCannotBeMadeIsAnError();

private:
    QString folder() const { return m_dir->filePath(u"data"_s); }
    // From another thread, as another process would.
    Result<Json> ask(const QString &command, std::chrono::milliseconds patience = 20s);

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestInstance::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

Result<Json> TestInstance::ask(const QString &command, std::chrono::milliseconds patience)
{
    Result<Json> answer = Error{u"no answer"_s};
    std::unique_ptr<QThread> thread(
        QThread::create([&] { answer = Instance::ask(folder(), command, patience); }));
    thread->start();
    if (!waitUntil([&] { return thread->isFinished(); }, 30'000))
        qFatal("the question was never answered");
    return answer;
}

// The second one knows, the third one may when the first has gone.
void TestInstance::oneFolderHasOneInstance()
{
    auto first = std::make_unique<Instance>(folder());
    QVERIFY(!Instance::isRunning(folder()));
    QCOMPARE(first->claim(), Claim::First);
    QVERIFY(Instance::isRunning(folder()));
    Instance second(folder());
    QCOMPARE(second.claim(), Claim::Second);
    QCOMPARE(second.claim(), Claim::Second);
    first.reset();
    QVERIFY(!Instance::isRunning(folder()));
    QCOMPARE(second.claim(), Claim::First);
}

// --data-dir isolates.
void TestInstance::twoFoldersHaveTwo()
{
    Instance first(m_dir->filePath(u"a"_s));
    Instance second(m_dir->filePath(u"b"_s));
    QCOMPARE(first.claim(), Claim::First);
    QCOMPARE(second.claim(), Claim::First);
}

// The path of a socket may have some hundred bytes only.
void TestInstance::aDeepFolderWorksToo()
{
    const QString deep = m_dir->filePath(QString(100, u'x') + u'/' + QString(100, u'y'));
    Instance first(deep);
    QCOMPARE(first.claim(), Claim::First);
    first.setHandler([](const QString &, const Instance::Reply &reply) { reply({{"ok", true}}); });
    bool isAnswered = false;
    std::unique_ptr<QThread> thread(
        QThread::create([&] { isAnswered = Instance::ask(deep, u"status"_s, 20s).has_value(); }));
    thread->start();
    QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 30'000);
    QVERIFY(isAnswered);
}

// The command arrives as it was given, the answer too.
void TestInstance::questionsAreAnswered()
{
    Instance first(folder());
    QCOMPARE(first.claim(), Claim::First);
    QStringList commands;
    first.setHandler([&](const QString &command, const Instance::Reply &reply) {
        commands.append(command);
        reply({{"ok", true}, {"text", std::string(300'000, 'x') + "\n\"ü\""}});
    });
    for (const QString &command : {u"raise"_s, u"status"_s}) {
        const Result<Json> answer = ask(command);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message));
        QVERIFY(toQString(stringOr(*answer, "text")).endsWith(u"\n\"ü\""_s));
    }
    QCOMPARE(commands, (QStringList{u"raise"_s, u"status"_s}));
}

// A check of the CLI takes seconds; the connection stays open for its result.
void TestInstance::answersMayComeLater()
{
    Instance first(folder());
    QCOMPARE(first.claim(), Claim::First);
    QList<Instance::Reply> waiting;
    first.setHandler([&](const QString &, const Instance::Reply &reply) { waiting.append(reply); });
    Result<Json> answer = Error{};
    std::unique_ptr<QThread> thread(
        QThread::create([&] { answer = Instance::ask(folder(), u"doctor"_s, 30s); }));
    thread->start();
    QTRY_COMPARE(waiting.size(), 1);
    QVERIFY(!thread->isFinished());
    waiting.first()({{"ok", true}, {"passed", true}});
    QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 30'000);
    QVERIFY(answer);
    QVERIFY(boolOr(*answer, "passed"));
    waiting.first()({{"ok", true}}); // the asker has gone: nothing happens
}

void TestInstance::refusalsComeBackAsErrors_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("says");
    QTest::newRow("a reason") << QByteArray(R"({"ok":false,"error":"not today"})")
                              << u"not today"_s;
    QTest::newRow("no reason") << QByteArray("{}") << u"refused"_s;
    QTest::newRow("no object") << QByteArray("[]") << u"sense"_s;
}

// What the other says is passed on, what makes no sense is called so.
void TestInstance::refusalsComeBackAsErrors()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const QString, says);
    Instance first(folder());
    QCOMPARE(first.claim(), Claim::First);
    first.setHandler(
        [&](const QString &, const Instance::Reply &reply) { reply(*parseJson(answer)); });
    const Result<Json> refused = ask(u"status"_s);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.contains(says), qPrintable(refused.error().message));
}

// Nothing runs here, and asking does not make a folder.
void TestInstance::whoIsNotThereIsNotAsked()
{
    const Result<Json> answer = Instance::ask(folder(), u"status"_s);
    QVERIFY(!answer);
    QVERIFY(answer.error().message.contains(u"not running"_s));
    QVERIFY(!QFileInfo::exists(folder()));
    QVERIFY(Instance::waitForEnd(folder(), 0ms));
}

// A killed program leaves lock file and socket; the next start is not confused by them.
void TestInstance::aSocketThatWasLeftBehindIsReplaced()
{
    QVERIFY(QDir().mkpath(folder()));
    QVERIFY(QFile(folder() + u"/instance.lock"_s).open(QIODevice::WriteOnly));
    {
        QLocalServer killed;
        QVERIFY(killed.listen(controlSocketName(folder())));
        QVERIFY(QFile::rename(controlSocketName(folder()), folder() + u"/moved"_s));
        killed.close();
        QVERIFY(QFile::rename(folder() + u"/moved"_s, controlSocketName(folder())));
    }
    QVERIFY(QFileInfo::exists(controlSocketName(folder())));
    QVERIFY(!Instance::isRunning(folder()));
    Instance next(folder());
    QCOMPARE(next.claim(), Claim::First);
    next.setHandler([](const QString &, const Instance::Reply &reply) { reply({{"ok", true}}); });
    QVERIFY(ask(u"status"_s));
}

void TestInstance::rubbishDoesNoHarm_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("no JSON") << QByteArray("hello\n");
    QTest::newRow("another kind of JSON") << QByteArray("[1,2]\n");
    QTest::newRow("a command of another kind") << QByteArray("{\"command\":{}}\n");
    QTest::newRow("a line without end") << QByteArray(100'000, 'x');
    QTest::newRow("nothing at all") << QByteArray();
    QTest::newRow("two lines") << QByteArray("{}\n{\"command\":\"quit\"}\n");
}

// The handler never sees it, and the next one is served.
void TestInstance::rubbishDoesNoHarm()
{
    QFETCH(const QByteArray, bytes);
    Instance first(folder());
    QCOMPARE(first.claim(), Claim::First);
    int commands = 0;
    first.setHandler([&](const QString &, const Instance::Reply &reply) {
        ++commands;
        reply({{"ok", true}});
    });
    QLocalSocket rude;
    rude.connectToServer(controlSocketName(folder()));
    QVERIFY(rude.waitForConnected());
    rude.write(bytes);
    rude.flush();
    QVERIFY(ask(u"status"_s));
    QCOMPARE(commands, 1);
}

// The token goes over it.
void TestInstance::theSocketIsItsOwnersOnly()
{
    Instance first(folder());
    QCOMPARE(first.claim(), Claim::First);
    const auto mode = QFile::permissions(controlSocketName(folder()));
    QVERIFY(!(mode & (QFileDevice::WriteGroup | QFileDevice::WriteOther)));
    QVERIFY(!(QFile::permissions(folder()) & (QFileDevice::ExeGroup | QFileDevice::ExeOther)));
}

// --quit returns when the program has ended, not when it has heard.
void TestInstance::theEndCanBeWaitedFor()
{
    auto first = std::make_unique<Instance>(folder());
    QCOMPARE(first->claim(), Claim::First);
    QVERIFY(!Instance::waitForEnd(folder(), 1ms));
    bool hasEnded = false;
    std::unique_ptr<QThread> thread(
        QThread::create([&] { hasEnded = Instance::waitForEnd(folder(), 30s); }));
    thread->start();
    QVERIFY(!hasEnded);
    first.reset();
    QTRY_VERIFY_WITH_TIMEOUT(thread->isFinished(), 30'000);
    QVERIFY(hasEnded);
}

// It is named; nothing is started without a lock.
void TestInstance::aFolderThatCannotBeMadeIsAnError()
{
    QFile blocker(folder());
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    Instance instance(folder());
    QCOMPARE(instance.claim(), Claim::Failed);
    QVERIFY(instance.problem().contains(folder()));
}

QTEST_GUILESS_MAIN(TestInstance)
#include "tst_instance.moc"
