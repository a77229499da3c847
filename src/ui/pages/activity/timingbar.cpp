// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity/timingbar.h"

#include "core/status/turnrecord.h"
#include "ui/format.h"
#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

TimingBar::TimingBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Timing"));
}

void TimingBar::setTurn(const TurnRecord &turn)
{
    const qint64 total = std::max<qint64>(0, turn.totalMs);
    const qint64 first = turn.firstTokenMs < 0 ? total : std::min(turn.firstTokenMs, total);
    // Each part ends at the latest where the next known point is.
    qint64 at = 0;
    const auto part = [&at](qint64 length, qint64 end) {
        const qint64 taken = std::clamp<qint64>(length, 0, std::max<qint64>(0, end - at));
        at += taken;
        return taken;
    };
    m_parts[0] = part(turn.queueMs, first);
    m_parts[1] = part(turn.bindMs, first);
    m_parts[2] = part(turn.replayMs, first);
    m_parts[3] = part(first - at, first);
    m_parts[4] = part(total - at, total);
    setVisible(total > 0);
    setToolTip(legend());
    setAccessibleDescription(toolTip());
    update();
}

QString TimingBar::legend() const
{
    if (std::all_of(m_parts.begin(), m_parts.end(), [](qint64 part) { return part == 0; }))
        return {};
    const QStringList names{tr("queue"), tr("worker"), tr("history"), tr("first token"),
                            tr("stream")};
    QStringList parts;
    for (size_t i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i] > 0)
            parts.append(tr("%1 %2", "part of a request and its time")
                             .arg(names.at(qsizetype(i)), Format::duration(m_parts[i])));
    }
    return parts.join(u"  ·  "_s);
}

QSize TimingBar::sizeHint() const
{
    return {Theme::columns(this, 30), Theme::space(this, 2)};
}

void TimingBar::paintEvent(QPaintEvent *)
{
    const qint64 total = std::accumulate(m_parts.begin(), m_parts.end(), qint64(0));
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
    constexpr std::array kStrengths{0.16, 0.32, 0.48, 0.66, 0.95};
    for (size_t i = 0; i < m_parts.size(); ++i)
        segment(m_parts[i], kStrengths[i]);
}
