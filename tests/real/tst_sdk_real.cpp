// SPDX-License-Identifier: GPL-3.0-or-later
#include "real/realtier.h"

#include <QFileInfo>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

class TestSdkReal : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data() { RealTier::addVersions(); }
    void init();
    void cleanupTestCase() { RealTier::endAll(); }

    void worksWithTheOpenAiSdk_data();
    void worksWithTheOpenAiSdk();

private:
    std::shared_ptr<RealTier> m_tier;
};

void TestSdkReal::init()
{
    m_tier = RealTier::current();
}

void TestSdkReal::worksWithTheOpenAiSdk_data()
{
    QTest::addColumn<QString>("check");
    const auto row = [](const char *name, const char *check) {
        QTest::newRow(name) << QString::fromLatin1(check);
    };
    row("lists models", "models");
    row("completes", "completes");
    row("streams with usage", "streamsWithUsage");
    row("puts a stream together", "accumulates");
    row("runs tools", "runsTools");
    row("cancels", "cancels");
    row("throws BadRequestError", "badRequest");
    row("throws AuthenticationError", "authentication");
    row("throws NotFoundError", "notFound");
    row("throws RateLimitError", "rateLimit");
    row("does not retry what stays wrong", "retriesAreNotForErrorsThatStay");
}

// The official SDK, unchanged, takes Bellhop for the real thing (tests/real/node/sdk.mjs has the checks).
void TestSdkReal::worksWithTheOpenAiSdk()
{
    QFETCH(QString, check);
    const QString packages =
        qEnvironmentVariable("BELLHOP_TEST_NODE_DIR", QStringLiteral(BELLHOP_TEST_NODE_DIR));
    QVERIFY2(
        QFileInfo::exists(packages + u"/node_modules/openai"_s),
        qPrintable(u"The openai package is not in %1: install tests/real/node/package.json there, "
                   u"as test.sh does, or set BELLHOP_TEST_NODE_DIR."_s.arg(packages)));
    QProcess node;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"BELLHOP_URL"_s, u"http://127.0.0.1:%1"_s.arg(m_tier->bellhop.port()));
    environment.insert(u"BELLHOP_TOKEN"_s, QString::fromLatin1(RealTier::kToken));
    environment.insert(u"STANDIN_URL"_s, m_tier->standIn.url());
    environment.insert(u"CLIENTS_DIR"_s, packages);
    node.setProcessEnvironment(environment);
    node.setProcessChannelMode(QProcess::MergedChannels);
    node.start(u"node"_s, {QStringLiteral(BELLHOP_SDK_SCRIPT), check});
    QVERIFY2(node.waitForStarted(), "Node.js is not installed");
    QVERIFY(QTest::qWaitFor([&] { return node.state() == QProcess::NotRunning; }, 60'000));
    QVERIFY2(node.exitStatus() == QProcess::NormalExit && node.exitCode() == 0,
             node.readAll().constData());
}

QTEST_GUILESS_MAIN(TestSdkReal)
#include "tst_sdk_real.moc"
