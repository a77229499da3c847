// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/datatable.h"

#include "ui/theme.h"

#include <QHeaderView>
#include <QItemSelectionModel>

#include <algorithm>

namespace {

constexpr double kLeastShare = 0.75; // of its width that a column keeps when it gives way
constexpr int kLeastColumns = 6; // characters, when somebody makes one narrower

} // namespace

DataTable::DataTable(QWidget *parent)
    : QTableView(parent)
{
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(Theme::space(this, 7));
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setMinimumSectionSize(Theme::columns(this, kLeastColumns));
    connect(header, &QHeaderView::sectionResized, this, [this, header] {
        if (m_isFitting)
            return;
        m_widths.clear();
        header->setStretchLastSection(true);
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, &DataTable::fitColumns);
}

void DataTable::setColumns(const std::vector<Column> &columns)
{
    // The header would give each heading the room for an arrow that only one of them has.
    QHeaderView *header = horizontalHeader();
    const bool isSorted = header->isSortIndicatorShown();
    const int withArrow = header->sectionSizeHint(0);
    header->setSortIndicatorShown(false);
    m_arrow = withArrow - header->sectionSizeHint(0);
    m_widths.clear();
    for (const Column &column : columns)
        m_widths.push_back({Theme::columns(this, column.characters),
                            header->sectionSizeHint(int(m_widths.size())), column.givesWay});
    header->setSortIndicatorShown(isSorted);
    fitColumns();
}

void DataTable::widenColumn(int column, int width)
{
    Width &widened = m_widths.at(size_t(column));
    widened.content = std::max(widened.content, width);
    fitColumns();
}

void DataTable::chooseRow(int row)
{
    selectionModel()->setCurrentIndex(
        model()->index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void DataTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void DataTable::fitColumns()
{
    const QHeaderView *header = horizontalHeader();
    const int sorted = header->isSortIndicatorShown() ? header->sortIndicatorSection() : -1;
    const auto heading = [this, sorted](size_t column) {
        return m_widths[column].heading + (int(column) == sorted ? m_arrow : 0);
    };
    const auto wanted = [this, heading](size_t column) {
        return std::max(m_widths[column].content, heading(column));
    };
    int missing = viewport()->width();
    int flexible = 0;
    for (size_t column = 0; column < m_widths.size(); ++column) {
        missing -= wanted(column);
        flexible += m_widths[column].givesWay ? wanted(column) : 0;
    }
    m_isFitting = true;
    for (size_t column = 0; column < m_widths.size(); ++column) {
        int width = wanted(column);
        if (m_widths[column].givesWay) {
            const int least =
                std::max(heading(column), int(m_widths[column].content * kLeastShare));
            // Of what is still to be shared, so that no pixel is lost to rounding.
            const int fitting = std::max(least, width + int(qint64(missing) * width / flexible));
            missing -= fitting - width;
            flexible -= width;
            width = fitting;
        }
        horizontalHeader()->resizeSection(int(column), width);
    }
    m_isFitting = false;
}
