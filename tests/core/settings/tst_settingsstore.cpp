// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settingsstore.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;
using Key = Settings::Key;
using Severity = SettingsStore::Problem::Severity;

class TestSettingsStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nothingGivenMeansDefaults();
    void theStrongestSourceWins_data();
    void theStrongestSourceWins();
    void everyKeyComesFromFileVariableAndFlag_data();
    void everyKeyComesFromFileVariableAndFlag();
    void badValuesInTheFileFallBack();
    void badFlagsAndVariablesForbidTheStart_data();
    void badFlagsAndVariablesForbidTheStart();
    void anEmptyVariableCountsAsNotSet();
    void unknownNamesAreWarnings();
    void listsMayBeWrittenWithoutQuotes();
    void aChangeIsSavedAndTold();
    void anInvalidChangeChangesNothing();
    void aLockedValueCannotBeChanged();
    void lockedValuesNeverReachTheFile();
    void resetBringsTheDefaultBack();
    void theFileIsItsOwnersOnly();
    void awkwardTextsSurviveTheFile_data();
    void awkwardTextsSurviveTheFile();
    void aFolderThatCannotBeMadeIsAnError();
    void describeNamesSourcesAndHidesSecrets();

private:
    std::unique_ptr<SettingsStore> makeStore();
    void writeFile(const QByteArray &text);
    QByteArray readFile() const;
    QString path() const { return m_dir->filePath(u"config/bellhop.conf"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
    QProcessEnvironment m_environment;
    QHash<Key, QString> m_flags;
};

void TestSettingsStore::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
    m_environment = {};
    m_flags.clear();
}

std::unique_ptr<SettingsStore> TestSettingsStore::makeStore()
{
    auto store = std::make_unique<SettingsStore>(
        SettingsStore::Options{m_dir->filePath(u"config"_s), m_environment, m_flags});
    store->load();
    return store;
}

