// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bellhopprocess.h"
#include "support/cannot.h"
#include "support/httpclient.h"
#include "support/sqlitefile.h"
#include "support/waiting.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTest>

#include <cerrno>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr char kToken[] = "bh-faults-token";
constexpr int kPatience = 30'000;
const QString kChat = u"/v1/chat/completions"_s;

Json chat(const std::string &text, bool stream = false)
{
    return {{"model", "sonnet"},
            {"stream", stream},
            {"messages", Json::array({{{"role", "user"}, {"content", text}}})}};
}

std::string contentOf(const HttpAnswer &answer)
{
    const Json json = answer.json();
    const Json *choices = findValue(json, "choices");
    const Json *message =
        choices && !choices->empty() ? findValue((*choices)[0], "message") : nullptr;
    return message ? stringOr(*message, "content") : std::string();
}

std::string codeOf(const HttpAnswer &answer)
{
    const Json json = answer.json();
    const Json *error = findValue(json, "error");
    return error ? stringOr(*error, "code") : std::string();
}

} // namespace

// The built program on a machine that fails it: its files, its disk, its port, its CLI, its life.
class TestFaults : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void anUnusableDatabaseCostsHistoryOnly_data();
    void anUnusableDatabaseCostsHistoryOnly();
    void aFullDiskCostsHistoryOnly();
    void aReadOnlyDataFolderForbidsTheStart();
    void aRemovedCliIsFoundAgain();
    void aReplacedCliIsNoticed();
    void aLoginThatEndsAndComesBack();
    void aPortThatWasTakenMeanwhile();
    void killedTenTimesUnderLoad();

private:
    // One more program in the same folders, with a copy of the scripted CLI that can be taken away.
    QString start(const QStringList &arguments = {});
    HttpAnswer ask(const std::string &text) { return m_client->post(kChat, chat(text)); }
    // What /health says of the CLI, and of history.
    std::string claude(const char *field);
    bool keepsHistory();
    QString databaseFile() const { return m_bellhop->dataPath() + u"/bellhop.db"_s; }
    bool isAnswered(const std::string &text);

    bool m_mayMount = false;
    std::unique_ptr<QTemporaryDir> m_dir;
    BellhopProcess::Setup m_setup;
    std::unique_ptr<BellhopProcess> m_bellhop;
    std::unique_ptr<HttpClient> m_client;
};

// What is mounted here nobody else sees, and it goes with the process; in a chroot, whose root is no
// mount to be made private, it is seen until the test takes it away. Root only.
void TestFaults::initTestCase()
{
    m_mayMount = ::unshare(CLONE_NEWNS) == 0
        && (::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 || errno == EINVAL);
}

void TestFaults::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    m_setup = {};
    m_setup.program = QStringLiteral(BELLHOP_PROGRAM);
    m_setup.claudePath = m_dir->filePath(u"claude"_s);
    m_setup.token = kToken;
    QVERIFY(QFile::copy(QStringLiteral(FAKECLAUDE_PATH), m_setup.claudePath));
    m_bellhop = std::make_unique<BellhopProcess>(m_setup);
}

void TestFaults::cleanup()
{
    m_client.reset();
    m_bellhop.reset();
}

QString TestFaults::start(const QStringList &arguments)
{
    m_bellhop->setArguments(arguments);
    const QString problem = m_bellhop->start();
    m_client = std::make_unique<HttpClient>(m_bellhop->port(), kToken);
    return problem;
}

std::string TestFaults::claude(const char *field)
{
    const Json told = m_client->get(u"/health"_s).json();
    const Json *claude = findValue(told, "claude");
    return claude ? stringOr(*claude, field) : std::string();
}

bool TestFaults::keepsHistory()
{
    return boolOr(m_client->get(u"/health"_s).json(), "history");
}

bool TestFaults::isAnswered(const std::string &text)
{
    const HttpAnswer answer = ask("#SAY(" + text + ")");
    if (answer.status == 200 && contentOf(answer) == text)
        return true;
    qWarning("%d %s", answer.status, answer.body.constData());
    return false;
}

void TestFaults::anUnusableDatabaseCostsHistoryOnly_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("says");
    QTest::newRow("it is damaged") << u"damaged"_s << u"damaged"_s;
    QTest::newRow("it is of a newer Bellhop") << u"newer"_s << u"newer"_s;
    QTest::newRow("another program has locked it") << u"locked"_s << u"in use"_s;
    QTest::newRow("it is a folder") << u"folder"_s << u"cannot be written"_s;
}

