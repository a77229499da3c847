// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/clientguide.h"
#include "ui/pages/connectpage.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/diffview.h"
#include "uisamples.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class ConnectPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyClientIsShown();
    void theTokenIsCopiedButNotShown();
    void theModelIsFilledIn();
    void theAddressFollowsThePort();
    void aFileIsWrittenAndTakenBack_data();
    void aFileIsWrittenAndTakenBack();
    void cancelWritesNothing();
    void aBrokenFileIsRefusedPolitely();
    void undoIsThereAfterARestart();
    void undoLeavesTheWorkOfOthersAlone();
    void aTrialSendsWhatTheClientWould();
    void aTrialNeedsARunningServer();
    void cursorHasNothingToPress();

private:
    template <typename T>
    T *find(const QString &name) const
    {
        return m_page->findChild<T *>(name);
    }
    void open();
    QDialog *propose();
    QString put(const QString &path, const QString &sample);
    static QByteArray read(const QString &path);

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<AppState> m_state;
    std::unique_ptr<ConnectPage> m_page;
};

void ConnectPageTest::init()
{
    m_page.reset();
    m_home = std::make_unique<QTemporaryDir>();
    QVERIFY(m_home->isValid());
    m_state = std::make_unique<AppState>(m_home->filePath(u"windows.ini"_s));
    m_state->setServer(Samples::running());
    m_state->setToken({"bh-secret", false});
    open();
}

void ConnectPageTest::open()
{
    m_page = std::make_unique<ConnectPage>(
        *m_state, ClientPlaces{ClientPlaces::System::Linux, m_home->path(), {}});
    m_page->show();
}

QDialog *ConnectPageTest::propose()
{
    auto *write = find<QPushButton>(u"writeConfig"_s);
    if (!write)
        return nullptr;
    write->click();
    QDialog *shown = nullptr;
    for (QDialog *dialog : m_page->findChildren<QDialog *>())
        shown = dialog->isVisible() ? dialog : shown;
    return shown;
}

QString ConnectPageTest::put(const QString &path, const QString &sample)
{
    const QString target = m_home->filePath(path);
    QDir().mkpath(QFileInfo(target).path());
    return QFile::copy(QStringLiteral(BELLHOP_TEST_DATA) + u"/clients/"_s + sample, target)
        ? target
        : QString();
}

QByteArray ConnectPageTest::read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// One entry each, and what belongs to it beside.
void ConnectPageTest::everyClientIsShown()
{
    for (const ClientGuide &guide : ClientGuide::all({})) {
        m_page->showClient(guide.id);
        QCOMPARE(m_page->currentClient(), guide.id);
        QCOMPARE(find<QLabel>(u"clientTitle"_s)->text(), guide.title);
        QCOMPARE(find<CodeView>(u"clientSnippet0"_s) != nullptr, guide.works);
    }
}

// Dots on the screen, the token on the clipboard, for each text of each client.
void ConnectPageTest::theTokenIsCopiedButNotShown()
{
    for (const ClientGuide &guide : ClientGuide::all({})) {
        m_page->showClient(guide.id);
        QString all;
        for (qsizetype i = 0; i < guide.snippets.size(); ++i) {
            const auto *view = find<CodeView>(u"clientSnippet%1"_s.arg(i));
            QVERIFY(view);
            QVERIFY2(!view->toPlainText().contains(u"bh-secret"), qPrintable(guide.id));
            find<CopyButton>(u"copySnippet%1"_s.arg(i))->click();
            all += QApplication::clipboard()->text();
        }
        QCOMPARE(all.contains(u"bh-secret"), guide.works);
    }
}

