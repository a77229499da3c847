// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every page with no, some and very much data, light and dark, as PNG files into a folder, in
// English or the language given.
// QT_SCALE_FACTOR decides the scale, QT_QPA_PLATFORM=offscreen needs no display.
#include "language/language.h"
#include "ui/mainwindow.h"
#include "ui/pages/connectpage.h"
#include "ui/pages/page.h"
#include "ui/settings/settingspage.h"
#include "ui/settingswindow.h"
#include "ui/theme.h"
#include "ui/trayicon.h"
#include "ui/welcomewizard.h"
#include "uisamples.h"

#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPushButton>
#include <QStyleFactory>
#include <QTabBar>
#include <QTableView>
#include <QTemporaryDir>

#include <cstdio>
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

class Camera
{
public:
    Camera(QDir folder, QString theme)
        : m_folder(std::move(folder))
        , m_theme(std::move(theme))
    { }

    bool take(QWidget &widget, const QString &name) const
    {
        // Layouts settle in several rounds: cards, page, scroll area.
        for (int round = 0; round < 5; ++round)
            QApplication::processEvents();
        const QString file = m_folder.filePath(
            u"%1-%2-%3x.png"_s.arg(name, m_theme).arg(qRound(widget.devicePixelRatioF())));
        if (widget.grab().save(file))
            return true;
        std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
        return false;
    }

private:
    QDir m_folder;
    QString m_theme;
};

bool drawMainWindow(const Camera &camera, const QString &amount,
                    const std::function<void(AppState &)> &fill)
{
    AppState state;
    fill(state);
    MainWindow window(state);
    window.show();
    bool ok = camera.take(window, u"home-%1"_s.arg(amount));
    const auto show = [&window](const char *name) {
        for (int i = 0; i < window.pageCount(); ++i) {
            if (window.page(i)->symbol() == QLatin1String(name))
                window.showPage(i);
        }
    };
    show("connect");
    ok = camera.take(window, u"connect-%1"_s.arg(amount)) && ok;
    show("activity");
    if (auto *table = window.findChild<QTableView *>(u"activityTable"_s);
        table->model()->rowCount() > 0)
        table->selectRow(amount == u"much" ? 60 : 1);
    ok = camera.take(window, u"activity-%1"_s.arg(amount)) && ok;
    show("conversations");
    if (auto *table = window.findChild<QTableView *>(u"conversationTable"_s);
        table->model()->rowCount() > 0)
        table->selectRow(1);
    Samples::answerTranscript(state);
    ok = camera.take(window, u"conversations-%1"_s.arg(amount)) && ok;
    show("usage");
    Samples::answerUsage(state);
    ok = camera.take(window, u"usage-%1"_s.arg(amount)) && ok;
    show("logs");
    ok = camera.take(window, u"logs-%1"_s.arg(amount)) && ok;
    if (amount == u"some") {
        // As narrow as it goes: one column of cards, and the whole page at once.
        window.showPage(0);
        window.findChild<QTabBar *>(u"snippetTabs"_s)->setCurrentIndex(3);
        window.resize(window.minimumWidth(), window.height() * 2);
        ok = camera.take(window, u"home-narrow"_s) && ok;
        window.setLayoutDirection(Qt::RightToLeft);
        window.resize(window.minimumWidth() * 3 / 2, window.height() / 2);
        ok = camera.take(window, u"home-rtl"_s) && ok;
    }
    return ok;
}

// Each client of the Connect page, and what is asked before its file is written.
bool drawClients(const Camera &camera)
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
        ok = camera.take(page, u"client-%1"_s.arg(QLatin1String(client))) && ok;
    }
    page.findChild<QPushButton *>(u"writeConfig"_s)->click();
    if (auto *dialog = page.findChild<QDialog *>()) {
        ok = camera.take(*dialog, u"client-codex-changes"_s) && ok;
        dialog->accept();
    }
    state.requestTrial(*ClientTrial::of(u"codex"_s, {state.baseUrl(), u"t"_s, u"sonnet"_s}));
    state.finishTrial(
        u"codex"_s,
        {true, u"Hello there, nice to meet you."_s, u"claude-sonnet-5"_s, {}, 640, 1180});
    return camera.take(page, u"client-codex-written"_s) && ok;
}

// The first run, page by page.
bool drawWelcome(const Camera &camera)
{
    AppState state;
    WelcomeWizard wizard(state);
    wizard.show();
    state.setClaude(Samples::missing());
    bool ok = camera.take(wizard, u"welcome-missing"_s);
    Samples::fillSome(state);
    for (const char *name : {"claude", "access", "client", "test"}) {
        ok = camera.take(wizard, u"welcome-%1"_s.arg(QLatin1String(name))) && ok;
        wizard.next();
    }
    return ok;
}

bool drawSettings(const Camera &camera)
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
            ok = camera.take(window, u"settings-server"_s) && ok;
            auto *address = window.findChild<QComboBox *>(u"addressChoice"_s);
            address->setCurrentIndex(1);
            emit address->activated(1);
            state.refuseSetting(Settings::Key::Port,
                                u"Port: 8787 is in use by another program (node, process 4711)."_s);
            ok = camera.take(window, u"settings-server-warned"_s) && ok;
            continue;
        }
        ok = camera.take(window, u"settings-%1"_s.arg(page->id())) && ok;
    }
    return ok;
}

bool drawTrayIcons(const QDir &folder)
{
    using Look = TrayIcon::Look;
    QImage image(720, 500, QImage::Format_RGB32);
    QPainter painter(&image);
    int y = 0;
    using Style = Settings::IconStyle;
    for (const auto &[panel, style] : {std::pair(QColor(250, 250, 250), Style::Colored),
                                       {QColor(30, 30, 30), Style::Colored},
                                       {QColor(128, 128, 128), Style::Colored},
                                       {QColor(250, 250, 250), Style::Dark},
                                       {QColor(30, 30, 30), Style::Light}}) {
        painter.fillRect(0, y, image.width(), 100, panel);
        int x = 10;
        for (const Look look : {Look::Stopped, Look::Ready, Look::Working, Look::Attention}) {
            for (const int size : {16, 22, 32, 64}) {
                painter.drawPixmap(x, y + 50 - size / 2,
                                   TrayIcon::iconFor(look, style).pixmap(size, size));
                x += size + 10;
            }
        }
        y += 100;
    }
    painter.end();
    return image.save(folder.filePath(u"tray.png"_s))
        && QIcon(u":/icons/bellhop.svg"_s).pixmap(256, 256).save(folder.filePath(u"bellhop.png"_s));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1));
    if (arguments.size() < 2 || arguments.size() > 3 || !QDir().mkpath(folder.path())) {
        std::fputs("usage: bellhop_screenshots FOLDER [LANGUAGE]\n", stderr);
        return 2;
    }
    Language language;
    language.use(arguments.value(2, u"en"_s));
    bool ok = drawTrayIcons(folder);
    for (const bool dark : {false, true}) {
        QApplication::setPalette(dark ? darkPalette() : lightPalette());
        const Camera camera(folder, dark ? u"dark"_s : u"light"_s);
        ok = drawMainWindow(camera, u"none"_s, [](AppState &) {}) && ok;
        ok = drawMainWindow(camera, u"some"_s, &Samples::fillSome) && ok;
        ok = drawMainWindow(camera, u"much"_s, &Samples::fillMuch) && ok;
        ok = drawClients(camera) && ok;
        ok = drawWelcome(camera) && ok;
        ok = drawSettings(camera) && ok;
    }
    return ok ? 0 : 1;
}
