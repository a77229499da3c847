// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingswindow.h"

#include "ui/appstate.h"
#include "ui/settings/accesspage.h"
#include "ui/settings/agentpage.h"
#include "ui/settings/claudepage.h"
#include "ui/settings/generalpage.h"
#include "ui/settings/keyspage.h"
#include "ui/settings/limitspage.h"
#include "ui/settings/modelspage.h"
#include "ui/settings/privacypage.h"
#include "ui/settings/serverpage.h"
#include "ui/settings/workerspage.h"
#include "ui/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/sidebar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QShortcut>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace {

constexpr int kSettingsColumns = 148; // characters
constexpr int kSettingsLines = 40;
const QString kSettingsGeometry = u"settingswindow/geometry"_s;

} // namespace

SettingsWindow::SettingsWindow(AppState &state, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_state(state)
    , m_search(new SearchField(tr("Search settings"), tr("Search settings"), this))
    , m_sidebar(new Sidebar(this))
    , m_stack(new QStackedWidget(this))
    , m_nothing(new EmptyState(u"search"_s, tr("Nothing found"),
                               tr("No setting has these words in its name or description."), this))
{
    setWindowTitle(tr("Bellhop – Settings"));
    setWindowIcon(QIcon(u":/icons/bellhop.svg"_s));
    m_search->setObjectName(u"settingsSearch"_s);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *side = new QVBoxLayout;
    const int margin = Theme::space(this, 2);
    side->setContentsMargins(margin, Theme::space(this, 4), margin, Theme::space(this, 3));
    side->setSpacing(Theme::space(this, 3));
    side->addWidget(m_search);
    side->addWidget(m_sidebar, 1);
    layout->addLayout(side);
    layout->addWidget(m_stack, 1);

    addPage(new ServerPage(state, this));
    addPage(new AccessPage(state, this));
    addPage(new KeysPage(state, this));
    addPage(new ModelsPage(state, this));
    addPage(new WorkersPage(state, this));
    addPage(new ClaudePage(state, this));
    addPage(new AgentPage(state, this));
    addPage(new LimitsPage(state, this));
    addPage(new PrivacyPage(state, this));
    auto *general = new GeneralPage(state, this);
    connect(general, &GeneralPage::welcomeRequested, this, &SettingsWindow::welcomeRequested);
    addPage(general);
    m_stack->addWidget(m_nothing);
    m_search->setMaximumWidth(m_sidebar->sizeHint().width());

    connect(m_sidebar, &Sidebar::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            m_stack->setCurrentWidget(m_pages.at(row));
    });
    connect(m_search, &QLineEdit::textChanged, this, &SettingsWindow::search);
    auto *close = new QShortcut(QKeySequence::Close, this);
    connect(close, &QShortcut::activated, this, &QWidget::close);
    m_sidebar->setCurrentRow(0);
    m_sidebar->setFocus();
    resize(Theme::columns(this, kSettingsColumns), fontMetrics().lineSpacing() * kSettingsLines);
    state.memory().restoreGeometry(kSettingsGeometry, *this);
}

void SettingsWindow::addPage(SettingsPage *page)
{
    m_pages.append(page);
    m_sidebar->addEntry(page->title(), page->symbol());
    m_stack->addWidget(page);
}

void SettingsWindow::showPage(const QString &id)
{
    for (qsizetype row = 0; row < m_pages.size(); ++row) {
        if (m_pages.at(row)->id() == id) {
            m_search->clear();
            m_sidebar->setCurrentRow(int(row));
        }
    }
}

SettingsPage *SettingsWindow::page(const QString &id) const
{
    for (SettingsPage *page : m_pages) {
        if (page->id() == id)
            return page;
    }
    return nullptr;
}

QString SettingsWindow::currentPage() const
{
    const auto *page = qobject_cast<SettingsPage *>(m_stack->currentWidget());
    return page ? page->id() : QString();
}

void SettingsWindow::showEvent(QShowEvent *event)
{
    // What was refused the last time is not shown again as if it were the value.
    if (!event->spontaneous()) {
        for (SettingsPage *page : std::as_const(m_pages))
            page->reload();
    }
    QWidget::showEvent(event);
}

void SettingsWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_state.memory().saveGeometry(kSettingsGeometry, *this);
}

void SettingsWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (m_search->text().isEmpty())
        close();
    else
        m_search->clear();
}

void SettingsWindow::search(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    int first = -1;
    for (int row = 0; row < int(m_pages.size()); ++row) {
        SettingsPage *page = m_pages.at(row);
        const bool titleFits =
            !words.isEmpty() && page->title().contains(text.trimmed(), Qt::CaseInsensitive);
        const bool any = page->filter(titleFits ? QStringList() : words);
        m_sidebar->item(row)->setHidden(!any);
        if (any && (first < 0 || row == m_sidebar->currentRow()))
            first = row;
    }
    if (first < 0) {
        m_stack->setCurrentWidget(m_nothing);
        return;
    }
    m_sidebar->setCurrentRow(first);
    m_stack->setCurrentWidget(m_pages.at(first));
}
