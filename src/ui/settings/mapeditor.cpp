// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/mapeditor.h"

#include "core/models/modelcatalog.h"
#include "ui/symbolicon.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMap>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QTableWidget>
#include <QToolButton>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace {

constexpr int kNameColumn = 0;
constexpr int kValueColumn = 1;
constexpr int kEffortColumn = 2;
constexpr int kFallbackColumn = 3;
constexpr int kMapNameColumns = 40; // characters, at most
constexpr int kFewestRows = 3; // seen without scrolling
constexpr int kMostRows = 10;

QString effortText(const QString &effort)
{
    const QMap<QString, QString> texts{{u"low"_s, MapEditor::tr("Low")},
                                       {u"medium"_s, MapEditor::tr("Medium")},
                                       {u"high"_s, MapEditor::tr("High")},
                                       {u"xhigh"_s, MapEditor::tr("Very high")},
                                       {u"max"_s, MapEditor::tr("Highest")}};
    return texts.value(effort, MapEditor::tr("As the client says"));
}

const QStringList &efforts()
{
    static const QStringList kEfforts{u""_s,     u"low"_s,   u"medium"_s,
                                      u"high"_s, u"xhigh"_s, u"max"_s};
    return kEfforts;
}

// A box of the efforts there are; the cell's user data is the suffix.
class EffortDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &) const override
    {
        auto *box = new QComboBox(parent);
        for (const QString &effort : efforts())
            box->addItem(effortText(effort), effort);
        return box;
    }

    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        auto *box = qobject_cast<QComboBox *>(editor);
        box->setCurrentIndex(box->findData(index.data(Qt::UserRole)));
    }

    void setModelData(QWidget *editor, QAbstractItemModel *model,
                      const QModelIndex &index) const override
    {
        const auto *box = qobject_cast<QComboBox *>(editor);
        model->setItemData(
            index, {{Qt::DisplayRole, box->currentText()}, {Qt::UserRole, box->currentData()}});
    }
};

} // namespace

MapEditor::MapEditor(Settings::Key key, const QString &nameTitle, const QString &valueTitle,
                     QWidget *parent)
    : SettingEditor(parent)
    , m_key(key)
    , m_table(new QTableWidget(0, 2, this))
{
    auto *layout = Theme::rowLayout(this);
    layout->addWidget(m_table, 1);
    setFocusProxy(m_table);

    m_table->setObjectName(u"mapTable"_s);
    m_table->setHorizontalHeaderLabels({nameTitle, valueTitle});
    // What a name needs, as long as it leaves some room to the model it stands for.
    m_table->horizontalHeader()->setMaximumSectionSize(Theme::columns(this, kMapNameColumns));
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(kValueColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::space(this, 7));
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    const qsizetype usual = Settings::info(key).fallback.toStringList().size();
    const int rows = std::clamp(int(usual) + 1, kFewestRows, kMostRows);
    m_table->setFixedHeight(Theme::space(this, 7) * (rows + 1));

    auto *tools = new QVBoxLayout;
    tools->setSpacing(Theme::space(this, 1));
    layout->addLayout(tools);
    m_add = addTool(tr("Add a row"), u"add"_s, u"mapAdd"_s);
    m_remove = addTool(tr("Remove the selected rows (Del)"), u"remove"_s, u"mapRemove"_s);
    m_up = addTool(tr("Move up: tried earlier"), u"up"_s, u"mapUp"_s);
    m_down = addTool(tr("Move down: tried later"), u"down"_s, u"mapDown"_s);
    m_reset = addTool(tr("Back to the default table"), u"undo"_s, u"mapReset"_s);
    for (QToolButton *tool : {m_add, m_remove, m_up, m_down, m_reset})
        tools->addWidget(tool);
    tools->addStretch();
    m_remove->setShortcut(QKeySequence::Delete);

    connect(m_add, &QToolButton::clicked, this, &MapEditor::append);
    connect(m_remove, &QToolButton::clicked, this, &MapEditor::removeSelected);
    connect(m_up, &QToolButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_reset, &QToolButton::clicked, this, &MapEditor::reset);
    connect(m_table, &QTableWidget::itemChanged, this, &MapEditor::finish);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &MapEditor::updateButtons);
    updateButtons();
}

void MapEditor::showEffortsAndFallbacks()
{
    const QSignalBlocker quiet(m_table);
    m_hasMore = true;
    m_table->setColumnCount(kFallbackColumn + 1);
    m_table->setHorizontalHeaderItem(kEffortColumn, new QTableWidgetItem(tr("Effort")));
    auto *fallback = new QTableWidgetItem(tr("Fallback"));
    fallback->setToolTip(tr(
        "The model that answers when this one is overloaded; empty: the fallback model for all"));
    m_table->setHorizontalHeaderItem(kFallbackColumn, fallback);
    m_table->setItemDelegateForColumn(kEffortColumn, new EffortDelegate(m_table));
}

QString MapEditor::target(int row) const
{
    QString target = m_table->item(row, kValueColumn)->text().trimmed();
    if (target.isEmpty() || !m_hasMore)
        return target;
    const QString effort = m_table->item(row, kEffortColumn)->data(Qt::UserRole).toString();
    const QString fallback = m_table->item(row, kFallbackColumn)->text().trimmed();
    if (!effort.isEmpty())
        target += u':' + effort;
    if (!fallback.isEmpty())
        target += ModelChoice::kFallbackMark + fallback;
    return target;
}

