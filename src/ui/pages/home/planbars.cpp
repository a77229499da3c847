// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home/planbars.h"

#include "ui/appstate.h"
#include "ui/format.h"
#include "ui/theme.h"
#include "ui/widgets/labels.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

class Bar final : public QWidget
{
public:
    Bar(double used, QWidget *parent)
        : QWidget(parent)
        , m_used(std::clamp(used, 0.0, 1.0))
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override { return {Theme::columns(this, 12), Theme::space(this, 1.5)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        const qreal radius = height() / 2.0;
        const auto tone = m_used >= 0.95 ? Theme::Tone::Bad
            : m_used >= 0.8              ? Theme::Tone::Warning
                                         : Theme::Tone::Busy;
        painter.setBrush(Theme::mix(Theme::cardBackground(palette()),
                                    palette().color(QPalette::WindowText), 0.12));
        painter.drawRoundedRect(QRectF(rect()), radius, radius);
        if (m_used <= 0)
            return;
        QRectF filled(rect());
        filled.setWidth(std::max<qreal>(height(), width() * m_used));
        if (layoutDirection() == Qt::RightToLeft)
            filled.moveRight(rect().right() + 1);
        painter.setBrush(Theme::toneColor(tone, palette()));
        painter.drawRoundedRect(filled, radius, radius);
    }

private:
    double m_used;
};

} // namespace

PlanBars::PlanBars(AppState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::space(this, 3));
    m_grid->setVerticalSpacing(Theme::space(this, 1));
    m_grid->setColumnStretch(1, 1);
    connect(&state, &AppState::planChanged, this, &PlanBars::update);
    update();
}

void PlanBars::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

void PlanBars::update()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int row = 0;
    for (const PlanStatus::Window &window : m_state.plan().windows) {
        const QString percent = tr("%1%").arg(QLocale().toString(qRound(window.used * 100)));
        auto *name = new QLabel(tr("%1: %2").arg(Format::planWindow(window.id), percent), this);
        // Gives way in a narrow window: the bar and its percentage matter more.
        auto *resets = new ElidedLabel(Qt::ElideRight, this);
        if (window.resetsAt.isValid())
            resets->setText(tr("resets %1").arg(Format::soon(window.resetsAt)));
        resets->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        QPalette dim = resets->palette();
        dim.setColor(QPalette::WindowText, Theme::dimText(palette()));
        resets->setPalette(dim);
        auto *bar = new Bar(window.used, this);
        bar->setAccessibleName(name->text());
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(resets, row, 1);
        m_grid->addWidget(bar, row + 1, 0, 1, 2);
        row += 2;
    }
    setVisible(row > 0);
}