void TestSettingsStore::writeFile(const QByteArray &text)
{
    QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
    QFile file(path());
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

QByteArray TestSettingsStore::readFile() const
{
    QFile file(path());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Without file, variables and flags everything is a default, and nothing is written.
void TestSettingsStore::nothingGivenMeansDefaults()
{
    const auto store = makeStore();
    QVERIFY(store->settings() == Settings());
    QVERIFY(store->problems().isEmpty());
    QVERIFY(store->mayStart());
    QVERIFY(!QFileInfo::exists(path()));
}

void TestSettingsStore::theStrongestSourceWins_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("flag");
    QTest::addColumn<int>("port");
    QTest::addColumn<int>("source");
    using Source = Settings::Source;
    const QString none;
    QTest::newRow("the file beats the default") << u"1"_s << none << none << 1 << int(Source::File);
    QTest::newRow("a variable beats the file")
        << u"1"_s << u"2"_s << none << 2 << int(Source::Environment);
    QTest::newRow("a flag beats the variable")
        << u"1"_s << u"2"_s << u"3"_s << 3 << int(Source::Flag);
    QTest::newRow("a flag beats the file") << u"1"_s << none << u"3"_s << 3 << int(Source::Flag);
    QTest::newRow("a bad file does not weaken a flag")
        << u"x"_s << none << u"3"_s << 3 << int(Source::Flag);
}

// Flag, environment, file, default: in this order.
void TestSettingsStore::theStrongestSourceWins()
{
    QFETCH(const QString, file);
    QFETCH(const QString, variable);
    QFETCH(const QString, flag);
    writeFile("[server]\nport=" + file.toUtf8() + "\n");
    if (!variable.isEmpty())
        m_environment.insert(u"BELLHOP_PORT"_s, variable);
    if (!flag.isEmpty())
        m_flags.insert(Key::Port, flag);
    const auto store = makeStore();
    QTEST(int(store->settings().port()), "port");
    QTEST(int(store->settings().source(Key::Port)), "source");
}

void TestSettingsStore::everyKeyComesFromFileVariableAndFlag_data()
{
    QTest::addColumn<int>("key");
    for (const Settings::Info &row : Settings::table())
        QTest::newRow(row.name) << int(row.key);
}

// No setting is read under a name other than its own.
void TestSettingsStore::everyKeyComesFromFileVariableAndFlag()
{
    QFETCH(const int, key);
    const Settings::Info &row = Settings::info(Key(key));
    QStringList texts;
    switch (row.kind) {
    case Settings::Kind::Integer:
        texts = {QString::number(row.minimum), QString::number(row.maximum),
                 QString::number(row.minimum + 1)};
        break;
    case Settings::Kind::Boolean:
        texts = {u"yes"_s, u"no"_s, u"yes"_s};
        break;
    case Settings::Kind::Choice:
        texts = {row.choices.first(), row.choices.last(), row.choices.at(row.choices.size() / 2)};
        break;
    case Settings::Kind::Map:
        texts = {u"a=opus"_s, u"b=haiku, c*=opus"_s, u"d=sonnet"_s};
        break;
    case Settings::Kind::TextList:
        texts = Key(key) == Key::AllowedOrigins
            ? QStringList{u"https://a"_s, u"https://b, https://c"_s, u"https://d"_s}
            : Key(key) == Key::AgentFolders    ? QStringList{u"/a"_s, u"/b, x=/c"_s, u"/d"_s}
            : Key(key) == Key::ClaudeVariables ? QStringList{u"A=b"_s, u"C=d, E=f"_s, u"G=h"_s}
            : Key(key) == Key::ClaudeArguments ? QStringList{u"--a"_s, u"--b, --c"_s, u"--d"_s}
                                               : QStringList{u"a"_s, u"b, c"_s, u"d"_s};
        break;
    case Settings::Kind::Text:
        texts = Key(key) == Key::Address ? QStringList{u"127.0.0.2"_s, u"::1"_s, u"0.0.0.0"_s}
            : row.unit                   ? QStringList{u"1"_s, u"2.50"_s, u"3"_s}
            : Key(key) == Key::UpdateFeed
            ? QStringList{u"https://one/"_s, u"https://two/"_s, u"https://three/"_s}
            : Key(key) == Key::AgentMcpServers || Key(key) == Key::SystemTexts
                || Key(key) == Key::TlsCertificate || Key(key) == Key::TlsKey
            ? QStringList{u"/one.json"_s, u"/two.json"_s, u"/three.json"_s}
            : QStringList{u"one"_s, u"two"_s, u"three"_s};
        break;
    }

    const QList<QByteArray> name = QByteArray(row.name).split('/');
    writeFile("[" + name.first() + "]\n" + name.last() + "=\"" + texts[0].toUtf8() + "\"\n");
    auto store = makeStore();
    QCOMPARE(Settings::toText(row.key, store->settings().value(row.key)), texts[0]);
    QCOMPARE(store->settings().source(row.key), Settings::Source::File);
    QVERIFY(!store->isLocked(row.key));

    m_environment.insert(QString::fromLatin1(row.environment), texts[1]);
    store = makeStore();
    QCOMPARE(Settings::toText(row.key, store->settings().value(row.key)), texts[1]);
    QVERIFY(store->lockedBy(row.key).contains(QString::fromLatin1(row.environment)));

    m_flags.insert(row.key, texts[2]);
    store = makeStore();
    QCOMPARE(Settings::toText(row.key, store->settings().value(row.key)), texts[2]);
    QVERIFY(store->lockedBy(row.key).contains(u"--"_s + QString::fromLatin1(row.flag)));
    QVERIFY(store->problems().isEmpty());
}

// A bad value in the file is named, the default is used, and the rest of the file still counts.
void TestSettingsStore::badValuesInTheFileFallBack()
{
    writeFile("[server]\nport=many\n[workers]\nwarm=3\n");
    const auto store = makeStore();
    QCOMPARE(store->settings().port(), quint16(8787));
    QCOMPARE(store->settings().warmWorkers(), 3);
    QCOMPARE(store->problems().size(), 1);
    QCOMPARE(store->problems().first().name, u"server/port"_s);
    QCOMPARE(store->problems().first().severity, Severity::Error);
    QVERIFY(store->problems().first().message.contains(u"many"_s));
    QVERIFY(store->mayStart());
}

void TestSettingsStore::badFlagsAndVariablesForbidTheStart_data()
{
    QTest::addColumn<QString>("variable");
    QTest::addColumn<QString>("flag");
    QTest::addColumn<QString>("name");
    QTest::newRow("a variable") << u"eighty"_s << QString() << u"BELLHOP_PORT"_s;
    QTest::newRow("a flag") << QString() << u"70000"_s << u"--port"_s;
    QTest::newRow("an empty flag") << QString() << u""_s << u"--port"_s;
    QTest::newRow("a variable, though a good flag stands above it")
        << u"eighty"_s << u"80"_s << u"BELLHOP_PORT"_s;
}

// Who gives a flag or variable means it: a bad one stops the start and is named.
void TestSettingsStore::badFlagsAndVariablesForbidTheStart()
{
    QFETCH(const QString, variable);
    QFETCH(const QString, flag);
    if (!variable.isEmpty())
        m_environment.insert(u"BELLHOP_PORT"_s, variable);
    if (!flag.isNull())
        m_flags.insert(Key::Port, flag);
    const auto store = makeStore();
    QVERIFY(!store->mayStart());
    QCOMPARE(store->problems().size(), 1);
    QCOMPARE(store->problems().first().severity, Severity::Fatal);
    QTEST(store->problems().first().name, "name");
}

// A variable that a shell script left empty says nothing.
void TestSettingsStore::anEmptyVariableCountsAsNotSet()
{
    m_environment.insert(u"BELLHOP_PORT"_s, u""_s);
    writeFile("[server]\nport=1\n");
    const auto store = makeStore();
    QVERIFY(store->problems().isEmpty());
    QCOMPARE(store->settings().port(), quint16(1));
    QVERIFY(!store->isLocked(Key::Port));
}

// A misspelt name is told, not silently ignored.
void TestSettingsStore::unknownNamesAreWarnings()
{
    writeFile("top=1\n[server]\nprot=1\n");
    const auto store = makeStore();
    QStringList names;
    for (const SettingsStore::Problem &problem : store->problems()) {
        QCOMPARE(problem.severity, Severity::Warning);
        names.append(problem.name);
    }
    names.sort();
    QCOMPARE(names, (QStringList{u"server/prot"_s, u"top"_s}));
    QVERIFY(store->mayStart());
}

// People write lists as they come to mind; the file's own format would take commas apart.
void TestSettingsStore::listsMayBeWrittenWithoutQuotes()
{
    writeFile("[models]\nmap=a=opus, b-*=haiku\n[server]\nallowed-hosts=x.lan,y.lan\n");
    const auto store = makeStore();
    QVERIFY(store->problems().isEmpty());
    QCOMPARE(store->settings().modelMap().size(), 2);
    QCOMPARE(store->settings().allowedHosts(), (QStringList{u"x.lan"_s, u"y.lan"_s}));
}

// set() acts at once, is told once, and the next start finds it.
void TestSettingsStore::aChangeIsSavedAndTold()
{
    const auto store = makeStore();
    QSignalSpy spy(store.get(), &SettingsStore::changed);
    QVERIFY(store->set(Key::Port, 9999));
    QCOMPARE(store->settings().port(), quint16(9999));
    QCOMPARE(spy.size(), 1);
    QCOMPARE(spy.first().first().value<Settings>().port(), quint16(9999));
    QVERIFY(store->set(Key::Port, u"9999"_s));
    QCOMPARE(spy.size(), 1);

    const auto next = makeStore();
    QVERIFY(next->settings() == store->settings());
    QCOMPARE(next->settings().source(Key::Port), Settings::Source::File);
}

// A refused change leaves value, file and listeners alone.
void TestSettingsStore::anInvalidChangeChangesNothing()
{
    const auto store = makeStore();
    QSignalSpy spy(store.get(), &SettingsStore::changed);
    const Result<Done> done = store->set(Key::Port, u"abc"_s);
    QVERIFY(!done);
    QVERIFY(done.error().message.contains(u"abc"_s));
    QCOMPARE(store->settings().port(), quint16(8787));
    QVERIFY(spy.isEmpty());
    QVERIFY(!QFileInfo::exists(path()));
}

// What a flag or variable says cannot be changed from the window, and the reason names it.
void TestSettingsStore::aLockedValueCannotBeChanged()
{
    m_flags.insert(Key::Port, u"1234"_s);
    m_environment.insert(u"BELLHOP_CLAUDE_AUTH"_s, u"environment"_s);
    const auto store = makeStore();
    const Result<Done> port = store->set(Key::Port, 1);
    QVERIFY(!port);
    QVERIFY(port.error().message.contains(u"--port"_s));
    const Result<Done> auth = store->reset(Key::ClaudeAuth);
    QVERIFY(!auth);
    QVERIFY(auth.error().message.contains(u"BELLHOP_CLAUDE_AUTH"_s));
    QCOMPARE(store->settings().port(), quint16(1234));
}

// Saving one setting does not make others permanent that were given for this start only.
void TestSettingsStore::lockedValuesNeverReachTheFile()
{
    m_flags.insert(Key::Port, u"1234"_s);
    const auto store = makeStore();
    QVERIFY(store->set(Key::WarmWorkers, 2));
    QVERIFY(readFile().contains("warm"));
    QVERIFY(!readFile().contains("1234"));
}

// reset() takes the value out of the file.
void TestSettingsStore::resetBringsTheDefaultBack()
{
    writeFile("[server]\nport=1\n[workers]\nwarm=3\n");
    const auto store = makeStore();
    QSignalSpy spy(store.get(), &SettingsStore::changed);
    QVERIFY(store->reset(Key::Port));
    QCOMPARE(store->settings().port(), quint16(8787));
    QCOMPARE(spy.size(), 1);
    const auto next = makeStore();
    QCOMPARE(next->settings().source(Key::Port), Settings::Source::Default);
    QCOMPARE(next->settings().warmWorkers(), 3);
}

// Nobody else may read it, also if a loose file was there before.
void TestSettingsStore::theFileIsItsOwnersOnly()
{
    const auto groupAndOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther;
    auto store = makeStore();
    QVERIFY(store->set(Key::Port, 1));
    QVERIFY(!(QFile::permissions(path()) & groupAndOthers));
    QVERIFY(!(QFile::permissions(QFileInfo(path()).path()) & groupAndOthers));

    QVERIFY(QFile::setPermissions(path(), QFileDevice::Permissions(0x6666)));
    store = makeStore();
    QVERIFY(store->set(Key::Port, 2));
    QVERIFY(!(QFile::permissions(path()) & groupAndOthers));
    QCOMPARE(makeStore()->settings().port(), quint16(2));
}

void TestSettingsStore::awkwardTextsSurviveTheFile_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("comma and blank") << u"/a, b/claude"_s;
    QTest::newRow("quotes and semicolon") << u"/x \"y\"; z"_s;
    QTest::newRow("backslashes") << u"C:\\new\\table\\claude.exe"_s;
    QTest::newRow("umlauts and emoji") << u"/grün/🦊/claude"_s;
    QTest::newRow("at sign in front") << u"@Invalid()"_s;
    QTest::newRow("percent and equals") << u"/100%/a=b"_s;
}

