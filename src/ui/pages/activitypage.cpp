// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activitypage.h"

#include "ui/appstate.h"
#include "ui/pages/activity/activityfilter.h"
#include "ui/pages/activity/turndetails.h"
#include "ui/pages/activity/turnexport.h"
#include "ui/savefile.h"
#include "ui/symbolicon.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// Words for a state are longer in some languages.
int widestState(const QTableView &table)
{
    using State = TurnRecord::State;
    int widest = 0;
    for (const State state : {State::Queued, State::Binding, State::Answering, State::Done,
                              State::Failed, State::Cancelled})
        widest = std::max(widest,
                          table.fontMetrics().horizontalAdvance(ActivityModel::stateText(state)));
    return widest + Theme::iconSize(&table) + Theme::space(&table, 5);
}

} // namespace

ActivityPage::ActivityPage(AppState &state, QWidget *parent)
    : Page(parent)
    , m_state(state)
    , m_filter(new ActivityFilter(state.activity(), this))
    , m_table(new DataTable(this))
    , m_details(new TurnDetails(state, this))
    , m_empty(new EmptyState(u"activity"_s, {}, {}, this))
    , m_stack(new QStackedWidget(this))
    , m_search(
          new SearchField(tr("Filter"), tr("Filter by client, model, state, request ID…"), this))
    , m_states(new QComboBox(this))
    , m_cancel(new QPushButton(this))
    , m_export(new QPushButton(this))
{
    auto *layout = Theme::pageLayout(this);
    layout->addWidget(buildToolbar());
    buildTable();
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(Theme::space(this, 3));
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    m_stack->addWidget(splitter);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);
    auto *cancel = new QShortcut(QKeySequence::Delete, m_table);
    cancel->setContext(Qt::WidgetShortcut);
    connect(cancel, &QShortcut::activated, this, &ActivityPage::cancelSelected);

    connect(m_details, &TurnDetails::settingsRequested, this, &ActivityPage::settingsRequested);
    connect(m_details, &TurnDetails::curlRequested, this, [this] {
        if (const TurnRecord *turn = selectedTurn())
            CopyButton::toClipboard(curlLine(*turn), CopyButton::Secrecy::Secret);
    });
    connect(m_search, &QLineEdit::textChanged, this, &ActivityPage::applyFilter);
    connect(m_states, &QComboBox::currentIndexChanged, this, &ActivityPage::applyFilter);
    connect(m_cancel, &QPushButton::clicked, this, &ActivityPage::cancelSelected);
    connect(m_export, &QPushButton::clicked, this, &ActivityPage::exportCsv);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ActivityPage::updateShown);
    connect(m_table, &QTableView::customContextMenuRequested, this, &ActivityPage::showContextMenu);
    connect(&state.activity(), &ActivityModel::flushed, this, &ActivityPage::updateShown);
    connect(&state, &AppState::serverChanged, this, &ActivityPage::updateShown);
    state.activity().setTicking(false);
    updateShown();
}

QString ActivityPage::title() const
{
    return tr("Activity");
}

QString ActivityPage::symbol() const
{
    return u"activity"_s;
}

void ActivityPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_state.activity().setTicking(true);
}

void ActivityPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_state.activity().setTicking(false);
}

void ActivityPage::buildTable()
{
    m_table->setModel(m_filter);
    m_table->setObjectName(u"activityTable"_s);
    m_table->setAccessibleName(tr("Requests"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ActivityModel::Time, Qt::DescendingOrder);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->setColumns(
        {{10}, {20, true}, {19, true}, {19, true}, {14}, {12}, {13}, {9}, {10}, {9}, {13}});
    m_table->widenColumn(ActivityModel::State, widestState(*m_table));
}

QWidget *ActivityPage::buildToolbar()
{
    auto *bar = new QWidget(this);
    auto *layout = Theme::rowLayout(bar);
    m_search->setObjectName(u"activitySearch"_s);
    m_states->addItem(tr("All requests"), int(ActivityFilter::States::All));
    m_states->addItem(tr("Running"), int(ActivityFilter::States::Running));
    m_states->addItem(tr("Failed"), int(ActivityFilter::States::Failed));
    m_states->setAccessibleName(tr("States"));
    m_states->setObjectName(u"activityStates"_s);
    m_cancel->setText(tr("&Cancel request"));
    m_cancel->setIcon(symbolIcon(u"close"));
    m_cancel->setToolTip(tr("End the selected running requests (Del)"));
    m_cancel->setObjectName(u"cancelTurn"_s);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_states);
    m_export->setText(tr("&Export…"));
    m_export->setIcon(symbolIcon(u"export"));
    m_export->setToolTip(tr("Save the rows shown as a table (CSV)"));
    m_export->setObjectName(u"exportActivity"_s);
    layout->addWidget(m_cancel);
    layout->addWidget(m_export);
    return bar;
}