void MapEditor::setRow(int row, const QString &name, const QString &target)
{
    QString model = target;
    QString effort;
    QString fallback;
    if (m_hasMore) {
        model = target.section(ModelChoice::kFallbackMark, 0, 0);
        fallback = target.section(ModelChoice::kFallbackMark, 1);
    }
    const qsizetype colon = model.lastIndexOf(u':');
    if (m_hasMore && colon > 0 && efforts().contains(model.mid(colon + 1))) {
        effort = model.mid(colon + 1);
        model.truncate(colon);
    }
    m_table->setItem(row, kNameColumn, new QTableWidgetItem(name));
    m_table->setItem(row, kValueColumn, new QTableWidgetItem(model));
    if (!m_hasMore)
        return;
    auto *item = new QTableWidgetItem(effortText(effort));
    item->setData(Qt::UserRole, effort);
    m_table->setItem(row, kEffortColumn, item);
    m_table->setItem(row, kFallbackColumn, new QTableWidgetItem(fallback));
}

void MapEditor::load(const Settings &settings)
{
    fill(settings.value(m_key));
}

Result<QVariant> MapEditor::value() const
{
    QStringList rows;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString name = m_table->item(row, kNameColumn)->text().trimmed();
        const QString target = this->target(row);
        if (name.isEmpty() && target.isEmpty())
            continue;
        if (name.isEmpty() || target.isEmpty())
            return Error{tr("Row %1 needs both a name and a model.").arg(row + 1)};
        rows.append(name + u'=' + target);
    }
    const QVariant value(rows);
    if (const Result<Done> fits = Settings::check(m_key, value); !fits)
        return fits.error();
    return value;
}

void MapEditor::setLocked(bool locked)
{
    m_locked = locked;
    m_table->setEditTriggers(locked ? QAbstractItemView::NoEditTriggers
                                    : QAbstractItemView::DoubleClicked
                                     | QAbstractItemView::EditKeyPressed
                                     | QAbstractItemView::AnyKeyPressed);
    m_table->setEnabled(!locked);
    updateButtons();
}

QToolButton *MapEditor::addTool(const QString &text, const QString &symbol, const QString &name)
{
    auto *tool = new QToolButton(this);
    tool->setAutoRaise(true);
    tool->setIcon(symbolIcon(symbol));
    tool->setIconSize(QSize(Theme::iconSize(this), Theme::iconSize(this)));
    tool->setFocusPolicy(Qt::StrongFocus);
    tool->setToolTip(text);
    tool->setAccessibleName(text);
    tool->setObjectName(name);
    return tool;
}

void MapEditor::append()
{
    const int row = m_table->rowCount();
    {
        const QSignalBlocker quiet(m_table);
        m_table->insertRow(row);
        setRow(row, {}, {});
    }
    emit edited();
    m_table->setCurrentCell(row, kNameColumn);
    m_table->editItem(m_table->item(row, kNameColumn));
    updateButtons();
}

void MapEditor::removeSelected()
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    QList<int> rows;
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    std::sort(rows.begin(), rows.end(), std::greater<>());
    for (const int row : std::as_const(rows))
        m_table->removeRow(row);
    if (!rows.isEmpty())
        finish();
}

void MapEditor::move(int step)
{
    const int from = m_table->currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= m_table->rowCount())
        return;
    {
        const QSignalBlocker quiet(m_table);
        for (int column = 0; column < m_table->columnCount(); ++column) {
            QTableWidgetItem *moved = m_table->takeItem(from, column);
            m_table->setItem(from, column, m_table->takeItem(to, column));
            m_table->setItem(to, column, moved);
        }
        m_table->setCurrentCell(to, 0,
                                QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    }
    finish();
}

void MapEditor::reset()
{
    fill(Settings::info(m_key).fallback);
    finish();
}

void MapEditor::finish()
{
    updateButtons();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        // The second half of a new row is still to come.
        if (m_table->item(row, kNameColumn)->text().trimmed().isEmpty()
            != m_table->item(row, kValueColumn)->text().trimmed().isEmpty()) {
            emit edited();
            return;
        }
    }
    emit committed();
}

void MapEditor::fill(const QVariant &value)
{
    Settings settings;
    settings.set(m_key, value, Settings::Source::File);
    const QList<QPair<QString, QString>> rows = settings.pairs(m_key);
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(int(rows.size()));
    for (int row = 0; row < m_table->rowCount(); ++row) {
        setRow(row, rows.at(row).first, rows.at(row).second);
    }
    updateButtons();
}

void MapEditor::updateButtons()
{
    const int current = m_table->currentRow();
    const bool selected = m_table->selectionModel() && m_table->selectionModel()->hasSelection();
    m_add->setEnabled(!m_locked);
    m_remove->setEnabled(!m_locked && selected);
    m_up->setEnabled(!m_locked && selected && current > 0);
    m_down->setEnabled(!m_locked && selected && current >= 0 && current + 1 < m_table->rowCount());
    m_reset->setEnabled(!m_locked);
}
