// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop.h"

#include "ui/appstate.h"
#include "ui/format.h"
#include "ui/mainwindow.h"
#include "ui/notifier.h"
#include "ui/settingswindow.h"
#include "ui/welcomewizard.h"
#include "ui/widgets/messagebox.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QTimer>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// At login the panel may come up after us; until then a hidden start is not given up.
constexpr auto kTrayPause = 1s;
constexpr int kTrayTries = 10;

} // namespace

Desktop::Desktop(AppState &state, TrayCheck hasTray, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_hasTray(hasTray)
    , m_tray(std::make_unique<TrayIcon>(state))
    , m_notifier(new Notifier(state, this))
    , m_trayTimer(new QTimer(this))
{
    QApplication::setQuitOnLastWindowClosed(false);
    QApplication::setWindowIcon(QIcon(u":/icons/bellhop.svg"_s));
    qApp->installEventFilter(this);

    makeWindow();
    connect(m_tray.get(), &TrayIcon::windowToggleRequested, this, &Desktop::toggleWindow);
    connect(m_tray.get(), &TrayIcon::windowRequested, this, &Desktop::raise);
    connect(m_tray.get(), &TrayIcon::settingsRequested, this, [this] { showSettings(); });
    connect(m_tray.get(), &TrayIcon::quitRequested, this, &Desktop::requestQuit);
    connect(m_tray.get(), &TrayIcon::pageRequested, this, [this](const QString &page) {
        m_window->showPage(page);
        raise();
    });
    connect(m_tray.get(), &TrayIcon::notificationClicked, this, &Desktop::followNotification);
    connect(&state, &AppState::terminalFailed, this, &Desktop::explainTerminal);
    connect(m_notifier, &Notifier::notified, this, &Desktop::notify);
    m_trayTimer->setInterval(kTrayPause);
    connect(m_trayTimer, &QTimer::timeout, this, &Desktop::waitForTray);
}

Desktop::~Desktop() = default;

void Desktop::makeWindow()
{
    m_window = std::make_unique<MainWindow>(m_state);
    connect(m_window.get(), &MainWindow::closeRequested, this, &Desktop::handleClose);
    connect(m_window.get(), &MainWindow::quitRequested, this, &Desktop::requestQuit);
    connect(m_window.get(), &MainWindow::settingsRequested, this, &Desktop::showSettings);
}

// Pages write their texts once, when they are made. Hiding remembers place, size and page.
void Desktop::renewWindows()
{
    m_renewing = false;
    const bool isVisible = m_window->isVisible();
    const Qt::WindowStates windowState = m_window->windowState();
    const bool hasSettings = m_settings && m_settings->isVisible();
    const QString settingsPage = hasSettings ? m_settings->currentPage() : QString();
    const bool hasWizard = m_wizard && m_wizard->isVisible();
    delete m_question;
    delete m_wizard; // not closed: that would be a no
    m_window->hide();
    if (m_settings)
        m_settings->hide();
    m_settings.reset();
    makeWindow();
    m_tray->retranslate();
    if (isVisible) {
        m_window->setWindowState(windowState);
        m_window->show();
    }
    if (hasWizard)
        showWizard();
    if (hasSettings)
        showSettings(settingsPage);
}

void Desktop::start(bool welcome)
{
    m_tray->show();
    if (!m_state.settings().startHidden()) {
        raise();
        if (welcome && WelcomeWizard::isDue(m_state))
            showWizard();
    } else if (!m_hasTray()) {
        m_trayTimer->start();
    }
}

void Desktop::raise()
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->show();
    m_window->raise();
    m_window->activateWindow();
}

void Desktop::requestQuit()
{
    const int running = m_state.server().activeTurns + m_state.server().queuedTurns;
    if (running == 0) {
        emit m_state.quitRequested();
        return;
    }
    if (isAsking())
        return;
    QWidget *parent = m_window->isVisible() ? m_window.get() : nullptr;
    m_question = MessageBox::question(
        tr("Quit Bellhop?"),
        tr("Requests still running: %1. They would be cut off.").arg(Format::count(running)),
        parent);
    QPushButton *quit = m_question->addButton(tr("&Quit"), QMessageBox::DestructiveRole);
    connect(quit, &QPushButton::clicked, &m_state, &AppState::quitRequested);
    m_question->open();
}

void Desktop::prepareToQuit()
{
    m_trayTimer->stop();
    m_window->allowClosing();
    delete m_question;
    if (m_wizard)
        m_wizard->hide(); // not skipped: it comes again
}

