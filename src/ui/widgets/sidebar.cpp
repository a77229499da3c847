// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidebar.h"

#include "ui/symbolicon.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace {

constexpr int kSymbolRole = Qt::UserRole;
constexpr int kHeadingRole = Qt::UserRole + 1;
constexpr int kSidebarColumns = 24; // characters

class EntryDelegate final : public QStyledItemDelegate
{
public:
    explicit EntryDelegate(Sidebar *list)
        : QStyledItemDelegate(list)
        , m_list(list)
    { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        return Sidebar::entrySize(m_list, index.data().toString(), m_list->isCompact());
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        if (index.data(kHeadingRole).toBool()) {
            drawHeading(*painter, option.rect, index.data().toString());
            return;
        }
        Sidebar::EntryState state;
        state.current = option.state.testFlag(QStyle::State_Selected);
        state.hovered = option.state.testFlag(QStyle::State_MouseOver);
        state.focused = state.current && Theme::showsFocus(*m_list);
        Sidebar::drawEntry(*painter, m_list, option.rect, index.data().toString(),
                           index.data(kSymbolRole).toString(), state);
    }

private:
    void drawHeading(QPainter &painter, const QRect &rect, const QString &text) const
    {
        painter.save();
        painter.setPen(Theme::dimText(m_list->palette()));
        painter.setFont(Theme::scaled(m_list->font(), 0.9, QFont::DemiBold));
        const int side = Theme::space(m_list, 3);
        const auto alignment =
            QStyle::visualAlignment(m_list->layoutDirection(), Qt::AlignLeft | Qt::AlignBottom);
        painter.drawText(rect.adjusted(side, 0, -side, -Theme::space(m_list, 1.5)), int(alignment),
                         text);
        painter.restore();
    }

    Sidebar *m_list;
};

} // namespace

Sidebar::Sidebar(QWidget *parent)
    : QListWidget(parent)
{
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setItemDelegate(new EntryDelegate(this));
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleName(tr("Pages"));
}

void Sidebar::addEntry(const QString &title, const QString &symbol)
{
    auto *item = new QListWidgetItem(title, this);
    item->setData(kSymbolRole, symbol);
}

void Sidebar::setCompact(bool compact)
{
    m_compact = compact;
    doItemsLayout();
}

void Sidebar::addHeading(const QString &title)
{
    auto *item = new QListWidgetItem(title, this);
    item->setData(kHeadingRole, true);
    item->setFlags(Qt::NoItemFlags);
}

QSize Sidebar::sizeHint() const
{
    return {std::max(sizeHintForColumn(0) + Theme::space(this, 6),
                     Theme::columns(this, kSidebarColumns)),
            sizeHintForRow(0) * count()};
}

QSize Sidebar::minimumSizeHint() const
{
    return {sizeHint().width(), Theme::space(this, 9) * 2};
}

QSize Sidebar::entrySize(const QWidget *widget, const QString &text, bool compact)
{
    const int width = Theme::space(widget, 3) * 2 + Theme::iconSize(widget)
        + Theme::space(widget, 2.5) + widget->fontMetrics().horizontalAdvance(text);
    return {width, Theme::space(widget, compact ? 7.5 : 9)};
}

void Sidebar::drawEntry(QPainter &painter, const QWidget *widget, const QRect &rect,
                        const QString &text, const QString &symbol, EntryState state)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette &palette = widget->palette();
    const QRect plate = rect.adjusted(0, 1, 0, -1);
    const auto visual = [widget, &rect](const QRect &part) {
        return QStyle::visualRect(widget->layoutDirection(), rect, part);
    };
    if (state.current || state.hovered)
        Theme::drawPlate(painter, plate, *widget,
                         state.current ? Theme::Plate::Current : Theme::Plate::Hovered);
    if (state.current) {
        const int height = plate.height() / 2;
        const QRect line(plate.left(), plate.center().y() - height / 2 + 1,
                         Theme::space(widget, 0.75), height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.color(QPalette::Highlight));
        painter.drawRoundedRect(visual(line), line.width() / 2.0, line.width() / 2.0);
    }
    if (state.focused)
        Theme::drawPlate(painter, plate, *widget, Theme::Plate::Focus);

    const int icon = Theme::iconSize(widget);
    const int left = plate.left() + Theme::space(widget, 3);
    const QColor color = palette.color(QPalette::WindowText);
    painter.drawPixmap(visual(QRect(left, plate.center().y() - icon / 2, icon, icon)).topLeft(),
                       symbolPixmap(symbol, color, icon, painter.device()->devicePixelRatioF()));
    const int textLeft = left + icon + Theme::space(widget, 2.5);
    const QRect area(textLeft, plate.top(), plate.right() - textLeft, plate.height());
    painter.setPen(color);
    painter.setFont(widget->font());
    const auto side =
        QStyle::visualAlignment(widget->layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    painter.drawText(
        visual(area), int(side) | int(Qt::TextShowMnemonic),
        painter.fontMetrics().elidedText(text, Qt::ElideRight, area.width(), Qt::TextShowMnemonic));
    painter.restore();
}
