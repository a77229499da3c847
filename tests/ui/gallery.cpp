// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery.h"

#include "core/clients/clienttrial.h"
#include "ui/mainwindow.h"
#include "ui/pages/connectpage.h"
#include "ui/pages/page.h"
#include "ui/settings/settingspage.h"
#include "ui/settingswindow.h"
#include "ui/theme.h"
#include "ui/trayicon.h"
#include "ui/welcomewizard.h"
#include "ui/widgets/datatable.h"
#include "uisamples.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QPushButton>
#include <QTabBar>
#include <QTemporaryDir>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

QPalette lightPalette()
{
    QPalette palette(QColor(239, 240, 241), QColor(239, 240, 241));
    palette.setColor(QPalette::Base, Qt::white);
    palette.setColor(QPalette::AlternateBase, QColor(247, 247, 247));
    palette.setColor(QPalette::Highlight, QColor(61, 120, 200));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(150, 152, 155));
    return palette;
}

QPalette darkPalette()
{
    QPalette palette(QColor(49, 54, 59), QColor(42, 46, 50));
    const QColor text(239, 240, 241);
    palette.setColor(QPalette::Base, QColor(27, 30, 32));
    palette.setColor(QPalette::AlternateBase, QColor(35, 38, 41));
    palette.setColor(QPalette::Highlight, QColor(61, 130, 210));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::ToolTipText, QPalette::BrightText})
        palette.setColor(role, text);
    palette.setColor(QPalette::PlaceholderText, QColor(239, 240, 241, 130));
    palette.setColor(QPalette::ToolTipBase, QColor(49, 54, 59));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(120, 124, 128));
    return palette;
}

bool look(const Gallery::Visitor &visit, QWidget &widget, const QString &name)
{
    // Layouts settle in several rounds: cards, page, scroll area.
    for (int round = 0; round < 5; ++round)
        QApplication::processEvents();
    return visit(widget, name);
}

// The dialog that stands before the window; it is closed then.
bool lookAtDialog(const Gallery::Visitor &visit, QWidget &window, const QString &name)
{
    const auto dialogs = window.findChildren<QDialog *>();
    const auto open = std::find_if(dialogs.begin(), dialogs.end(),
                                   [](const QDialog *dialog) { return dialog->isVisible(); });
    if (open == dialogs.end())
        return false;
    const bool ok = look(visit, **open, name);
    (*open)->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return ok;
}

// What a button asks or tells before it does anything.
bool lookBehind(const Gallery::Visitor &visit, QWidget &window, const char *button,
                const QString &name)
{
    auto *found = window.findChild<QAbstractButton *>(QLatin1StringView(button));
    if (!found || !found->isEnabled())
        return false;
    found->click();
    return lookAtDialog(visit, window, name);
}

bool walkMainWindow(const Gallery::Visitor &visit, const QString &amount,
                    const std::function<void(AppState &)> &fill)
{
    AppState state;
    fill(state);
    MainWindow window(state);
    window.show();
    bool ok = look(visit, window, u"home-%1"_s.arg(amount));
    if (amount == u"some")
        ok = lookBehind(visit, window, "replaceToken", u"home-new-token"_s) && ok;
    const auto show = [&window](const char *name) {
        for (int i = 0; i < window.pageCount(); ++i) {
            if (window.page(i)->symbol() == QLatin1String(name))
                window.showPage(i);
        }
    };
    show("connect");
    ok = look(visit, window, u"connect-%1"_s.arg(amount)) && ok;
    show("activity");
    if (auto *table = window.findChild<DataTable *>(u"activityTable"_s);
        table->model()->rowCount() > 0)
        table->chooseRow(amount == u"much" ? 60 : 4);
    ok = look(visit, window, u"activity-%1"_s.arg(amount)) && ok;
    if (amount == u"some") {
        window.findChild<QTabBar *>(u"turnTabs"_s)->setCurrentIndex(1);
        Samples::answerContent(state);
        ok = look(visit, window, u"activity-content"_s) && ok;
        window.findChild<QTabBar *>(u"turnTabs"_s)->setCurrentIndex(0);
    }
    show("conversations");
    if (auto *table = window.findChild<DataTable *>(u"conversationTable"_s);
        table->model()->rowCount() > 0)
        table->chooseRow(1);
    Samples::answerTranscript(state);
    ok = look(visit, window, u"conversations-%1"_s.arg(amount)) && ok;
    if (amount == u"some") {
        ok = lookBehind(visit, window, "removeConversation", u"conversations-remove"_s) && ok;
        ok = lookBehind(visit, window, "removeAllConversations", u"conversations-remove-all"_s)
            && ok;
    }
    show("usage");
    Samples::answerUsage(state);
    ok = look(visit, window, u"usage-%1"_s.arg(amount)) && ok;
    show("logs");
    ok = look(visit, window, u"logs-%1"_s.arg(amount)) && ok;
    if (amount == u"some") {
        // As narrow as it goes: one column of cards, and the whole page at once.
        window.showPage(0);
        window.findChild<QTabBar *>(u"snippetTabs"_s)->setCurrentIndex(3);
        window.resize(window.minimumWidth(), window.height() * 2);
        ok = look(visit, window, u"home-narrow"_s) && ok;
        window.setLayoutDirection(Qt::RightToLeft);
        window.resize(window.minimumWidth() * 3 / 2, window.height() / 2);
        ok = look(visit, window, u"home-rtl"_s) && ok;
    }
    return ok;
}

