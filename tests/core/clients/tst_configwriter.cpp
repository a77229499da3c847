// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/configwriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class ConfigWriterTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingIsWrittenByLooking();
    void aNewFileIsPrivate();
    void theOldFileIsKept();
    void undoBringsTheOldFileBack();
    void undoRemovesANewFile();
    void undoLeavesTheWorkOfOthersAlone();
    void aFileChangedMeanwhileIsNotOverwritten_data();
    void aFileChangedMeanwhileIsNotOverwritten();
    void twoBackupsInOneSecondAreTwo();
    void aLinkStaysALink();
    void whatIsNoOrdinaryFileIsRefused_data();
    void whatIsNoOrdinaryFileIsRefused();
    void aFolderThatCannotBeWrittenIsNamed();

private:
    Result<ConfigProposal> propose();
    QString path() const { return m_home->filePath(u".codex/config.toml"_s); }
    void put(const QByteArray &content, const QString &name = u"config.toml"_s);
    static QByteArray read(const QString &path);

    std::unique_ptr<QTemporaryDir> m_home;
    const QDateTime m_now{QDate(2026, 11, 21), QTime(12, 30, 5)};
};

void ConfigWriterTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
}

Result<ConfigProposal> ConfigWriterTest::propose()
{
    return ConfigWriter::propose(*ClientConfig::find(u"codex"_s),
                                 {ClientPlaces::System::Linux, m_home->path(), {}},
                                 {u"http://127.0.0.1:8787"_s, u"bh-secret"_s, u"sonnet"_s});
}