void ActivityPage::applyFilter()
{
    m_filter->setWords(m_search->text());
    m_filter->setStates(ActivityFilter::States(m_states->currentData().toInt()));
    updateShown();
}

void ActivityPage::updateShown()
{
    const bool empty = m_filter->rowCount() == 0;
    if (empty && m_filter->isFiltering() && m_state.activity().rowCount() > 0)
        m_empty->setText(tr("Nothing matches"), tr("No request fits the filter above."));
    else if (!m_state.isRunning())
        m_empty->setText(tr("No requests yet"),
                         tr("Start the server, then every request of your clients appears here."));
    else
        m_empty->setText(tr("No requests yet"),
                         tr("Point a client at %1 and every request of it appears here: who asked, "
                            "which model answered, how fast, and what it used.")
                             .arg(m_state.openAiUrl()));
    m_stack->setCurrentIndex(empty ? 1 : 0);
    m_export->setEnabled(!empty);

    const TurnRecord *turn = selectedTurn();
    m_details->setVisible(turn);
    if (turn)
        m_details->setTurn(*turn);
    m_cancel->setEnabled(!selectedRunning().isEmpty());
}

const TurnRecord *ActivityPage::selectedTurn() const
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    return selected.isEmpty() ? nullptr
                              : m_state.activity().turn(m_filter->mapToSource(selected.last()));
}

void ActivityPage::showTurn(const QString &id)
{
    m_search->clear();
    m_states->setCurrentIndex(0);
    m_state.activity().flush();
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        const QModelIndex index = m_filter->index(row, 0);
        if (index.data(ActivityModel::IdRole).toString() != id)
            continue;
        m_table->chooseRow(row);
        m_table->scrollTo(index);
        m_table->setFocus();
        return;
    }
}

void ActivityPage::cancelSelected()
{
    const QStringList ids = selectedRunning();
    for (const QString &id : ids)
        emit m_state.cancelRequested(id);
}

void ActivityPage::showContextMenu(const QPoint &position)
{
    const QModelIndex index = m_table->indexAt(position);
    const TurnRecord *turn =
        index.isValid() ? m_state.activity().turn(m_filter->mapToSource(index)) : nullptr;
    if (!turn)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *cancel = menu->addAction(symbolIcon(u"close"), tr("&Cancel"));
    cancel->setEnabled(!selectedRunning().isEmpty());
    connect(cancel, &QAction::triggered, this, &ActivityPage::cancelSelected);
    menu->addSeparator();
    QAction *copyId = menu->addAction(symbolIcon(u"copy"), tr("Copy request &ID"));
    connect(copyId, &QAction::triggered, this,
            [id = turn->id] { CopyButton::toClipboard(id, CopyButton::Secrecy::Public); });
    QAction *curl = menu->addAction(tr("Copy as c&url"));
    curl->setEnabled(!curlLine(*turn).isEmpty());
    connect(curl, &QAction::triggered, this, [line = curlLine(*turn)] {
        CopyButton::toClipboard(line, CopyButton::Secrecy::Secret);
    });
    if (!turn->error.isEmpty()) {
        QAction *copyError = menu->addAction(tr("Copy &error"));
        connect(copyError, &QAction::triggered, this, [error = turn->error] {
            CopyButton::toClipboard(error, CopyButton::Secrecy::Public);
        });
    }
    menu->popup(m_table->viewport()->mapToGlobal(position));
}

QString ActivityPage::curlLine(const TurnRecord &turn) const
{
    return turnAsCurl(turn, m_state.baseUrl(), QString::fromUtf8(m_state.token().token));
}

QByteArray ActivityPage::csv() const
{
    QByteArray text = turnCsvHeader();
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (const TurnRecord *turn =
                m_state.activity().turn(m_filter->mapToSource(m_filter->index(row, 0))))
            text += turnCsvRow(*turn);
    }
    return text;
}

void ActivityPage::exportCsv()
{
    SaveFile::ask(this, tr("Export activity"), u"bellhop-activity.csv"_s, tr("Tables (*.csv)"),
                  csv());
}

QStringList ActivityPage::selectedRunning() const
{
    QStringList ids;
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    for (const QModelIndex &index : selected) {
        const TurnRecord *turn = m_state.activity().turn(m_filter->mapToSource(index));
        if (turn && turn->isRunning())
            ids.append(turn->id);
    }
    return ids;
}
