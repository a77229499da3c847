// SPDX-License-Identifier: GPL-3.0-or-later
#include "real/realtier.h"
#include "support/waiting.h"

#include <QDir>
#include <QHash>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 240'000; // for all checks of a client

QString packages()
{
    return qEnvironmentVariable("BELLHOP_TEST_NODE_DIR", QStringLiteral(BELLHOP_TEST_NODE_DIR));
}

struct NodeRun
{
    QString problem; // empty = it ran and ended well
    QByteArray output;
};

NodeRun runNode(const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess node;
    node.setProcessEnvironment(environment);
    node.setProcessChannelMode(QProcess::MergedChannels);
    node.start(u"node"_s, arguments);
    if (!node.waitForStarted())
        return {u"Node.js is not installed."_s, {}};
    if (!waitUntil([&] { return node.state() == QProcess::NotRunning; }, kPatienceMs)) {
        node.kill();
        node.waitForFinished();
        const QByteArray output = node.readAll();
        return {u"It did not end: "_s + QString::fromUtf8(output), output};
    }
    const QByteArray output = node.readAll();
    if (node.exitStatus() != QProcess::NormalExit || node.exitCode() != 0)
        return {QString::fromUtf8(output), output};
    return {{}, output};
}

} // namespace

// The official clients, unchanged, take Bellhop for the service they were made for. Each has a file of
// checks in tests/real/node; a row is one of them. All of a client run in one go, before its first
// row: loading one takes longer than most of its checks.
class TestClientsReal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { RealTier::addVersions(); }
    void init();
    void cleanupTestCase() { RealTier::endAll(); }

    void openai_data() { addChecks(u"openai"_s); }
    void openai() { runCheck(u"openai"_s); }
    void anthropic_data() { addChecks(u"anthropic"_s); }
    void anthropic() { runCheck(u"anthropic"_s); }
    void aisdk_data() { addChecks(u"aisdk"_s); }
    void aisdk() { runCheck(u"aisdk"_s); }
    void ollama_data() { addChecks(u"ollama"_s); }
    void ollama() { runCheck(u"ollama"_s); }

private:
    static QString script(const QString &client);
    static void addChecks(const QString &client);
    void runAll(const QString &client);
    void runCheck(const QString &client);

    std::shared_ptr<RealTier> m_tier;
    QString m_ran; // whose results these are
    QString m_end; // how that run ended, if badly
    QHash<QString, QString> m_problems; // by check; empty = it holds
};

void TestClientsReal::init()
{
    m_tier = RealTier::current();
}

QString TestClientsReal::script(const QString &client)
{
    return QDir(QStringLiteral(BELLHOP_CLIENT_CHECKS)).filePath(client + u".mjs"_s);
}

void TestClientsReal::addChecks(const QString &client)
{
    QTest::addColumn<QString>("check");
    const NodeRun list =
        runNode({script(client), u"--list"_s}, QProcessEnvironment::systemEnvironment());
    QVERIFY2(list.problem.isEmpty(), qPrintable(list.problem));
    for (const QByteArray &name : list.output.trimmed().split('\n'))
        QTest::newRow(name.constData()) << QString::fromUtf8(name);
}

void TestClientsReal::runAll(const QString &client)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"BELLHOP_URL"_s, u"http://127.0.0.1:%1"_s.arg(m_tier->bellhop.port()));
    environment.insert(u"BELLHOP_TOKEN"_s, QString::fromLatin1(RealTier::kToken));
    environment.insert(u"STANDIN_URL"_s, m_tier->standIn.url());
    environment.insert(u"CLIENTS_DIR"_s, packages());
    const NodeRun run = runNode({script(client)}, environment);
    m_end = run.problem;
    m_problems.clear();
    for (const QByteArray &line : run.output.split('\n')) {
        const std::optional<Json> result = parseJson(line);
        if (result && result->is_object())
            m_problems.insert(toQString(stringOr(*result, "name")),
                              toQString(stringOr(*result, "problem")));
    }
}

void TestClientsReal::runCheck(const QString &client)
{
    QFETCH(QString, check);
    QVERIFY2(
        QDir(packages()).exists(u"node_modules/openai"_s),
        qPrintable(u"The clients are not in %1: install tests/real/node/package.json there, as "
                   u"test.sh does, or set BELLHOP_TEST_NODE_DIR."_s.arg(packages())));
    QVERIFY(m_tier);
    if (const QString wanted = client + u' ' + m_tier->version(); m_ran != wanted) {
        m_ran = wanted;
        runAll(client);
    }
    QVERIFY2(m_problems.contains(check), qPrintable(u"It did not come to this: "_s + m_end));
    QVERIFY2(m_problems.value(check).isEmpty(), qPrintable(m_problems.value(check)));
}

QTEST_GUILESS_MAIN(TestClientsReal)
#include "tst_clients_real.moc"