// Questions are answered, the problem is told, the file is left as it was.
void TestFaults::anUnusableDatabaseCostsHistoryOnly()
{
    QFETCH(QString, kind);
    QFETCH(QString, says);
    std::unique_ptr<SqliteFile> other;
    QByteArray content;
    if (kind == u"damaged") {
        QFile file(databaseFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        content = "SQLite format 3" + QByteArray(5000, '\x7f');
        file.write(content);
    } else if (kind == u"folder") {
        QVERIFY(QDir().mkpath(databaseFile()));
    } else {
        other = std::make_unique<SqliteFile>(databaseFile());
        QVERIFY(other->run(u"CREATE TABLE others (id INTEGER)"_s));
        if (kind == u"newer")
            QVERIFY(other->run(u"PRAGMA user_version = 9999"_s));
        else
            QVERIFY(other->run(u"BEGIN EXCLUSIVE"_s));
    }
    const QString problem = start();
    QVERIFY2(problem.isEmpty(), qPrintable(problem));
    QVERIFY(isAnswered("without history"));
    QVERIFY(!keepsHistory());
    QVERIFY2(m_bellhop->output().contains(says.toUtf8()), m_bellhop->output().constData());
    QVERIFY(m_bellhop->terminate());
    if (!content.isEmpty()) {
        QFile file(databaseFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }
}

// The data folder is a disk of 400 kB that fills up while the program runs, and is emptied again.
void TestFaults::aFullDiskCostsHistoryOnly()
{
    const QByteArray folder = QFile::encodeName(m_bellhop->dataPath());
    if (!m_mayMount || ::mount("tmpfs", folder.constData(), "tmpfs", 0, "size=400k,mode=700") != 0)
        BELLHOP_CANNOT("A small disk cannot be made here.");
    const auto unmount = qScopeGuard([&] {
        m_bellhop->kill();
        ::umount2(folder.constData(), MNT_DETACH);
    });
    QVERIFY(start().isEmpty());
    QVERIFY(isAnswered("room"));
    QFile filler(m_bellhop->dataPath() + u"/filler"_s);
    QVERIFY(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (filler.write(QByteArray(4096, 'x')) == 4096) { }

    // The WAL has some room of its own; sooner or later there is none.
    QTRY_VERIFY_WITH_TIMEOUT(isAnswered("full") && !keepsHistory(), kPatience);
    QVERIFY2(m_bellhop->output().contains("full"), m_bellhop->output().constData());
    QVERIFY(filler.remove());
    QTRY_VERIFY_WITH_TIMEOUT(isAnswered("room again") && keepsHistory(), kPatience);
    QVERIFY(m_bellhop->terminate());
    QCOMPARE(SqliteFile(databaseFile()).text(u"PRAGMA integrity_check"_s), u"ok"_s);
}

// As on a live system, or after a file system was remounted for its errors: a token that nobody can
// keep would be another one at each start, so there is no start, and the folder is named.
void TestFaults::aReadOnlyDataFolderForbidsTheStart()
{
    const QByteArray folder = QFile::encodeName(m_bellhop->dataPath());
    if (::geteuid() != 0)
        QVERIFY(::chmod(folder.constData(), 0500) == 0);
    else if (!m_mayMount
             || ::mount("tmpfs", folder.constData(), "tmpfs", MS_RDONLY, "size=400k,mode=700") != 0)
        BELLHOP_CANNOT("A disk that is read-only cannot be made here.");
    const auto restore = qScopeGuard([&] {
        ::chmod(folder.constData(), 0700);
        ::umount2(folder.constData(), MNT_DETACH);
    });
    const QString problem = start();
    QVERIFY2(problem.contains(m_bellhop->dataPath() + u" cannot be written"_s),
             qPrintable(problem));
    QVERIFY(!m_bellhop->isRunning());
    QVERIFY(m_bellhop->waitForNoChildren());
}

// An update takes it away for a moment, or for good: who asks is told, and it is used again when it is
// back.
void TestFaults::aRemovedCliIsFoundAgain()
{
    QVERIFY(start().isEmpty());
    QVERIFY(isAnswered("here"));
    const QString away = m_dir->filePath(u"away"_s);
    QVERIFY(QFile::rename(m_setup.claudePath, away));
    // Processes that are there go on; when they are used up there are no others.
    QTRY_COMPARE_WITH_TIMEOUT(ask("#SAY(gone)").status, 503, kPatience);
    const HttpAnswer refused = ask("#SAY(gone)");
    QCOMPARE(refused.status, 503);
    QVERIFY(!codeOf(refused).empty());
    QVERIFY2(refused.body.contains("its program is no longer there")
                 || refused.body.contains("There is no file"),
             refused.body.constData());
    QVERIFY(QFile::rename(away, m_setup.claudePath));
    QTRY_COMPARE_WITH_TIMEOUT(ask("#SAY(back)").status, 200, kPatience);
    QVERIFY(isAnswered("back"));
}

// A new version in the same place: its processes are used, and what the status says is true again.
void TestFaults::aReplacedCliIsNoticed()
{
    QVERIFY(start().isEmpty());
    QVERIFY(isAnswered("old"));
    QTRY_COMPARE_WITH_TIMEOUT(claude("version"), std::string("2.1.328"), kPatience);
    const QString other = m_dir->filePath(u"other"_s);
    QFile script(other);
    QVERIFY(script.open(QIODevice::WriteOnly));
    script.write(
        "#!/bin/sh\nexport FAKECLAUDE_SCRIPT='{\"version\":\"2.1.197\"}'\nexec '" FAKECLAUDE_PATH
        "' \"$@\"\n");
    script.close();
    QVERIFY(script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QCOMPARE(::rename(QFile::encodeName(other).constData(),
                      QFile::encodeName(m_setup.claudePath).constData()),
             0);
    QTRY_VERIFY_WITH_TIMEOUT(isAnswered("new") && claude("version") == "2.1.197", kPatience);
    QVERIFY(isAnswered("newer"));
}

// The login expires while Bellhop runs: a 401 of its own kind, the status says so, and after the user
// has signed in again the next question is answered.
void TestFaults::aLoginThatEndsAndComesBack()
{
    const QString scriptFile = m_dir->filePath(u"script"_s);
    const auto write = [&scriptFile](const QByteArray &script) {
        QFile file(scriptFile);
        return file.open(QIODevice::WriteOnly) && file.write(script) == script.size();
    };
    m_setup.environment.insert(u"FAKECLAUDE_SCRIPT"_s, scriptFile);
    m_bellhop = std::make_unique<BellhopProcess>(m_setup);
    QVERIFY(write("{}"));
    QVERIFY(start().isEmpty());
    QVERIFY(isAnswered("signed in"));
    QVERIFY(write(R"({"append":"#LOGIN #ERR401","auth":{"loggedIn":false,"authMethod":"none"}})"));
    QTRY_COMPARE_WITH_TIMEOUT(claude("login"), std::string("signed_in"), kPatience);
    QTRY_COMPARE_WITH_TIMEOUT(ask("#SAY(out)").status, 401, kPatience);
    QCOMPARE(codeOf(ask("#SAY(out)")), std::string("claude_not_authenticated"));
    QTRY_VERIFY_WITH_TIMEOUT(ask("#SAY(out)").status == 401 && claude("login") == "signed_out",
                             kPatience);
    QVERIFY(write("{}"));
    QTRY_COMPARE_WITH_TIMEOUT(ask("#SAY(in again)").status, 200, kPatience);
    QTRY_VERIFY_WITH_TIMEOUT(isAnswered("in again") && claude("login") == "signed_in", kPatience);
}

// While it was not running somebody else took the port: it says so and takes no other.
void TestFaults::aPortThatWasTakenMeanwhile()
{
    QVERIFY(start().isEmpty());
    const quint16 port = m_bellhop->port();
    QVERIFY(m_bellhop->terminate());
    QTcpServer thief;
    QVERIFY(thief.listen(QHostAddress::LocalHost, port));
    const QString problem = start({u"--port"_s, QString::number(port)});
    QVERIFY2(problem.contains(QString::number(port)), qPrintable(problem));
    QVERIFY(!m_bellhop->isRunning());
    QVERIFY(m_bellhop->waitForNoChildren());
    thief.close();
    QVERIFY(start({u"--port"_s, QString::number(port)}).isEmpty());
    QVERIFY(isAnswered("mine again"));
}

// A power cut in the middle of work, ten times: every client has one outcome (its answer or a broken
// connection, never half an answer that looks whole), what was answered before is in the history, no
// child lives on, and the next start works.
void TestFaults::killedTenTimesUnderLoad()
{
    for (int round = 0; round < 10; ++round) {
        const QString problem = start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        const HttpAnswer kept =
            m_client->send("POST", kChat, dumpJsonBytes(chat("#SAY(kept)")),
                           {{"X-Session-Id", "round-" + QByteArray::number(round)}});
        QCOMPARE(kept.status, 200);
        std::vector<std::unique_ptr<SseStream>> streams;
        for (int i = 0; i < 12; ++i)
            streams.push_back(
                m_client->stream(kChat, chat("#WORDS20000 #DELAY1 " + std::to_string(i), true)));
        QVERIFY(streams[0]->waitForText("w3 ")); // the account of the first question is closed
        QTRY_VERIFY_WITH_TIMEOUT(!m_bellhop->children().isEmpty(), kPatience);
        m_bellhop->kill();
        for (const auto &stream : streams) {
            QVERIFY(stream->waitForEnd());
            QVERIFY(!stream->endedWell());
            QVERIFY(!stream->bytes().contains("[DONE]"));
        }
        QVERIFY(m_bellhop->waitForNoChildren());
        SqliteFile database(databaseFile());
        QCOMPARE(database.text(u"PRAGMA integrity_check"_s), u"ok"_s);
        // Question and answer of each round.
        QCOMPARE(database.text(u"SELECT count(*) FROM messages"_s).toInt(), 2 * (round + 1));
        QCOMPARE(database.text(u"SELECT count(*) FROM usage"_s).toInt(), round + 1);
    }
    QVERIFY(start().isEmpty());
    QVERIFY(isAnswered("the last"));
    QVERIFY(m_bellhop->terminate());
    QVERIFY(m_bellhop->waitForNoChildren());
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
