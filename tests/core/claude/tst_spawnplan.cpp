// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/spawnplan.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <functional>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

struct Inputs
{
    ClaudeCommand command{u"/opt/claude"_s, {}};
    QProcessEnvironment environment;
    QString folder = u"/run/work"_s;

    SpawnPlan plan() const { return SpawnPlan::chat(command, environment, folder); }
};

} // namespace

Q_DECLARE_METATYPE(std::function<void(Inputs &)>)

class TestSpawnPlan : public QObject
{
    Q_OBJECT

private slots:
    // The command line is the measured one, word for word, with nothing of a user in it.
    void startsTheChatProfile()
    {
        const SpawnPlan plan = Inputs().plan();
        QCOMPARE(plan.program, u"/opt/claude"_s);
        QCOMPARE(plan.workingDirectory, u"/run/work"_s);
        const QString joined = plan.arguments.join(u'|');
        QCOMPARE(joined,
                 u"-p|--input-format|stream-json|--output-format|stream-json|--verbose|"
                 "--include-partial-messages|--tools||--setting-sources||--strict-mcp-config|"
                 "--disable-slash-commands|--no-session-persistence|"
                 "--settings|{\"crossSessionInbound\":\"refuse\"}|"
                 "--model|sonnet|--allowedTools|mcp__client"_s);
    }

    // A script comes between its runtime and the flags.
    void startsAScriptThroughItsRuntime()
    {
        Inputs inputs;
        inputs.command = {u"/usr/bin/node"_s, {u"/opt/cli.js"_s}};
        QCOMPARE(inputs.plan().program, u"/usr/bin/node"_s);
        QCOMPARE(inputs.plan().arguments.mid(0, 2), QStringList({u"/opt/cli.js"_s, u"-p"_s}));
    }

    // Warm workers are outdated when anything they were started with has changed, and only then.
    void changesTheFingerprintWithEveryInput_data()
    {
        QTest::addColumn<std::function<void(Inputs &)>>("change");
        using Change = std::function<void(Inputs &)>;
        QTest::newRow("program") << Change([](Inputs &i) { i.command.program = u"/opt/other"_s; });
        QTest::newRow("script") << Change([](Inputs &i) { i.command.prefix = {u"cli.js"_s}; });
        QTest::newRow("folder") << Change([](Inputs &i) { i.folder = u"/run/other"_s; });
        QTest::newRow("new variable")
            << Change([](Inputs &i) { i.environment.insert(u"B"_s, u""_s); });
        QTest::newRow("variable changed")
            << Change([](Inputs &i) { i.environment.insert(u"A"_s, u"2"_s); });
        QTest::newRow("variable gone") << Change([](Inputs &i) { i.environment.remove(u"A"_s); });
    }

    void changesTheFingerprintWithEveryInput()
    {
        QFETCH(std::function<void(Inputs &)>, change);
        Inputs inputs;
        inputs.environment.insert(u"A"_s, u"1"_s);
        const QByteArray before = inputs.plan().fingerprint;
        QCOMPARE(inputs.plan().fingerprint, before);
        change(inputs);
        QVERIFY(inputs.plan().fingerprint != before);
    }

    // An update that keeps the path is a change as well.
    void noticesAnUpdatedCli()
    {
        QTemporaryDir folder;
        Inputs inputs;
        inputs.command.program = folder.filePath(u"claude"_s);
        QFile file(inputs.command.program);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("one");
        file.flush();
        const QByteArray before = inputs.plan().fingerprint;
        file.write("two");
        file.flush();
        QVERIFY(inputs.plan().fingerprint != before);
    }

    // The folder is made closed to others, and made only once.
    void preparesAClosedFolder()
    {
        QTemporaryDir base;
        const Result<QString> folder = prepareWorkFolder(base.path());
        QVERIFY(folder.has_value());
        QVERIFY(QFileInfo(*folder).isDir());
        QVERIFY(folder->startsWith(base.path()));
        constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
            | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(*folder) & others));

        const Result<QString> again = prepareWorkFolder(base.path());
        QVERIFY(again.has_value());
        QCOMPARE(*again, *folder);
    }

#ifdef Q_OS_UNIX
    // In a shared folder others may have prepared something under that name: it is refused.
    void refusesAFolderThatIsNotOurs()
    {
        QTemporaryDir base;
        QTemporaryDir elsewhere;
        const QString name = base.filePath(u"bellhop-"_s + QString::number(::getuid()));
        QVERIFY(QFile::link(elsewhere.path(), name));
        const Result<QString> linked = prepareWorkFolder(base.path());
        QVERIFY(!linked.has_value());
        QVERIFY(linked.error().message.contains(name));

        QVERIFY(QFile::remove(name));
        QVERIFY(QDir().mkdir(name));
        QVERIFY(QFile::setPermissions(name, QFile::Permissions(0x7777)));
        QVERIFY(!prepareWorkFolder(base.path()).has_value());
    }
#endif
};

QTEST_GUILESS_MAIN(TestSpawnPlan)
#include "tst_spawnplan.moc"
