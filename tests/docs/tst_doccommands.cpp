// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/waiting.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

// Every block of commands in the documentation is run here as it stands, or says above itself who
// does, or that nobody does and why:  <!-- run -->,  <!-- run by: tst_x --> (which names the page),
// <!-- not run: it needs an account -->. A running Bellhop with the scripted CLI answers them.
class TestDocCommands : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void everyBlockIsRunOrSaysWhyNot_data();
    void everyBlockIsRunOrSaysWhyNot();

private:
    struct Block
    {
        QString place; // "README.md:21"
        QString mark; // what stands above it
        QString commands;
    };
    static QList<Block> blocksOf(const QString &page);

    QTemporaryDir m_dir;
    QProcessEnvironment m_environment;
    std::unique_ptr<QProcess> m_bellhop;
    QString m_authority; // "127.0.0.1:4711"
};

namespace {

constexpr int kCommandPatienceMs = 60'000;

} // namespace

void TestDocCommands::initTestCase()
{
    QVERIFY(m_dir.isValid());
    m_environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : m_environment.keys()) {
        if (name.startsWith("BELLHOP_"_L1) || name.startsWith("ANTHROPIC_"_L1)
            || name.startsWith("CLAUDE"_L1) || name.startsWith("XDG_"_L1))
            m_environment.remove(name);
    }
    m_environment.insert(u"HOME"_s, m_dir.path());
    m_environment.insert(u"BELLHOP_CLAUDE_PATH"_s, QStringLiteral(FAKECLAUDE_PATH));
    m_environment.insert(u"BELLHOP_API_KEY"_s, u"token-of-the-documentation"_s);
    m_environment.insert(u"TOKEN"_s, u"token-of-the-documentation"_s);
    m_environment.insert(u"PATH"_s,
                         QFileInfo(QStringLiteral(BELLHOP_PROGRAM)).absolutePath() + u':'
                             + m_environment.value(u"PATH"_s));
    m_bellhop = std::make_unique<QProcess>();
    m_bellhop->setProcessEnvironment(m_environment);
    m_bellhop->setWorkingDirectory(m_dir.path());
    m_bellhop->start(QStringLiteral(BELLHOP_PROGRAM), {u"--headless"_s, u"--port"_s, u"0"_s});
    QTRY_VERIFY_WITH_TIMEOUT(m_bellhop->canReadLine(), 30'000);
    static const QRegularExpression kReady(u"^listening on http://(127\\.0\\.0\\.1:\\d+)$"_s);
    const QRegularExpressionMatch match =
        kReady.match(QString::fromUtf8(m_bellhop->readLine()).trimmed());
    QVERIFY(match.hasMatch());
    m_authority = match.captured(1);
}

void TestDocCommands::cleanupTestCase()
{
    m_bellhop->terminate();
    QVERIFY(m_bellhop->waitForFinished());
}

QList<TestDocCommands::Block> TestDocCommands::blocksOf(const QString &page)
{
    QList<Block> blocks;
    QFile file(page);
    if (!file.open(QIODevice::ReadOnly))
        return blocks;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    bool isOpen = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (isOpen && lines.at(i) == u"```")
            isOpen = false;
        else if (isOpen)
            blocks.last().commands += lines.at(i) + u'\n';
        else if (lines.at(i) == u"```sh") {
            isOpen = true;
            blocks.append(
                {u"%1:%2"_s.arg(QFileInfo(page).fileName()).arg(i + 1), lines.value(i - 1), {}});
        }
    }
    return blocks;
}

void TestDocCommands::everyBlockIsRunOrSaysWhyNot_data()
{
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("commands");
    const QDir root(QStringLiteral(BELLHOP_ROOT));
    QStringList pages;
    for (const QString &folder : {u"."_s, u"docs"_s, u"packaging"_s}) {
        const QDir dir(root.filePath(folder));
        for (const QString &name : dir.entryList({u"*.md"_s}, QDir::Files))
            pages.append(dir.filePath(name));
    }
    for (const QString &page : std::as_const(pages)) {
        for (const Block &block : blocksOf(page))
            QTest::newRow(qPrintable(block.place)) << block.mark << block.commands;
    }
}

void TestDocCommands::everyBlockIsRunOrSaysWhyNot()
{
    QFETCH(QString, mark);
    QFETCH(QString, commands);
    static const QRegularExpression kNotRun(u"^<!-- not run: .{5,} -->$"_s);
    if (kNotRun.match(mark).hasMatch())
        return;
    static const QRegularExpression kRunBy(u"^<!-- run by: (tst_\\w+) -->$"_s);
    if (const auto match = kRunBy.match(mark); match.hasMatch()) {
        const QString page = QString::fromUtf8(QTest::currentDataTag()).section(u':', 0, 0);
        QDirIterator tests(QStringLiteral(BELLHOP_ROOT) + u"/tests"_s,
                           {match.captured(1) + u".cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        QVERIFY2(tests.hasNext(), "there is no such test");
        QFile test(tests.next());
        QVERIFY(test.open(QIODevice::ReadOnly));
        QVERIFY2(test.readAll().contains(page.toUtf8()), "that test does not know this page");
        return;
    }
    QCOMPARE(mark, u"<!-- run -->"_s);
    QProcess shell;
    shell.setProcessEnvironment(m_environment);
    shell.setWorkingDirectory(m_dir.path());
    shell.setProcessChannelMode(QProcess::MergedChannels);
    shell.start(u"sh"_s, {u"-ec"_s, commands.replace(u"127.0.0.1:8787"_s, m_authority)});
    QVERIFY(shell.waitForFinished(kCommandPatienceMs));
    const QByteArray said = shell.readAll();
    QVERIFY2(shell.exitStatus() == QProcess::NormalExit && shell.exitCode() == 0, said.constData());
    // curl is content with any answer.
    QVERIFY2(!said.contains("\"error\":"), said.constData());
}

QTEST_GUILESS_MAIN(TestDocCommands)
#include "tst_doccommands.moc"
