// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/symbolicon.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

QPixmap render(const QString &name, const QColor &color, QSize pixels)
{
    const QString key = u"bellhop-symbol/%1/%2/%3x%4"_s.arg(name, color.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QFile file(u":/icons/symbols/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    // QSvgRenderer has no notion of the palette, so the colour is put into the text.
    QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class SymbolEngine final : public QIconEngine
{
public:
    SymbolEngine(QString name, std::optional<Theme::Tone> tone)
        : m_name(std::move(name))
        , m_tone(tone)
    { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, render(m_name, color(mode), rect.size() * ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return render(m_name, color(mode), size);
    }

    QIconEngine *clone() const override { return new SymbolEngine(m_name, m_tone); }

private:
    QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        switch (mode) {
        case QIcon::Disabled:
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        case QIcon::Selected:
            return palette.color(QPalette::HighlightedText);
        case QIcon::Normal:
        case QIcon::Active:
            break;
        }
        return m_tone ? Theme::toneColor(*m_tone, palette) : palette.color(QPalette::WindowText);
    }

    QString m_name;
    std::optional<Theme::Tone> m_tone;
};

} // namespace

QIcon symbolIcon(QStringView name)
{
    return QIcon(new SymbolEngine(name.toString(), std::nullopt));
}

QIcon symbolIcon(QStringView name, Theme::Tone tone)
{
    return QIcon(new SymbolEngine(name.toString(), tone));
}

QPixmap symbolPixmap(QStringView name, const QColor &color, int size, qreal devicePixelRatio)
{
    QPixmap pixmap = render(name.toString(), color, QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}
