// SPDX-License-Identifier: GPL-3.0-or-later
// Draws every page with no, some and very much data, light and dark, as PNG files into a folder, in
// English or the language given.
// QT_SCALE_FACTOR decides the scale, QT_QPA_PLATFORM=offscreen needs no display.
#include "gallery.h"
#include "language/language.h"
#include "ui/contraststyle.h"
#include "ui/trayicon.h"

#include <QApplication>
#include <QDir>
#include <QPainter>
#include <QStyleFactory>
#include <QWidget>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace {

bool drawTrayIcons(const QDir &folder)
{
    using Look = TrayIcon::Look;
    QImage image(720, 500, QImage::Format_RGB32);
    QPainter painter(&image);
    int y = 0;
    using Style = Settings::IconStyle;
    for (const auto &[panel, style] : {std::pair(QColor(250, 250, 250), Style::Colored),
                                       {QColor(30, 30, 30), Style::Colored},
                                       {QColor(128, 128, 128), Style::Colored},
                                       {QColor(250, 250, 250), Style::Dark},
                                       {QColor(30, 30, 30), Style::Light}}) {
        painter.fillRect(0, y, image.width(), 100, panel);
        int x = 10;
        for (const Look look : {Look::Stopped, Look::Ready, Look::Working, Look::Attention}) {
            for (const int size : {16, 22, 32, 64}) {
                painter.drawPixmap(x, y + 50 - size / 2,
                                   TrayIcon::iconFor(look, style).pixmap(size, size));
                x += size + 10;
            }
        }
        y += 100;
    }
    painter.end();
    return image.save(folder.filePath(u"tray.png"_s))
        && QIcon(u":/icons/bellhop.svg"_s).pixmap(256, 256).save(folder.filePath(u"bellhop.png"_s));
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    ContrastStyle::use();
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1));
    if (arguments.size() < 2 || arguments.size() > 3 || !QDir().mkpath(folder.path())) {
        std::fputs("usage: bellhop_screenshots FOLDER [LANGUAGE]\n", stderr);
        return 2;
    }
    Language language;
    language.use(arguments.value(2, u"en"_s));
    bool ok = drawTrayIcons(folder);
    for (const Gallery::Theme theme : {Gallery::Theme::Light, Gallery::Theme::Dark}) {
        Gallery::setTheme(theme);
        const QString suffix = theme == Gallery::Theme::Dark ? u"dark"_s : u"light"_s;
        ok = Gallery::walk([&folder, &suffix](QWidget &widget, const QString &name) {
                 const QString file = folder.filePath(
                     u"%1-%2-%3x.png"_s.arg(name, suffix).arg(qRound(widget.devicePixelRatioF())));
                 if (widget.grab().save(file))
                     return true;
                 std::fprintf(stderr, "cannot write %s\n", qPrintable(file));
                 return false;
             })
            && ok;
    }
    return ok ? 0 : 1;
}
