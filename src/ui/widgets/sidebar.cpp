// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sidebar.h"

#include "ui/symbolicon.h"
#include "ui/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace {

constexpr int kSymbolRole = Qt::UserRole;

class EntryDelegate final : public QStyledItemDelegate
{
public:
    explicit EntryDelegate(QListWidget *list)
        : QStyledItemDelegate(list)
        , m_list(list)
    { }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const QString text = index.data().toString();
        const int width = Theme::space(m_list, 3) * 2 + Theme::iconSize(m_list)
            + Theme::space(m_list, 2.5) + m_list->fontMetrics().horizontalAdvance(text);
        return {width, Theme::space(m_list, 9)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QPalette &palette = m_list->palette();
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        const bool hovered = option.state.testFlag(QStyle::State_MouseOver);
        const QRect plate = option.rect.adjusted(0, 1, 0, -1);
        const qreal radius = Theme::space(m_list, 1.5);
        const QColor accent = palette.color(QPalette::Highlight);
        if (selected || hovered) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(selected ? Theme::mix(palette.color(QPalette::Window), accent, 0.18)
                                       : Theme::hover(palette));
            painter->drawRoundedRect(plate, radius, radius);
        }
        const auto visual = [&option](const QRect &rect) {
            return QStyle::visualRect(option.direction, option.rect, rect);
        };
        if (selected) {
            const int height = plate.height() / 2;
            const QRect line(plate.left(), plate.center().y() - height / 2 + 1,
                             Theme::space(m_list, 0.75), height);
            painter->setPen(Qt::NoPen);
            painter->setBrush(accent);
            painter->drawRoundedRect(visual(line), line.width() / 2.0, line.width() / 2.0);
        }
        if (option.state.testFlag(QStyle::State_HasFocus) && selected && m_list->hasFocus()) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(accent, 1));
            painter->drawRoundedRect(QRectF(plate).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        }
        const int icon = Theme::iconSize(m_list);
        const int left = plate.left() + Theme::space(m_list, 3);
        const QColor text = palette.color(QPalette::WindowText);
        painter->drawPixmap(
            visual(QRect(left, plate.center().y() - icon / 2, icon, icon)).topLeft(),
            symbolPixmap(index.data(kSymbolRole).toString(), text, icon,
                         painter->device()->devicePixelRatioF()));
        const int textLeft = left + icon + Theme::space(m_list, 2.5);
        const QRect area(textLeft, plate.top(), plate.right() - textLeft, plate.height());
        painter->setPen(text);
        painter->setFont(selected ? Theme::scaled(m_list->font(), 1, QFont::Medium)
                                  : m_list->font());
        painter->drawText(
            visual(area),
            int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
            painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight,
                                              area.width()));
        painter->restore();
    }

private:
    QListWidget *m_list;
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
    setBackgroundRole(QPalette::Window);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleName(tr("Pages"));
}

void Sidebar::addEntry(const QString &title, const QString &symbol)
{
    auto *item = new QListWidgetItem(title, this);
    item->setData(kSymbolRole, symbol);
}

QSize Sidebar::sizeHint() const
{
    const int content = sizeHintForColumn(0);
    return {std::max(content + Theme::space(this, 6), Theme::columns(this, 24)),
            sizeHintForRow(0) * count()};
}

QSize Sidebar::minimumSizeHint() const
{
    return {sizeHint().width(), Theme::space(this, 9) * 2};
}