void ConfigWriterTest::put(const QByteArray &content, const QString &name)
{
    QVERIFY(QDir().mkpath(m_home->filePath(u".codex"_s)));
    QFile file(m_home->filePath(u".codex/"_s + name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

QByteArray ConfigWriterTest::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
}

// A proposal is only looked at.
void ConfigWriterTest::nothingIsWrittenByLooking()
{
    const Result<ConfigProposal> proposal = propose();
    QVERIFY(proposal);
    QVERIFY(proposal->isNew && proposal->changesAnything());
    QCOMPARE(proposal->path, path());
    QVERIFY(QDir(m_home->path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    for (const DiffLine &line : proposal->diff())
        QCOMPARE(line.kind, DiffLine::Kind::Added);
}

// The token is in it: it is nobody else's to read.
void ConfigWriterTest::aNewFileIsPrivate()
{
    const Result<ConfigReceipt> receipt = ConfigWriter::apply(*propose(), m_now);
    QVERIFY(receipt);
    QVERIFY(receipt->backup.isEmpty());
    QVERIFY(read(path()).contains("bh-secret"));
    const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther;
    QVERIFY(!(QFile::permissions(path()) & others));
}

// The copy has the time in its name; the file's mode stays.
void ConfigWriterTest::theOldFileIsKept()
{
    put("x = 1\n");
    const auto mode = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser
        | QFileDevice::WriteUser | QFileDevice::ReadGroup;
    QVERIFY(QFile::setPermissions(path(), mode));
    const Result<ConfigReceipt> receipt = ConfigWriter::apply(*propose(), m_now);
    QVERIFY(receipt);
    QCOMPARE(receipt->backup, path() + u".bellhop-backup-20261121-123005"_s);
    QCOMPARE(read(receipt->backup), QByteArray("x = 1\n"));
    QVERIFY(read(path()).startsWith("x = 1\n"));
    QCOMPARE(QFile::permissions(path()), mode);
}

// Undo gives back every byte and leaves no copy behind.
void ConfigWriterTest::undoBringsTheOldFileBack()
{
    put("x = 1");
    const Result<ConfigReceipt> receipt = ConfigWriter::apply(*propose(), m_now);
    QVERIFY(receipt);
    QVERIFY(ConfigWriter::undo(*receipt));
    QCOMPARE(read(path()), QByteArray("x = 1"));
    QVERIFY(!QFileInfo::exists(receipt->backup));
}

// What was not there is not there again.
void ConfigWriterTest::undoRemovesANewFile()
{
    const Result<ConfigReceipt> receipt = ConfigWriter::apply(*propose(), m_now);
    QVERIFY(receipt);
    QVERIFY(ConfigWriter::undo(*receipt));
    QVERIFY(!QFileInfo::exists(path()));
}

// A file somebody has worked on since is not taken back, and the old one is named.
void ConfigWriterTest::undoLeavesTheWorkOfOthersAlone()
{
    put("x = 1\n");
    const Result<ConfigReceipt> receipt = ConfigWriter::apply(*propose(), m_now);
    QVERIFY(receipt);
    put("y = 2\n");
    const Result<Done> undone = ConfigWriter::undo(*receipt);
    QVERIFY(!undone);
    QVERIFY(undone.error().message.contains(receipt->backup));
    QCOMPARE(read(path()), QByteArray("y = 2\n"));
    QVERIFY(QFileInfo::exists(receipt->backup));
}

void ConfigWriterTest::aFileChangedMeanwhileIsNotOverwritten_data()
{
    QTest::addColumn<bool>("existed");
    QTest::newRow("it was edited") << true;
    QTest::newRow("it was made") << false;
}

// What was shown is what is written, or nothing is.
void ConfigWriterTest::aFileChangedMeanwhileIsNotOverwritten()
{
    QFETCH(bool, existed);
    if (existed)
        put("x = 1\n");
    const Result<ConfigProposal> proposal = propose();
    QVERIFY(proposal);
    put("y = 2\n");
    const Result<ConfigReceipt> receipt = ConfigWriter::apply(*proposal, m_now);
    QVERIFY(!receipt);
    QVERIFY(receipt.error().message.contains(u"config.toml"));
    QCOMPARE(read(path()), QByteArray("y = 2\n"));
    QCOMPARE(QDir(m_home->filePath(u".codex"_s)).entryList(QDir::Files).size(), 1);
}

// No copy is ever written over another.
void ConfigWriterTest::twoBackupsInOneSecondAreTwo()
{
    put("x = 1\n");
    const Result<ConfigReceipt> first = ConfigWriter::apply(*propose(), m_now);
    put("x = 2\n");
    const Result<ConfigReceipt> second = ConfigWriter::apply(*propose(), m_now);
    QVERIFY(first && second);
    QVERIFY(first->backup != second->backup);
    QCOMPARE(read(first->backup), QByteArray("x = 1\n"));
    QCOMPARE(read(second->backup), QByteArray("x = 2\n"));
}

// Settings kept in a repository of dotfiles stay there.
void ConfigWriterTest::aLinkStaysALink()
{
    put("x = 1\n", u"real.toml"_s);
    const QString real = m_home->filePath(u".codex/real.toml"_s);
    QVERIFY(QFile::link(real, path()));
    const Result<ConfigReceipt> receipt = ConfigWriter::apply(*propose(), m_now);
    QVERIFY(receipt);
    QVERIFY(QFileInfo(path()).isSymLink());
    QCOMPARE(receipt->path, QFileInfo(real).canonicalFilePath());
    QVERIFY(read(real).contains("bellhop"));
}

void ConfigWriterTest::whatIsNoOrdinaryFileIsRefused_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("a folder of that name") << u"folder"_s;
    QTest::newRow("a link to nowhere") << u"link"_s;
    QTest::newRow("a huge file") << u"huge"_s;
}

// Nothing strange is read or replaced.
void ConfigWriterTest::whatIsNoOrdinaryFileIsRefused()
{
    QFETCH(QString, kind);
    QVERIFY(QDir().mkpath(m_home->filePath(u".codex"_s)));
    if (kind == u"folder")
        QVERIFY(QDir().mkpath(path()));
    else if (kind == u"link")
        QVERIFY(QFile::link(m_home->filePath(u"nowhere"_s), path()));
    else
        put("# " + QByteArray(2 * 1024 * 1024, 'x') + "\n");
    const Result<ConfigProposal> proposal = propose();
    QVERIFY(!proposal);
    QVERIFY2(proposal.error().message.contains(u"as it is"), qPrintable(proposal.error().message));
}

// A reason people can act on, and no half file.
void ConfigWriterTest::aFolderThatCannotBeWrittenIsNamed()
{
    QFile blocker(m_home->filePath(u".codex"_s)); // a file where the folder should be
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    const Result<ConfigProposal> proposal = propose();
    QVERIFY(proposal);
    const Result<ConfigReceipt> receipt = ConfigWriter::apply(*proposal, m_now);
    QVERIFY(!receipt);
    QVERIFY(receipt.error().message.contains(u"cannot be written"));
}

QTEST_APPLESS_MAIN(ConfigWriterTest)
#include "tst_configwriter.moc"
