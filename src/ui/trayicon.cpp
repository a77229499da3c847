// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trayicon.h"

#include "core/clients/clientguide.h"
#include "ui/appstate.h"
#include "ui/format.h"
#include "ui/symbolicon.h"
#include "ui/widgets/copybutton.h"

#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

QString fileOf(TrayIcon::Look look)
{
    switch (look) {
    case TrayIcon::Look::Stopped:
        return u":/icons/tray/stopped.svg"_s;
    case TrayIcon::Look::Ready:
        return u":/icons/tray/ready.svg"_s;
    case TrayIcon::Look::Working:
        return u":/icons/tray/working.svg"_s;
    case TrayIcon::Look::Attention:
        return u":/icons/tray/attention.svg"_s;
    }
    return {};
}

// The shapes in one colour; their pale edges become gaps, which keep a badge apart from the bell
// behind it.
QPixmap inOneColor(const QPixmap &colored, const QColor &color)
{
    QImage image = colored.toImage().convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const double lightness = QColor::fromRgb(line[x]).lightnessF();
            const double share = std::clamp((0.97 - lightness) / 0.25, 0.0, 1.0);
            line[x] =
                qRgba(color.red(), color.green(), color.blue(), qRound(qAlpha(line[x]) * share));
        }
    }
    return QPixmap::fromImage(image);
}

// An ampersand in a URL or an address is no mnemonic.
QString plain(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

TrayIcon::TrayIcon(AppState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    buildMenu();
    m_icon.setContextMenu(&m_menu);
    m_icon.setIcon(iconFor(m_look));
    connect(&m_icon, &QSystemTrayIcon::activated, this, &TrayIcon::handleActivation);
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &TrayIcon::notificationClicked);
    connect(&state, &AppState::autostartChanged, this, &TrayIcon::update);
    connect(&state, &AppState::serverChanged, this, &TrayIcon::update);
    connect(&state, &AppState::claudeChanged, this, &TrayIcon::update);
    connect(&state, &AppState::settingsChanged, this, &TrayIcon::update);
    connect(&state, &AppState::tokenChanged, this, &TrayIcon::update);
    connect(&state, &AppState::apiKeyChanged, this, &TrayIcon::update);
    update();
}

void TrayIcon::retranslate()
{
    m_menu.clear();
    qDeleteAll(m_menu.findChildren<QMenu *>(Qt::FindDirectChildrenOnly));
    buildMenu();
    update();
}

void TrayIcon::show()
{
    m_icon.show();
}