void Desktop::showSettings(const QString &page)
{
    if (!m_settings) {
        m_settings = std::make_unique<SettingsWindow>(m_state);
        connect(m_settings.get(), &SettingsWindow::welcomeRequested, this, &Desktop::showWizard);
    }
    if (!page.isEmpty())
        m_settings->showPage(page);
    m_settings->show();
    m_settings->raise();
    m_settings->activateWindow();
}

WelcomeWizard *Desktop::wizard() const
{
    return m_wizard;
}

void Desktop::showWizard()
{
    if (!m_wizard) {
        m_wizard = new WelcomeWizard(m_state, m_window.get());
        m_wizard->setAttribute(Qt::WA_DeleteOnClose);
        m_wizard->setWindowModality(Qt::NonModal);
    }
    m_wizard->show();
    m_wizard->raise();
    m_wizard->activateWindow();
}

void Desktop::explainTerminal(const QString &problem)
{
    QWidget *parent = QApplication::activeWindow();
    auto *box = MessageBox::note(QMessageBox::Information, tr("No terminal"), problem,
                                 parent ? parent : m_window.get());
    box->setTextInteractionFlags(Qt::TextSelectableByMouse);
    box->open();
}

void Desktop::notify(const QString &title, const QString &text, const QString &page)
{
    m_noticePage = page;
    m_tray->notify(title, text);
}

void Desktop::followNotification()
{
    raise();
    if (!m_noticePage.isEmpty())
        showSettings(m_noticePage);
}

bool Desktop::eventFilter(QObject *watched, QEvent *event)
{
    // QCoreApplication::quit() closes the windows first and gives up if one of them refuses.
    if (watched == qApp && event->type() == QEvent::Quit)
        prepareToQuit();
    // Several translators are exchanged at once, and one of our own windows may have asked for it.
    if (watched == qApp && event->type() == QEvent::LanguageChange && !m_renewing) {
        m_renewing = true;
        QMetaObject::invokeMethod(this, &Desktop::renewWindows, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void Desktop::toggleWindow()
{
    // A click on the panel takes the activation away first, so an active window is no condition.
    if (m_window->isVisible() && !m_window->isMinimized())
        m_window->hide();
    else
        raise();
}

void Desktop::handleClose()
{
    switch (m_state.settings().closeBehaviour()) {
    case Settings::CloseBehaviour::Ask:
        askAboutClosing();
        break;
    case Settings::CloseBehaviour::Hide:
        // Without a tray the first hiding would look like a quit that did not happen.
        if (m_hasTray())
            hideWindow();
        else
            askAboutClosing();
        break;
    case Settings::CloseBehaviour::Quit:
        requestQuit();
        break;
    }
}

void Desktop::askAboutClosing()
{
    if (isAsking())
        return;
    const bool tray = m_hasTray();
    m_question = MessageBox::question(
        tr("Keep Bellhop running?"),
        tray ? tr("Clients can only connect while Bellhop runs. The icon in the panel brings this "
                  "window back.")
             : tr("Clients can only connect while Bellhop runs. Your desktop shows no panel icons: "
                  "start Bellhop again to bring this window back."),
        m_window.get());
    m_question->setWindowTitle(tr("Close the window"));
    auto *remember = new QCheckBox(tr("&Do not ask again"), m_question);
    // Without a tray hiding is never done unasked, so there is nothing to remember.
    if (tray)
        m_question->setCheckBox(remember);
    else
        remember->hide();
    QPushButton *keep = m_question->addButton(tr("&Keep running"), QMessageBox::AcceptRole);
    QPushButton *quit = m_question->addButton(tr("&Quit"), QMessageBox::DestructiveRole);
    m_question->setDefaultButton(keep);
    connect(keep, &QPushButton::clicked, this, [this, remember] {
        if (remember->isChecked())
            emit m_state.settingChangeRequested(Settings::Key::CloseBehaviour, u"hide"_s);
        hideWindow();
    });
    connect(quit, &QPushButton::clicked, this, [this, remember] {
        if (remember->isChecked())
            emit m_state.settingChangeRequested(Settings::Key::CloseBehaviour, u"quit"_s);
        requestQuit();
    });
    m_question->open();
}

bool Desktop::isAsking()
{
    // An answered question lives on until the event loop comes round.
    if (!m_question || !m_question->isVisible())
        return false;
    m_question->raise();
    return true;
}

void Desktop::hideWindow()
{
    m_window->hide();
    if (m_settings)
        m_settings->hide();
}

void Desktop::waitForTray()
{
    ++m_trayTries;
    if (m_hasTray()) {
        m_trayTimer->stop();
        m_tray->show();
    } else if (m_trayTries >= kTrayTries) {
        m_trayTimer->stop();
        raise();
    }
}
