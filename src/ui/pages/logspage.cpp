// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/logspage.h"

#include "ui/appstate.h"
#include "ui/symbolicon.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/searchfield.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QHeaderView>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

// Leaves the lines of a level and above that have all the words.
class LogFilter final : public QSortFilterProxyModel
{
public:
    LogFilter(LogModel &model, QObject *parent)
        : QSortFilterProxyModel(parent)
        , m_model(model)
    {
        setSourceModel(&model);
    }

    void setFilter(LogLine::Level least, const QString &words)
    {
        m_least = least;
        m_words = words.split(u' ', Qt::SkipEmptyParts);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &) const override
    {
        const LogLine *line = m_model.line(m_model.index(row, 0));
        return line && line->level >= m_least
            && std::all_of(m_words.cbegin(), m_words.cend(), [line](const QString &word) {
                   return line->text.contains(word, Qt::CaseInsensitive)
                       || line->category.contains(word, Qt::CaseInsensitive);
               });
    }

private:
    LogModel &m_model;
    LogLine::Level m_least = LogLine::Level::Debug;
    QStringList m_words;
};

LogsPage::LogsPage(AppState &state, QWidget *parent)
    : Page(parent)
    , m_state(state)
    , m_filter(new LogFilter(state.log(), this))
    , m_table(new DataTable(this))
    , m_empty(new EmptyState(u"logs"_s, {}, {}, this))
    , m_stack(new QStackedWidget(this))
    , m_search(new SearchField(tr("Search"), tr("Search the log…"), this))
    , m_level(new QComboBox(this))
    , m_folder(new QPushButton(this))
{
    auto *layout = Theme::pageLayout(this);
    layout->addWidget(buildToolbar());
    buildTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    layout->addWidget(m_stack, 1);

    auto *copy = new QShortcut(QKeySequence::Copy, m_table);
    copy->setContext(Qt::WidgetShortcut);
    connect(copy, &QShortcut::activated, this,
            [this] { CopyButton::toClipboard(selectedText(), CopyButton::Secrecy::Public); });
    connect(m_search, &QLineEdit::textChanged, this, &LogsPage::applyFilter);
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogsPage::applyFilter);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &LogsPage::updateShown);
    connect(m_filter, &QAbstractItemModel::rowsRemoved, this, &LogsPage::updateShown);
    // Only a person's scrolling says whether the end is wanted, not the growing of the list.
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this,
            [this](int value) { m_following = value >= m_table->verticalScrollBar()->maximum(); });
    applyFilter();
}

QString LogsPage::title() const
{
    return tr("Logs");
}

QString LogsPage::symbol() const
{
    return u"logs"_s;
}

QString LogsPage::selectedText() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        for (int row = 0; row < m_filter->rowCount(); ++row)
            rows.append(m_filter->index(row, 0));
    }
    std::sort(rows.begin(), rows.end());
    QString text;
    for (const QModelIndex &row : std::as_const(rows)) {
        if (const LogLine *line = m_state.log().line(m_filter->mapToSource(row)))
            text += LogModel::plainText(*line) + u'\n';
    }
    return text;
}

void LogsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_state.setLogWanted(true);
    m_folder->setEnabled(!m_state.logFolder().isEmpty());
    if (m_following)
        m_table->scrollToBottom();
}

void LogsPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_state.setLogWanted(false);
}

QWidget *LogsPage::buildToolbar()
{
    auto *bar = new QWidget(this);
    auto *layout = Theme::rowLayout(bar);
    m_search->setObjectName(u"logSearch"_s);
    m_level->addItem(tr("Everything"), int(LogLine::Level::Debug));
    m_level->addItem(tr("Events and worse"), int(LogLine::Level::Info));
    m_level->addItem(tr("Warnings and worse"), int(LogLine::Level::Warning));
    m_level->addItem(tr("Errors only"), int(LogLine::Level::Error));
    m_level->setAccessibleName(tr("Level"));
    m_level->setObjectName(u"logLevel"_s);
    auto *copy = new CopyButton(
        tr("the selected lines, or all"), [this] { return selectedText(); }, this);
    copy->setCaption(tr("&Copy"));
    copy->setAutoRaise(false);
    copy->setObjectName(u"copyLog"_s);
    m_folder->setText(tr("&Open folder"));
    m_folder->setIcon(symbolIcon(u"folder"));
    m_folder->setObjectName(u"openLogFolder"_s);
    connect(m_folder, &QPushButton::clicked, this, &LogsPage::openFolder);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_level);
    layout->addWidget(copy);
    layout->addWidget(m_folder);
    return bar;
}

void LogsPage::buildTable()
{
    m_table->setModel(m_filter);
    m_table->setObjectName(u"logTable"_s);
    m_table->setAccessibleName(tr("Log"));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::space(this, 6));
    m_table->setColumns({{15}, {16}, {14}, {80, true}});
}

void LogsPage::applyFilter()
{
    m_filter->setFilter(LogLine::Level(m_level->currentData().toInt()), m_search->text());
    m_following = true;
    updateShown();
}

void LogsPage::updateShown()
{
    const bool empty = m_filter->rowCount() == 0;
    if (m_state.log().rowCount() > 0)
        m_empty->setText(tr("Nothing matches"), tr("No line of the log fits the filter above."));
    else
        m_empty->setText(tr("Nothing logged yet"),
                         tr("Events, warnings and errors of Bellhop appear here. What clients and "
                            "Claude say to each other is never logged."));
    m_stack->setCurrentIndex(empty ? 1 : 0);
    if (m_following)
        m_table->scrollToBottom();
}

void LogsPage::openFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_state.logFolder()));
}