// Each client of the Connect page, and what is asked before its file is written.
bool walkClients(const Gallery::Visitor &visit)
{
    const QTemporaryDir home;
    QDir(home.path()).mkpath(u".codex"_s);
    QFile::copy(QStringLiteral(BELLHOP_TEST_DATA) + u"/clients/codex.toml"_s,
                home.filePath(u".codex/config.toml"_s));
    AppState state;
    Samples::fillSome(state);
    ConnectPage page(state, {ClientPlaces::System::Linux, home.path(), {}});
    page.resize(Theme::columns(&page, 150), page.fontMetrics().lineSpacing() * 46);
    page.setAutoFillBackground(true);
    page.show();
    bool ok = true;
    for (const char *client : {"vscode", "cursor", "openwebui", "curl", "codex"}) {
        page.showClient(QLatin1String(client));
        ok = look(visit, page, u"client-%1"_s.arg(QLatin1String(client))) && ok;
    }
    page.findChild<QPushButton *>(u"writeConfig"_s)->click();
    if (auto *dialog = page.findChild<QDialog *>()) {
        ok = look(visit, *dialog, u"client-codex-changes"_s) && ok;
        dialog->accept();
    }
    state.requestTrial(*ClientTrial::of(u"codex"_s, {state.baseUrl(), u"t"_s, u"sonnet"_s}));
    state.finishTrial(
        u"codex"_s,
        {true, u"Hello there, nice to meet you."_s, u"claude-sonnet-5"_s, {}, 640, 1180});
    return look(visit, page, u"client-codex-written"_s) && ok;
}

// The first run, page by page.
bool walkWelcome(const Gallery::Visitor &visit)
{
    AppState state;
    state.setAutostart({true, false, {}});
    WelcomeWizard wizard(state);
    wizard.show();
    state.setClaude(Samples::missing());
    bool ok = look(visit, wizard, u"welcome-missing"_s);
    state.setClaude(Samples::signedOut());
    ok = look(visit, wizard, u"welcome-signed-out"_s) && ok;
    Samples::fillSome(state);
    for (const char *name : {"claude", "access", "client", "test"}) {
        ok = look(visit, wizard, u"welcome-%1"_s.arg(QLatin1String(name))) && ok;
        wizard.next();
    }
    return ok;
}

// What the icon in the panel offers while nobody is signed in, which is when it offers most.
bool walkTray(const Gallery::Visitor &visit)
{
    AppState state;
    Samples::fillSome(state);
    state.setClaude(Samples::signedOut());
    state.setAutostart({true, false, {}});
    TrayIcon tray(state);
    tray.menu().popup({});
    const bool ok = look(visit, tray.menu(), u"tray-menu"_s);
    tray.menu().close();
    return ok;
}

bool walkSettings(const Gallery::Visitor &visit)
{
    AppState state;
    Samples::fillSome(state);
    Settings settings;
    settings.set(Settings::Key::MaxConcurrent, 10, Settings::Source::Environment);
    settings.set(Settings::Key::LogLevel, u"debug"_s, Settings::Source::Flag);
    settings.set(Settings::Key::QueueWait, 90, Settings::Source::File);
    settings.set(Settings::Key::ClaudeAuth, u"api-key"_s, Settings::Source::File);
    state.setSettings(settings);
    state.setKeys(Samples::keys());
    SettingsWindow window(state);
    window.show();
    bool ok = true;
    const QList<SettingsPage *> pages = window.pages();
    for (const SettingsPage *page : pages) {
        window.showPage(page->id());
        if (page->id() == u"server") {
            ok = look(visit, window, u"settings-server"_s) && ok;
            auto *address = window.findChild<QComboBox *>(u"addressChoice"_s);
            address->setCurrentIndex(1);
            emit address->activated(1);
            state.refuseSetting(Settings::Key::Port,
                                u"Port: 8787 is in use by another program (node, process 4711)."_s);
            ok = look(visit, window, u"settings-server-warned"_s) && ok;
            continue;
        }
        ok = look(visit, window, u"settings-%1"_s.arg(page->id())) && ok;
        if (page->id() == u"keys") {
            ok = lookBehind(visit, window, "newKey", u"settings-new-key"_s) && ok;
            ok = lookBehind(visit, window, "revokeKey", u"settings-revoke-key"_s) && ok;
            emit state.keyCreated(Samples::keys().constFirst(),
                                  QByteArray("bh-") + QByteArray(43, 'x'));
            ok = lookAtDialog(visit, window, u"settings-key-created"_s) && ok;
        }
        if (page->findChild<QWidget *>(u"wipeContent"_s))
            ok = lookBehind(visit, window, "wipeContent", u"settings-wipe"_s) && ok;
    }
    return ok;
}

} // namespace

void Gallery::setTheme(Theme theme)
{
    QApplication::setPalette(theme == Theme::Dark ? darkPalette() : lightPalette());
}

bool Gallery::walk(const Visitor &visit)
{
    bool ok = walkMainWindow(visit, u"none"_s, [](AppState &) {});
    ok = walkMainWindow(visit, u"some"_s, &Samples::fillSome) && ok;
    ok = walkMainWindow(visit, u"much"_s, &Samples::fillMuch) && ok;
    ok = walkClients(visit) && ok;
    ok = walkWelcome(visit) && ok;
    ok = walkTray(visit) && ok;
    return walkSettings(visit) && ok;
}
