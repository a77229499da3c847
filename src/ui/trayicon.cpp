// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trayicon.h"

#include "ui/appstate.h"
#include "ui/format.h"
#include "ui/symbolicon.h"
#include "ui/widgets/copybutton.h"

#include <QPainter>
#include <QSvgRenderer>

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
    connect(&state, &AppState::serverChanged, this, &TrayIcon::update);
    connect(&state, &AppState::claudeChanged, this, &TrayIcon::update);
    connect(&state, &AppState::settingsChanged, this, &TrayIcon::update);
    connect(&state, &AppState::tokenChanged, this, &TrayIcon::update);
    connect(&state, &AppState::apiKeyChanged, this, &TrayIcon::update);
    update();
}

void TrayIcon::show()
{
    m_icon.show();
}

QIcon TrayIcon::iconFor(Look look)
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
    m_copyToken = m_menu.addAction(tr("Copy &token"));
    connect(m_copyToken, &QAction::triggered, this, [this] {
        CopyButton::toClipboard(QString::fromUtf8(m_state.token().token),
                                CopyButton::Secrecy::Secret);
    });
    m_menu.addSeparator();

    QAction *window = m_menu.addAction(tr("Open &window"));
    connect(window, &QAction::triggered, this, &TrayIcon::windowRequested);
    QAction *settings = m_menu.addAction(tr("&Settings…"));
    connect(settings, &QAction::triggered, this, &TrayIcon::settingsRequested);
    m_menu.addSeparator();
    QAction *quit = m_menu.addAction(tr("&Quit"));
    connect(quit, &QAction::triggered, this, &TrayIcon::quitRequested);
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
    m_copyToken->setEnabled(!m_state.token().token.isEmpty());

    const Look look = wantedLook();
    if (look != m_look) {
        m_look = look;
        m_icon.setIcon(iconFor(look));
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
