// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/desktopbridge.h"
#include "app/inprocess.h"
#include "language/language.h"
#include "support/httpclient.h"
#include "support/waiting.h"
#include "ui/mainwindow.h"
#include "ui/pages/page.h"
#include "ui/settings/settingfield.h"
#include "ui/settingswindow.h"
#include "ui/welcomewizard.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/valuefield.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabBar>
#include <QTableView>
#include <QTableWidget>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>

#include <algorithm>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using Key = Settings::Key;

namespace {

template <typename T>
T *child(QWidget *parent, const char *name)
{
    return parent ? parent->findChild<T *>(QString::fromUtf8(name)) : nullptr;
}

void click(QAbstractButton *button)
{
    QTest::mouseClick(button, Qt::LeftButton);
}

Json question(const QString &text, const QString &model = u"sonnet"_s)
{
    return {{"model", model.toStdString()},
            {"messages", Json::array({{{"role", "user"}, {"content", text.toStdString()}}})}};
}

// The first visible window of the kind, once there is one.
template <typename T>
T *topLevel()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *found = qobject_cast<T *>(window); found && found->isVisible())
            return found;
    }
    return nullptr;
}

} // namespace

// What a person does with the mouse and the keyboard, in the real windows over the real engine and the
// scripted CLI, and what comes of it at the port.
class TestClickThrough : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void theWelcomeLeadsToAnAnswer();
    void aKeyWorksUntilItIsRevoked();
    void thePortMovesLive();
    void anAliasAnswersAtOnce();
    void aRunningRequestIsCancelledInTheTable();
    void theBudgetStopsTheNextQuestion();
    void aRequestShowsWhatBecameOfIt();
    void aModelIsTested();
    void everythingIsDeletedAtOnce();
    void theLastFailureSaysWhatToDo();
    void aNewVersionIsToldAtHome();
    void theLanguageChangesEverywhere();
    void signInOpensATerminal();
    void withoutATerminalItSaysWhatToType();

private:
    struct Stage
    {
        Application &application;
        AppState &state;
        Desktop &desktop;

        MainWindow &window() const { return desktop.window(); }
        HttpClient client() const { return HttpClient(state.server().port, state.token().token); }
        QWidget *settings(const char *page) const
        {
            desktop.showSettings(QString::fromUtf8(page));
            return desktop.settingsWindow();
        }
        SettingField *field(const char *page, Key key) const
        {
            return settings(page)->findChild<SettingField *>(
                QString::fromUtf8(Settings::info(key).name));
        }
    };
    using Script = std::function<void(const Stage &stage)>;
    void play(const Script &script);

    std::unique_ptr<InProcess> m_program;
};

void TestClickThrough::init()
{
    m_program = std::make_unique<InProcess>();
    QVERIFY(m_program->isValid());
}

