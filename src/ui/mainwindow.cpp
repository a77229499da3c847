// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "ui/appstate.h"
#include "ui/pages/activitypage.h"
#include "ui/pages/connectpage.h"
#include "ui/pages/conversationspage.h"
#include "ui/pages/homepage.h"
#include "ui/pages/logspage.h"
#include "ui/pages/usagepage.h"
#include "ui/theme.h"
#include "ui/widgets/sidebar.h"
#include "ui/widgets/sidebarbutton.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

// Characters and lines of the window at first; two columns of cards fit.
constexpr int kStartColumns = 192;
constexpr int kStartLines = 50;
constexpr int kLeastColumns = 106;
constexpr int kLeastLines = 24;
const QString kGeometry = u"mainwindow/geometry"_s;
const QString kPage = u"mainwindow/page"_s;

} // namespace

MainWindow::MainWindow(AppState &state, QWidget *parent)
    : QMainWindow(parent)
    , m_state(state)
    , m_sidebar(new Sidebar(this))
    , m_stack(new QStackedWidget(this))
{
    setWindowTitle(tr("Bellhop"));
    setWindowIcon(QIcon(u":/icons/bellhop.svg"_s));

    auto *central = new QWidget(this);
    auto *layout = new QHBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *side = new QVBoxLayout;
    const int margin = Theme::space(this, 2);
    side->setContentsMargins(margin, Theme::space(this, 4), margin, Theme::space(this, 3));
    side->setSpacing(Theme::space(this, 0.5));
    side->addWidget(m_sidebar, 1);
    auto *settings = new SidebarButton(tr("&Settings…"), u"settings"_s, central);
    auto *quit = new SidebarButton(tr("&Quit"), u"quit"_s, central);
    side->addWidget(settings);
    side->addWidget(quit);
    layout->addLayout(side);
    layout->addWidget(m_stack, 1);
    setCentralWidget(central);

    connect(m_sidebar, &Sidebar::currentRowChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(settings, &SidebarButton::clicked, this, [this] { emit settingsRequested({}); });
    connect(quit, &SidebarButton::clicked, this, &MainWindow::quitRequested);

    auto *home = new HomePage(state, this);
    connect(home, &HomePage::settingsRequested, this, &MainWindow::settingsRequested);
    addPage(home);
    auto *clients = new ConnectPage(state, ClientPlaces::ofSystem(), this);
    connect(clients, &ConnectPage::settingsRequested, this, &MainWindow::settingsRequested);
    connect(home, &HomePage::clientsRequested, this, [this] { showPage(u"connect"_s); });
    addPage(clients);
    auto *activity = new ActivityPage(state, this);
    connect(activity, &ActivityPage::settingsRequested, this, &MainWindow::settingsRequested);
    connect(home, &HomePage::turnRequested, this, [this, activity](const QString &id) {
        showPage(u"activity"_s);
        activity->showTurn(id);
    });
    addPage(activity);
    addPage(new ConversationsPage(state, this));
    addPage(new UsagePage(state, this));
    addPage(new LogsPage(state, this));
    showPage(0);
    addShortcuts();

    resize(Theme::columns(this, kStartColumns), fontMetrics().lineSpacing() * kStartLines);
    setMinimumSize(Theme::columns(this, kLeastColumns), fontMetrics().lineSpacing() * kLeastLines);
    state.memory().restoreGeometry(kGeometry, *this);
    showPage(state.memory().value(kPage, u"home"_s).toString());
}

void MainWindow::addPage(Page *page)
{
    m_sidebar->addEntry(page->title(), page->symbol());
    m_stack->addWidget(page);
    auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + pageCount())), this);
    connect(shortcut, &QShortcut::activated, this,
            [this, index = pageCount() - 1] { showPage(index); });
}

void MainWindow::showPage(int index)
{
    m_sidebar->setCurrentRow(index);
}

void MainWindow::showPage(const QString &symbol)
{
    for (int index = 0; index < pageCount(); ++index) {
        if (page(index)->symbol() == symbol)
            showPage(index);
    }
}

void MainWindow::allowClosing()
{
    m_closingAllowed = true;
}

int MainWindow::pageCount() const
{
    return m_stack->count();
}

Page *MainWindow::page(int index) const
{
    return qobject_cast<Page *>(m_stack->widget(index));
}

int MainWindow::currentPage() const
{
    return m_stack->currentIndex();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_closingAllowed) {
        event->accept();
        return;
    }
    event->ignore();
    emit closeRequested();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    m_state.memory().saveGeometry(kGeometry, *this);
    if (const Page *shown = page(currentPage()))
        m_state.memory().setValue(kPage, shown->symbol());
}

void MainWindow::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, auto &&action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { emit settingsRequested({}); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { emit quitRequested(); });
    add(QKeySequence::Close, [this] { close(); });
    add(QKeySequence::Refresh, [this] { emit m_state.refreshClaudeRequested(); });
}
