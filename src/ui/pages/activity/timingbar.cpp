// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity/timingbar.h"

#include "core/status/turnrecord.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

TimingBar::TimingBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Timing"));
}

void TimingBar::setTurn(const TurnRecord &turn)
{
    const qint64 total = std::max<qint64>(0, turn.totalMs);
    m_queue = std::clamp<qint64>(turn.queueMs, 0, total);
    const qint64 first =
        turn.firstTokenMs < 0 ? total : std::clamp(turn.firstTokenMs, m_queue, total);
    m_wait = first - m_queue;
    m_stream = total - first;
    setVisible(total > 0);
    setToolTip(
        tr("Queue %1, then %2 to the first token, then %3 of streaming")
            .arg(Format::duration(m_queue), Format::duration(m_wait), Format::duration(m_stream)));
    setAccessibleDescription(toolTip());
    update();
}

QSize TimingBar::sizeHint() const
{
    return {Theme::columns(this, 30), Theme::space(this, 2)};
}

void TimingBar::paintEvent(QPaintEvent *)
{
    const qint64 total = m_queue + m_wait + m_stream;
    if (total <= 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = height() / 2.0;
    QPainterPath outline;
    outline.addRoundedRect(QRectF(rect()), radius, radius);
    painter.setClipPath(outline);
    const QColor accent = Theme::toneColor(Theme::Tone::Busy, palette());
    const QColor ground = Theme::cardBackground(palette());
    qreal left = 0;
    const auto segment = [&](qint64 part, double strength) {
        const qreal size = width() * qreal(part) / qreal(total);
        const qreal x = layoutDirection() == Qt::RightToLeft ? width() - left - size : left;
        painter.fillRect(QRectF(x, 0, size, height()), Theme::mix(ground, accent, strength));
        left += size;
    };
    segment(m_queue, 0.18);
    segment(m_wait, 0.45);
    segment(m_stream, 0.9);
}