// Plays when everything is there.
void TestClickThrough::play(const Script &script)
{
    const int code = m_program->play([&script](Application &application) {
        AppState &state = application.desktop()->state();
        Desktop &desktop = application.desktop()->desktop();
        const auto isReady = [&state] { return state.isRunning() && state.claude().isUsable(); };
        if (waitUntil(isReady, 30'000))
            script({application, state, desktop});
        else
            QTest::qFail("The program did not start.", __FILE__, __LINE__);
    });
    QCOMPARE(code, 0);
}

// The first start shows it; its last page asks Claude.
void TestClickThrough::theWelcomeLeadsToAnAnswer()
{
    play([](const Stage &stage) {
        QTRY_VERIFY(stage.desktop.wizard());
        WelcomeWizard *wizard = stage.desktop.wizard();
        QTRY_VERIFY(child<Banner>(wizard, "welcomeFound")->text().contains(u"was found"_s));
        QTRY_VERIFY(child<Banner>(wizard, "welcomeSignedIn")->isVisible());
        const int pages = int(wizard->pageIds().size());
        for (int page = 1; page < pages; ++page)
            click(qobject_cast<QPushButton *>(wizard->button(QWizard::NextButton)));
        auto *run = child<QPushButton>(wizard, "welcomeTest");
        QTRY_VERIFY(run->isVisible() && run->isEnabled());
        click(run);
        auto *result = child<Banner>(wizard, "welcomeResult");
        QTRY_VERIFY_WITH_TIMEOUT(result->text().contains(u"all set"_s), 30'000);
        click(qobject_cast<QPushButton *>(wizard->button(QWizard::FinishButton)));
        QTRY_VERIFY(!stage.desktop.wizard());
    });
    play([](const Stage &stage) { QVERIFY(!stage.desktop.wizard()); }); // once is enough
}

void TestClickThrough::aKeyWorksUntilItIsRevoked()
{
    play([](const Stage &stage) {
        QWidget *settings = stage.settings("keys");
        click(child<QPushButton>(settings, "newKey"));
        QDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = settings->findChild<QDialog *>()));
        auto *name = dialog->findChild<QLineEdit *>();
        QVERIFY(name);
        name->setText(u"Laptop"_s);
        dialog->accept();
        const auto secret = [settings]() -> QByteArray {
            for (const QLineEdit *field : settings->findChildren<ValueField *>()) {
                if (field->isVisible() && field->text().startsWith(u"bh-"_s)
                    && field->window() != settings->window())
                    return field->text().toUtf8();
            }
            return {};
        };
        QTRY_VERIFY(!secret().isEmpty());
        HttpClient client(stage.state.server().port, secret());
        QCOMPARE(client.get(u"/v1/models"_s).status, 200);
        for (QDialog *open : settings->findChildren<QDialog *>())
            open->close();

        QPushButton *revoke = nullptr;
        QTRY_VERIFY((revoke = child<QPushButton>(settings, "revokeKey")));
        click(revoke);
        QPushButton *confirm = nullptr;
        QTRY_VERIFY((confirm = child<QPushButton>(settings, "confirmRevoke")));
        click(confirm);
        QTRY_COMPARE(client.get(u"/v1/models"_s).status, 401);
    });
}

// Typed into the field; the next request finds the server at the new place.
void TestClickThrough::thePortMovesLive()
{
    play([](const Stage &stage) {
        QTcpServer finder;
        QVERIFY(finder.listen(QHostAddress::LocalHost));
        const quint16 next = finder.serverPort();
        finder.close();
        auto *box = stage.field("server", Key::Port)->findChild<QSpinBox *>();
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, QString::number(next));
        QTest::keyClick(box, Qt::Key_Return);
        QTRY_COMPARE(stage.state.server().port, next);
        QCOMPARE(stage.client().get(u"/v1/models"_s).status, 200);
        auto *shown = child<QLineEdit>(&stage.window(), "openAiUrl");
        QCOMPARE(shown->text(), u"http://127.0.0.1:%1/v1"_s.arg(next));
    });
}

void TestClickThrough::anAliasAnswersAtOnce()
{
    play([](const Stage &stage) {
        HttpClient client = stage.client();
        QCOMPARE(client.post(u"/v1/chat/completions"_s, question(u"hi"_s, u"my-model"_s)).status,
                 404);
        SettingField *field = stage.field("models", Key::ModelMap);
        auto *table = child<QTableWidget>(field, "mapTable");
        click(child<QToolButton>(field, "mapAdd"));
        const int row = table->rowCount() - 1;
        table->item(row, 0)->setText(u"my-model"_s);
        table->item(row, 1)->setText(u"haiku"_s);
        table->model()->setData(table->model()->index(row, 2), u"high"_s, Qt::UserRole);
        QTRY_COMPARE(stage.state.settings().modelMap().last().second, u"haiku:high"_s);
        const HttpAnswer answer =
            client.post(u"/v1/chat/completions"_s, question(u"#CONTEXT"_s, u"my-model"_s));
        QCOMPARE(answer.status, 200);
        QVERIFY2(answer.body.contains("haiku"), answer.body.left(300).constData());
    });
}