QIcon TrayIcon::iconFor(Look look, Settings::IconStyle style)
{
    // Panels take fixed pictures over D-Bus or X11, so all usual sizes are drawn ahead.
    static constexpr std::array kSizes{16, 22, 24, 32, 48, 64, 96};
    QSvgRenderer renderer(fileOf(look));
    QIcon icon;
    for (const int size : kSizes) {
        QPixmap pixmap(size, size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        if (style != Settings::IconStyle::Colored)
            pixmap = inOneColor(pixmap,
                                style == Settings::IconStyle::Light ? QColor(245, 245, 245)
                                                                    : QColor(40, 40, 40));
        icon.addPixmap(pixmap);
    }
    return icon;
}

void TrayIcon::buildMenu()
{
    m_stateLine = m_menu.addAction(QString());
    m_stateLine->setEnabled(false);
    m_claudeLine = m_menu.addAction(QString());
    m_claudeLine->setEnabled(false);
    m_signIn = m_menu.addAction(tr("S&ign in to Claude Code…"));
    connect(m_signIn, &QAction::triggered, &m_state, &AppState::signInRequested);
    m_menu.addSeparator();

    m_toggle = m_menu.addAction(QString());
    connect(m_toggle, &QAction::triggered, this, &TrayIcon::toggleServer);
    m_menu.addSeparator();

    QMenu *urls = m_menu.addMenu(tr("Copy &base URL"));
    QAction *openAi = urls->addAction(tr("&OpenAI"));
    connect(openAi, &QAction::triggered, this,
            [this] { CopyButton::toClipboard(m_state.openAiUrl(), CopyButton::Secrecy::Public); });
    QAction *anthropic = urls->addAction(tr("&Anthropic"));
    connect(anthropic, &QAction::triggered, this, [this] {
        CopyButton::toClipboard(m_state.anthropicUrl(), CopyButton::Secrecy::Public);
    });
    m_copyOllama = urls->addAction(tr("O&llama"));
    connect(m_copyOllama, &QAction::triggered, this,
            [this] { CopyButton::toClipboard(m_state.ollamaUrl(), CopyButton::Secrecy::Public); });
    m_copyToken = m_menu.addAction(tr("Copy to&ken"));
    connect(m_copyToken, &QAction::triggered, this, [this] {
        CopyButton::toClipboard(QString::fromUtf8(m_state.token().token),
                                CopyButton::Secrecy::Secret);
    });
    m_clients = m_menu.addMenu(tr("Copy &client set-up"));
    addClients(m_clients);
    m_menu.addSeparator();

    m_stopAll = m_menu.addAction(tr("Stop &all requests"));
    connect(m_stopAll, &QAction::triggered, &m_state, &AppState::cancelAllRequested);
    m_menu.addSeparator();

    QAction *window = m_menu.addAction(tr("Open &window"));
    connect(window, &QAction::triggered, this, &TrayIcon::windowRequested);
    QAction *log = m_menu.addAction(tr("L&og"));
    connect(log, &QAction::triggered, this, [this] { emit pageRequested(u"logs"_s); });
    QAction *settings = m_menu.addAction(tr("&Settings…"));
    connect(settings, &QAction::triggered, this, &TrayIcon::settingsRequested);
    m_autostart = m_menu.addAction(tr("Start at &login"));
    m_autostart->setCheckable(true);
    connect(m_autostart, &QAction::triggered, &m_state, &AppState::autostartChangeRequested);
    m_menu.addSeparator();
    QAction *quit = m_menu.addAction(tr("&Quit"));
    connect(quit, &QAction::triggered, this, &TrayIcon::quitRequested);
}

void TrayIcon::addClients(QMenu *menu)
{
    std::optional<ClientGuide::Group> group;
    for (const ClientGuide &guide : ClientGuide::all({})) {
        if (!guide.works)
            continue;
        if (group && group != guide.group)
            menu->addSeparator();
        group = guide.group;
        QAction *action = menu->addAction(guide.title);
        connect(action, &QAction::triggered, this, [this, id = guide.id] { copyClient(id); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&More…")), &QAction::triggered, this,
            [this] { emit pageRequested(u"connect"_s); });
}

void TrayIcon::copyClient(const QString &id)
{
    const ClientGuide guide =
        ClientGuide::find(id,
                          {m_state.baseUrl(), QString::fromUtf8(m_state.token().token),
                           m_state.settings().defaultModel()});
    if (!guide.snippets.isEmpty())
        CopyButton::toClipboard(guide.snippets.first().code, CopyButton::Secrecy::Secret);
}

void TrayIcon::notify(const QString &title, const QString &text)
{
    m_icon.showMessage(title, text, QIcon(u":/icons/bellhop.svg"_s));
}

void TrayIcon::update()
{
    using State = ServerStatus::State;
    const ServerStatus &server = m_state.server();
    m_stateLine->setText(plain(Format::stateLine(server)));
    m_claudeLine->setText(plain(Format::claudeLine(m_state.claude())));
    m_toggle->setText(m_state.isRunning() ? tr("S&top server") : tr("S&tart server"));
    m_toggle->setIcon(symbolIcon(m_state.isRunning() ? u"stop" : u"play"));
    m_toggle->setEnabled(server.state != State::Starting && server.state != State::Stopping);
    m_signIn->setVisible(m_state.claude().isUsable()
                         && m_state.claude().login == ClaudeStatus::Login::SignedOut);
    m_copyOllama->setVisible(!m_state.ollamaUrl().isEmpty());
    m_copyToken->setEnabled(!m_state.token().token.isEmpty());
    m_clients->setEnabled(!m_state.token().token.isEmpty());
    m_stopAll->setEnabled(server.activeTurns + server.queuedTurns > 0);
    m_autostart->setVisible(m_state.autostart().supported);
    m_autostart->setChecked(m_state.autostart().enabled);

    const Look look = wantedLook();
    const Settings::IconStyle style = m_state.settings().iconStyle();
    if (look != m_look || style != m_style) {
        m_look = look;
        m_style = style;
        m_icon.setIcon(iconFor(look, style));
    }
    QString toolTip = tr("Bellhop: %1").arg(Format::stateLine(server));
    if (look == Look::Attention) {
        const QList<AppState::Problem> problems = m_state.problems();
        for (const AppState::Problem &problem : problems) {
            if (problem.severity == AppState::Problem::Severity::Warning) {
                toolTip += u'\n' + problem.text;
                break;
            }
        }
    }
    if (toolTip != m_icon.toolTip())
        m_icon.setToolTip(toolTip);
}

void TrayIcon::toggleServer()
{
    if (m_state.isRunning())
        emit m_state.stopRequested();
    else
        emit m_state.startRequested();
}

void TrayIcon::handleActivation(QSystemTrayIcon::ActivationReason reason)
{
    if (reason == QSystemTrayIcon::Trigger)
        emit windowToggleRequested();
}

TrayIcon::Look TrayIcon::wantedLook() const
{
    using State = ServerStatus::State;
    const ServerStatus &server = m_state.server();
    if (server.state == State::Failed)
        return Look::Attention;
    if (server.state == State::Stopped || server.state == State::Stopping)
        return Look::Stopped;
    if (m_state.needsAttention())
        return Look::Attention;
    return server.activeTurns + server.queuedTurns > 0 ? Look::Working : Look::Ready;
}