// The model chosen here, which is the default one until somebody chooses.
void ConnectPageTest::theModelIsFilledIn()
{
    m_page->showClient(u"python"_s);
    const auto shown = [this] { return find<CodeView>(u"clientSnippet0"_s)->toPlainText(); };
    QVERIFY(shown().contains(u"model=\"sonnet\""));
    Settings settings;
    settings.set(Settings::Key::DefaultModel, u"opus"_s, Settings::Source::File);
    m_state->setSettings(settings);
    QVERIFY(shown().contains(u"model=\"opus\""));
    find<QComboBox>(u"connectModel"_s)->setCurrentText(u"gpt-4o"_s);
    QVERIFY(shown().contains(u"model=\"gpt-4o\""));
    settings.set(Settings::Key::DefaultModel, u"haiku"_s, Settings::Source::File);
    m_state->setSettings(settings);
    QVERIFY(shown().contains(u"model=\"gpt-4o\"")); // a choice outlives the default
}

// A live change of the port is in the next set-up copied.
void ConnectPageTest::theAddressFollowsThePort()
{
    m_page->showClient(u"codex"_s);
    ServerStatus moved = Samples::running();
    moved.urls = {u"http://127.0.0.1:9999"_s};
    m_state->setServer(moved);
    QVERIFY(find<CodeView>(u"clientSnippet0"_s)->toPlainText().contains(u":9999/v1"));
}

void ConnectPageTest::aFileIsWrittenAndTakenBack_data()
{
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("sample");
    QTest::newRow("OpenCode") << u"opencode"_s << u".config/opencode/opencode.jsonc"_s
                              << u"opencode.jsonc"_s;
    QTest::newRow("Codex") << u"codex"_s << u".codex/config.toml"_s << u"codex.toml"_s;
    QTest::newRow("Continue") << u"continue"_s << u".continue/config.yaml"_s << u"continue.yaml"_s;
    QTest::newRow("Zed") << u"zed"_s << u".config/zed/settings.json"_s << u"zed.json"_s;
    QTest::newRow("VS Code") << u"vscode"_s << u".config/Code/User/chatLanguageModels.json"_s
                             << u"vscode.json"_s;
    QTest::newRow("aider") << u"aider"_s << u".aider.conf.yml"_s << u"aider.conf.yml"_s;
}

// Changes are seen first, a copy is kept, and undo gives back every byte.
void ConnectPageTest::aFileIsWrittenAndTakenBack()
{
    QFETCH(QString, client);
    QFETCH(QString, path);
    QFETCH(QString, sample);
    const QString file = put(path, sample);
    QVERIFY(!file.isEmpty());
    const QByteArray before = read(file);

    m_page->showClient(client);
    QDialog *dialog = propose();
    QVERIFY(dialog);
    const QString diff = dialog->findChild<DiffView *>(u"diff"_s)->toPlainText();
    QVERIFY(diff.contains(u"+ "));
    QVERIFY(!diff.contains(u"bh-secret"));
    QCOMPARE(read(file), before);
    dialog->findChild<QPushButton *>(u"writeNow"_s)->click();

    QVERIFY(read(file) != before);
    QVERIFY(read(file).contains("127.0.0.1:8787/v1"));
    const QDir folder = QFileInfo(file).dir();
    const QStringList copies =
        folder.entryList({u"*.bellhop-backup-*"_s}, QDir::Files | QDir::Hidden);
    QCOMPARE(copies.size(), 1);
    QCOMPARE(read(folder.filePath(copies.first())), before);
    auto *banner = find<Banner>(u"writtenBanner"_s);
    QVERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(copies.first()));

    find<QPushButton>(u"undoWriting"_s)->click();
    QCOMPARE(read(file), before);
    QVERIFY(!banner->isVisible());
    QVERIFY(folder.entryList({u"*.bellhop-backup-*"_s}, QDir::Files | QDir::Hidden).isEmpty());
}

// Looking costs nothing.
void ConnectPageTest::cancelWritesNothing()
{
    m_page->showClient(u"codex"_s);
    QDialog *dialog = propose();
    QVERIFY(dialog);
    dialog->reject();
    QVERIFY(!QFileInfo::exists(m_home->filePath(u".codex/config.toml"_s)));
    QVERIFY(!find<Banner>(u"writtenBanner"_s)->isVisible());
}