void TestClickThrough::aRunningRequestIsCancelledInTheTable()
{
    play([](const Stage &stage) {
        HttpClient client = stage.client();
        Json body = question(u"#SAY(one two three) #HANG1"_s);
        body["stream"] = true;
        const auto stream = client.stream(u"/v1/chat/completions"_s, body);
        QTRY_COMPARE_WITH_TIMEOUT(stage.state.server().activeTurns, 1, 30'000);
        stage.window().showPage(u"activity"_s);
        auto *table = child<QTableView>(&stage.window(), "activityTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, 1)).center());
        auto *cancel = child<QPushButton>(&stage.window(), "cancelTurn");
        QTRY_VERIFY(cancel->isEnabled());
        click(cancel);
        QTRY_COMPARE_WITH_TIMEOUT(stage.state.server().activeTurns, 0, 30'000);
        QVERIFY(stream->waitForEnd());
        QTRY_VERIFY(!cancel->isEnabled());
    });
}

// What one answer has cost is more than the day may; the window says so, and the next one is refused.
void TestClickThrough::theBudgetStopsTheNextQuestion()
{
    play([](const Stage &stage) {
        auto *line = stage.field("limits", Key::DailyBudget)->findChild<QLineEdit *>();
        line->setText(u"0.01"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_COMPARE(stage.state.settings().dailyBudgetUsd(), 0.01);
        HttpClient client = stage.client();
        QCOMPARE(
            client.post(u"/v1/chat/completions"_s, question(u"#SAY(dear) #USAGE900000,0,0,90000"_s))
                .status,
            200);
        QTRY_VERIFY(stage.state.server().budgetReached);
        const HttpAnswer refused = client.post(u"/v1/chat/completions"_s, question(u"and again"_s));
        QCOMPARE(refused.status, 429);
        QVERIFY(refused.body.contains("budget"));
        const auto isSaid = [&stage] {
            for (const Banner *banner : stage.window().findChildren<Banner *>()) {
                if (banner->isVisible() && banner->text().contains(u"budget"_s))
                    return true;
            }
            return false;
        };
        stage.window().showPage(u"home"_s);
        QTRY_VERIFY(isSaid());
    });
}

// Its fields, its times, and what was said; until the privacy settings say never.
void TestClickThrough::aRequestShowsWhatBecameOfIt()
{
    play([](const Stage &stage) {
        HttpClient client = stage.client();
        Json body = question(u"#SAY(the lighthouse)"_s);
        body["temperature"] = 0.5;
        body["seed"] = 7;
        QCOMPARE(client.post(u"/v1/chat/completions"_s, body).status, 200);
        stage.window().showPage(u"activity"_s);
        auto *table = child<QTableView>(&stage.window(), "activityTable");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->selectRow(0);
        QTRY_COMPARE(child<QLabel>(&stage.window(), "turnIgnored")->text(), u"seed"_s);
        QVERIFY(child<QLabel>(&stage.window(), "turnApplied")->text().contains(u"temperature"_s));
        auto *legend = child<QLabel>(&stage.window(), "turnLegend");
        QTRY_VERIFY(legend->text().contains(u"first token"_s));

        auto *tabs = child<QTabBar>(&stage.window(), "turnTabs");
        QTest::mouseClick(tabs, Qt::LeftButton, {}, tabs->tabRect(1).center());
        auto *transcript = child<QTextBrowser>(&stage.window(), "turnTranscript");
        QTRY_VERIFY(transcript->toPlainText().contains(u"the lighthouse"_s));
        emit stage.state.settingChangeRequested(Key::KeepContent, u"never"_s);
        QTRY_VERIFY(!transcript->isVisible());
        QVERIFY(child<QPushButton>(&stage.window(), "turnPrivacy")->isVisible());
    });
}

void TestClickThrough::aModelIsTested()
{
    play([](const Stage &stage) {
        QWidget *settings = stage.settings("models");
        auto *table = child<QTableWidget>(settings, "modelTable");
        QTRY_VERIFY(table->rowCount() > 2);
        click(child<QPushButton>(settings, "refreshModels"));
        QTRY_VERIFY_WITH_TIMEOUT(!stage.state.areModelsRefreshing(), 30'000);
        QVERIFY2(stage.state.modelsProblem().isEmpty(), qPrintable(stage.state.modelsProblem()));
        const QList<QTableWidgetItem *> haiku = table->findItems(u"haiku"_s, Qt::MatchExactly);
        QVERIFY(!haiku.isEmpty());
        table->selectRow(haiku.first()->row());
        auto *test = child<QPushButton>(settings, "testModel");
        QTRY_VERIFY(test->isEnabled());
        click(test);
        QTRY_VERIFY_WITH_TIMEOUT(stage.state.modelTest().has_value(), 30'000);
        QVERIFY2(stage.state.modelTest()->ok, qPrintable(stage.state.modelTest()->error));
        QVERIFY(child<Banner>(settings, "modelResult")->text().startsWith(u"haiku:"_s));
        QTRY_VERIFY(stage.state.server().pool.workerBytes > 0); // the answer's worker was measured
    });
}

void TestClickThrough::everythingIsDeletedAtOnce()
{
    play([](const Stage &stage) {
        HttpClient client = stage.client();
        Json body = question(u"#SAY(one)"_s);
        body["session_id"] = "trip";
        QCOMPARE(client.post(u"/v1/chat/completions"_s, body).status, 200);
        QTRY_COMPARE(stage.state.today().turns, 1);
        History &history = stage.state.history();
        history.requestConversations();
        QTRY_COMPARE(history.conversations().size(), size_t(1));
        QWidget *settings = stage.settings("privacy");
        const auto wipe = [settings](const char *button) {
            click(child<QPushButton>(settings, button));
            QMessageBox *box = nullptr;
            QTRY_VERIFY((box = settings->findChild<QMessageBox *>()));
            click(child<QPushButton>(box, "confirmWipe"));
            QTRY_VERIFY(!settings->findChild<QMessageBox *>());
        };
        wipe("wipeContent");
        QTRY_VERIFY(history.conversations().empty());
        stage.state.requestContent(u"req_any"_s);
        QTRY_VERIFY(!stage.state.isContentPending());
        QVERIFY(!stage.state.content());
        wipe("wipeUsage");
        QTRY_COMPARE(stage.state.today().turns, 0);
    });
}

void TestClickThrough::theLastFailureSaysWhatToDo()
{
    play([](const Stage &stage) {
        HttpClient client = stage.client();
        client.post(u"/v1/chat/completions"_s, question(u"#ERR529 #NORETRY"_s));
        auto *banner = child<Banner>(&stage.window(), "lastFailure");
        QTRY_VERIFY(banner->isVisible());
        QVERIFY2(banner->text().contains(u"fallback model"_s), qPrintable(banner->text()));
        click(child<QPushButton>(banner, "showFailure"));
        auto *table = child<QTableView>(&stage.window(), "activityTable");
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(table->selectionModel()->selectedRows().size(), 1);
        stage.window().showPage(u"home"_s);
        click(child<QPushButton>(banner, "dismissFailure"));
        QVERIFY(!banner->isVisible());
    });
}

// Once somebody has said where to ask; and no longer when it is taken back.
void TestClickThrough::aNewVersionIsToldAtHome()
{
    QTcpServer feed;
    QVERIFY(feed.listen(QHostAddress::LocalHost));
    connect(&feed, &QTcpServer::newConnection, this, [&feed] {
        QTcpSocket *socket = feed.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            const QByteArray body = R"({"tag_name":"v99.1.0","html_url":"https://example.com/r"})";
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size())
                          + "\r\nConnection: close\r\n\r\n" + body);
            socket->disconnectFromHost();
        });
    });
    play([&feed](const Stage &stage) {
        const auto enter = [&stage](const QString &text) {
            auto *line = stage.field("general", Key::UpdateFeed)->findChild<QLineEdit *>();
            line->setText(text);
            QTest::keyClick(line, Qt::Key_Return);
        };
        const auto isTold = [&stage] {
            for (const Banner *banner : stage.window().findChildren<Banner *>()) {
                if (banner->isVisible() && banner->text().contains(u"99.1.0"_s)
                    && banner->text().contains(u"https://example.com/r"_s))
                    return true;
            }
            return false;
        };
        stage.window().showPage(u"home"_s);
        QVERIFY(!isTold());
        enter(u"http://127.0.0.1:%1/latest"_s.arg(feed.serverPort()));
        QTRY_VERIFY_WITH_TIMEOUT(isTold(), 30'000);
        enter({});
        QTRY_VERIFY(!isTold());
    });
}

// Chosen in the settings: the open windows and the menu of the panel are there again in the other
// language, and back.
void TestClickThrough::theLanguageChangesEverywhere()
{
    play([](const Stage &stage) {
        stage.desktop.raise();
        stage.window().showPage(u"usage"_s);
        stage.settings("general");
        const auto choose = [&stage](const QString &language) {
            auto *box = stage.field("general", Key::Language)->findChild<QComboBox *>();
            box->showPopup();
            box->view()->setCurrentIndex(box->model()->index(box->findData(language), 0));
            QTest::keyClick(box->view(), Qt::Key_Return);
        };
        const auto hasEntry = [&stage](const QString &text) {
            const QList<QAction *> entries = stage.desktop.tray().menu().actions();
            return std::any_of(entries.cbegin(), entries.cend(), [&text](const QAction *entry) {
                return entry->text().remove(u'&') == text;
            });
        };
        const auto hasButton = [&stage](const QString &text) {
            for (const auto *button : stage.window().findChildren<QAbstractButton *>()) {
                if (button->isVisible() && button->text().remove(u'&') == text)
                    return true;
            }
            return false;
        };
        choose(u"de"_s);
        QTRY_COMPARE(stage.desktop.settingsWindow()->windowTitle(), u"Bellhop – Einstellungen"_s);
        QCOMPARE(stage.desktop.settingsWindow()->currentPage(), u"general"_s);
        QVERIFY(stage.desktop.settingsWindow()->isVisible());
        QVERIFY(stage.window().isVisible());
        QCOMPARE(stage.window().page(stage.window().currentPage())->symbol(), u"usage"_s);
        QVERIFY(hasButton(u"Beenden"_s) && !hasButton(u"Quit"_s));
        QVERIFY(hasEntry(u"Beenden"_s) && !hasEntry(u"Quit"_s));
        QCOMPARE(stage.state.settings().language(), u"de"_s);
        QCOMPARE(QLocale().language(), QLocale::German);
        QCOMPARE(stage.client().get(u"/v1/models"_s).status, 200);

        choose(u"en"_s);
        QTRY_COMPARE(stage.desktop.settingsWindow()->windowTitle(), u"Bellhop – Settings"_s);
        QVERIFY(hasButton(u"Quit"_s) && !hasButton(u"Beenden"_s));
        QVERIFY(hasEntry(u"Quit"_s) && !hasEntry(u"Beenden"_s));
    });
}

// A script stands in for it and writes down what it is to run: the CLI's own sign-in, and no secret.
void TestClickThrough::signInOpensATerminal()
{
    const QString said = m_program->filePath(u"said"_s);
    QFile terminal(m_program->filePath(u"terminal"_s));
    QVERIFY(terminal.open(QIODevice::WriteOnly));
    terminal.write("#!/bin/sh\nprintf '%s\\n' \"$@\" >'" + said.toUtf8() + "'\n");
    QVERIFY(terminal.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    terminal.close();
    qputenv("TERMINAL", terminal.fileName().toUtf8());
    qputenv("ANTHROPIC_API_KEY", "sk-ant-secret");
    play([&said](const Stage &stage) {
        click(child<QPushButton>(stage.settings("claude"), "signIn"));
        QByteArray text;
        const auto isSaid = [&] {
            QFile file(said);
            text = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            return text.endsWith("\nauth\nlogin\n");
        };
        QVERIFY2(waitUntil(isSaid, 30'000), text.constData());
        QVERIFY2(text.contains("\n" FAKECLAUDE_PATH "\nauth\n"), text.constData());
        QVERIFY(!text.contains("sk-ant-secret"));
        QVERIFY(!text.contains(stage.state.token().token));
    });
    qunsetenv("ANTHROPIC_API_KEY");
    qunsetenv("TERMINAL");
}

void TestClickThrough::withoutATerminalItSaysWhatToType()
{
    play([](const Stage &stage) {
        QWidget *settings = stage.settings("claude");
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", "/nowhere");
        click(child<QPushButton>(settings, "signIn"));
        qputenv("PATH", path);
        QMessageBox *box = nullptr;
        QTRY_VERIFY((box = topLevel<QMessageBox>()));
        QVERIFY2(
            box->informativeText().contains(QStringLiteral(FAKECLAUDE_PATH) + u" auth login"_s),
            qPrintable(box->informativeText()));
        QVERIFY(box->textInteractionFlags() & Qt::TextSelectableByMouse);
        box->close();
    });
}

QTEST_MAIN(TestClickThrough)
#include "tst_clickthrough.moc"
