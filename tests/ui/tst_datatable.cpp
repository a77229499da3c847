// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/waiting.h"
#include "ui/widgets/datatable.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

class DataTableTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_table.reset(); }
    void theColumnsFillTheTable_data();
    void theColumnsFillTheTable();
    void whatIsMissingIsTakenFromThoseThatGiveWay();
    void headingsAreReadWithTheirArrow();
    void widthsThatSomebodyMadeStay();
    void aRowIsChosen_data();
    void aRowIsChosen();

private:
    int width(int column) const { return m_table->columnWidth(column); }
    void resize(int width)
    {
        m_table->resize(width, 300);
        QCoreApplication::processEvents();
    }

    std::unique_ptr<QStandardItemModel> m_model;
    std::unique_ptr<DataTable> m_table;
};

void DataTableTest::init()
{
    m_model = std::make_unique<QStandardItemModel>(5, 3);
    m_model->setHorizontalHeaderLabels({u"Name"_s, u"No"_s, u"Text of some length"_s});
    m_table = std::make_unique<DataTable>();
    m_table->setModel(m_model.get());
    m_table->setSortingEnabled(true);
    m_table->setColumns({{10, true}, {10}, {30, true}});
    resize(900);
    m_table->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
}

void DataTableTest::theColumnsFillTheTable_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("with room to spare") << 1500;
    QTest::newRow("with an odd number of pixels to share") << 1111;
    QTest::newRow("a little too narrow") << 300;
}

void DataTableTest::theColumnsFillTheTable()
{
    QFETCH(int, size);
    const int fixed = width(1);
    resize(size);
    QCOMPARE(width(0) + width(1) + width(2), m_table->viewport()->width());
    QCOMPARE(width(1), fixed);
    QVERIFY(!m_table->horizontalScrollBar()->isVisible());
}

// Not below what can still be read; then it scrolls.
void DataTableTest::whatIsMissingIsTakenFromThoseThatGiveWay()
{
    const int fixed = width(1);
    resize(100);
    QCOMPARE(width(1), fixed);
    const int heading = m_table->fontMetrics().horizontalAdvance(u"Text of some length"_s);
    QVERIFY(width(2) > heading);
    QTRY_VERIFY(m_table->horizontalScrollBar()->isVisible());
}

// Only the sorted column has one, and gets the room for it.
void DataTableTest::headingsAreReadWithTheirArrow()
{
    m_table->setColumns({{1}, {1}, {1, true}});
    m_table->sortByColumn(2, Qt::AscendingOrder);
    const int plain = width(0);
    m_table->sortByColumn(0, Qt::AscendingOrder);
    QVERIFY(width(0) > plain);
    QCOMPARE(width(0), m_table->horizontalHeader()->sectionSizeHint(0));
    m_table->sortByColumn(2, Qt::AscendingOrder);
    QCOMPARE(width(0), plain);
}

void DataTableTest::widthsThatSomebodyMadeStay()
{
    m_table->horizontalHeader()->resizeSection(0, 333);
    m_table->horizontalHeader()->resizeSection(1, 222);
    resize(1200);
    QCOMPARE(width(0), 333);
    QCOMPARE(width(1), 222);
    QCOMPARE(width(2), m_table->viewport()->width() - 555);
}

void DataTableTest::aRowIsChosen_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("mirrored") << Qt::RightToLeft;
}

// Whole, and the one before it no more.
void DataTableTest::aRowIsChosen()
{
    QFETCH(Qt::LayoutDirection, direction);
    m_table->setLayoutDirection(direction);
    resize(901);
    m_table->chooseRow(1);
    m_table->chooseRow(3);
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().row(), 3);
    QCOMPARE(m_table->currentIndex().row(), 3);
}

QTEST_MAIN(DataTableTest)
#include "tst_datatable.moc"