// The file's own syntax never changes a value.
void TestSettingsStore::awkwardTextsSurviveTheFile()
{
    QFETCH(const QString, text);
    const auto store = makeStore();
    QVERIFY(store->set(Key::ClaudePath, text));
    QCOMPARE(makeStore()->settings().claudePath(), text);
}

// If it cannot be saved it is not changed either.
void TestSettingsStore::aFolderThatCannotBeMadeIsAnError()
{
    QFile blocker(m_dir->filePath(u"config"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    const auto store = makeStore();
    const Result<Done> done = store->set(Key::Port, 1);
    QVERIFY(!done);
    QVERIFY(done.error().message.contains(path()));
    QCOMPARE(store->settings().port(), quint16(8787));
}

// --show-config: every setting with value and source; a secret only as "there is one".
void TestSettingsStore::describeNamesSourcesAndHidesSecrets()
{
    writeFile("[workers]\nwarm=3\n");
    m_environment.insert(u"BELLHOP_ADDRESS"_s, u"0.0.0.0"_s);
    m_flags.insert(Key::Port, u"1234"_s);
    const auto store = makeStore();
    const QString text = store->describe(
        {{u"token"_s, true, u"environment"_s}, {u"api-key"_s, false, u"nowhere"_s}});
    const auto line = [&text](const QString &name) {
        for (const QString &line : text.split(u'\n')) {
            if (line.startsWith(name))
                return line.simplified();
        }
        return QString();
    };
    QCOMPARE(line(u"server/port"_s), u"server/port = 1234 # --port"_s);
    QCOMPARE(line(u"server/address"_s), u"server/address = 0.0.0.0 # BELLHOP_ADDRESS"_s);
    QCOMPARE(line(u"workers/warm"_s), u"workers/warm = 3 # file"_s);
    QCOMPARE(line(u"models/default"_s), u"models/default = sonnet # default"_s);
    QCOMPARE(line(u"token"_s), u"token = ******** # environment"_s);
    QCOMPARE(line(u"api-key"_s), u"api-key = (none) # nowhere"_s);
    QVERIFY(line(u"#"_s).contains(path()));
    for (const Settings::Info &row : Settings::table())
        QVERIFY2(!line(QString::fromLatin1(row.name)).isEmpty(), row.name);
}

QTEST_GUILESS_MAIN(TestSettingsStore)
#include "tst_settingsstore.moc"