// The reason instead of a broken file, and the text to paste stays.
void ConnectPageTest::aBrokenFileIsRefusedPolitely()
{
    const QString file = put(u".codex/config.toml"_s, u"zed.json"_s);
    m_page->showClient(u"codex"_s);
    QVERIFY(!propose());
    auto *banner = find<Banner>(u"writtenBanner"_s);
    QVERIFY(banner->isVisible());
    QVERIFY(banner->text().contains(u"as it is"));
    QVERIFY(!find<QPushButton>(u"undoWriting"_s)->isVisible());
    QCOMPARE(QFileInfo(file).dir().entryList(QDir::Files).size(), 1);
}

// What was written is remembered, not only while the window is open.
void ConnectPageTest::undoIsThereAfterARestart()
{
    m_page->showClient(u"codex"_s);
    propose()->accept();
    const QString file = m_home->filePath(u".codex/config.toml"_s);
    QVERIFY(QFileInfo::exists(file));
    m_page.reset();
    m_state = std::make_unique<AppState>(m_home->filePath(u"windows.ini"_s));
    open();
    QCOMPARE(m_page->currentClient(), u"codex"_s); // as does the client shown
    QVERIFY(find<Banner>(u"writtenBanner"_s)->isVisible());
    find<QPushButton>(u"undoWriting"_s)->click();
    QVERIFY(!QFileInfo::exists(file));
}

// Undo is no way to lose what was done since.
void ConnectPageTest::undoLeavesTheWorkOfOthersAlone()
{
    m_page->showClient(u"codex"_s);
    propose()->accept();
    QFile file(m_home->filePath(u".codex/config.toml"_s));
    QVERIFY(file.open(QIODevice::Append));
    file.write("[tools]\nweb_search = true\n");
    file.close();
    find<QPushButton>(u"undoWriting"_s)->click();
    QVERIFY(read(file.fileName()).contains("web_search"));
    QVERIFY(find<Banner>(u"writtenBanner"_s)->text().contains(u"changed since"));
}

// One trial at a time, of the client shown, with its result beside it.
void ConnectPageTest::aTrialSendsWhatTheClientWould()
{
    QSignalSpy requested(m_state.get(), &AppState::trialRequested);
    m_page->showClient(u"codex"_s);
    auto *test = find<QPushButton>(u"testClient"_s);
    test->click();
    QCOMPARE(requested.count(), 1);
    const auto trial = requested.first().first().value<ClientTrial>();
    QCOMPARE(trial.client, u"codex"_s);
    QCOMPARE(trial.baseUrl, u"http://127.0.0.1:8787"_s);
    QCOMPARE(trial.steps.last().path, u"/v1/responses"_s);
    QVERIFY(!test->isEnabled());
    m_state->finishTrial(u"codex"_s, {true, u"Hello."_s, u"claude-sonnet-5"_s, {}, 80, 300});
    auto *banner = find<Banner>(u"trialBanner"_s);
    QVERIFY(banner->text().contains(u"Hello."));
    QVERIFY(test->isEnabled());
    m_page->showClient(u"zed"_s);
    QVERIFY(!banner->isVisible());
}

// Without a server there is nothing to try.
void ConnectPageTest::aTrialNeedsARunningServer()
{
    m_page->showClient(u"codex"_s);
    m_state->setServer({});
    QVERIFY(!find<QPushButton>(u"testClient"_s)->isEnabled());
    m_state->setServer(Samples::running());
    QVERIFY(find<QPushButton>(u"testClient"_s)->isEnabled());
}

// What cannot work offers nothing that would fail.
void ConnectPageTest::cursorHasNothingToPress()
{
    m_page->showClient(u"cursor"_s);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!find<QPushButton>(u"testClient"_s));
    QVERIFY(!find<QPushButton>(u"writeConfig"_s));
}

QTEST_MAIN(ConnectPageTest)
#include "tst_connectpage.moc"
