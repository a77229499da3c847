// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery.h"
#include "language/language.h"
#include "ui/contraststyle.h"
#include "ui/theme.h"
#include "ui/widgets/labels.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QImage>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleFactory>
#include <QStyleOptionButton>
#include <QTabBar>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

// WCAG: 4.5 for text; 3 for what is large, and for what is switched off we ask nothing.
constexpr double kReadable = 4.5;
constexpr double kReadableLarge = 3.0;
constexpr int kSamples = 2'000; // points of a widget that are looked at
constexpr int kSlack = 2; // px: styles round

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

// What most of the widget's area looks like: text covers less.
QColor groundOf(const QWidget &widget, const QImage &picture, const QWidget &window)
{
    const QRect seen = widget.visibleRegion().boundingRect();
    const double ratio = picture.devicePixelRatio();
    const QPoint origin = widget.mapTo(&window, seen.topLeft());
    QHash<QRgb, int> counts;
    QRgb most = 0;
    const QSize size = (seen.size().toSizeF() * ratio).toSize();
    const int step = std::max(1, int(std::sqrt(double(size.width()) * size.height() / kSamples)));
    for (int y = 0; y < size.height(); y += step) {
        for (int x = 0; x < size.width(); x += step) {
            const QPoint point = (QPointF(origin) * ratio).toPoint() + QPoint(x, y);
            if (!picture.rect().contains(point))
                continue;
            const QRgb color = picture.pixel(point);
            if (++counts[color] > counts.value(most))
                most = color;
        }
    }
    return QColor::fromRgb(most);
}

QString nameOf(const QWidget &widget, const QString &text)
{
    return u"%1 “%2”"_s.arg(QString::fromLatin1(widget.metaObject()->className()),
                            text.left(60).replace(u'\n', u' '));
}

// Text that does not give way by itself has room for all of it.
QStringList clippedTexts(const QWidget &window)
{
    QStringList found;
    const auto note = [&found](const QWidget &widget, const QString &text, const char *what) {
        found.append(nameOf(widget, text) + u" is cut: "_s + QLatin1StringView(what));
    };
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty()
            || qobject_cast<const ElidedLabel *>(label))
            continue;
        if (label->wordWrap()) {
            if (label->height() + kSlack < label->heightForWidth(label->width()))
                note(*label, label->text(), "lines are missing");
        } else if (label->width() + kSlack < label->sizeHint().width()) {
            note(*label, label->text(), "too narrow");
        }
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible() && !button->text().isEmpty()
            && button->width() + kSlack < button->sizeHint().width())
            note(*button, button->text(), "too narrow");
    }
    for (const QTableView *table : window.findChildren<QTableView *>()) {
        const QAbstractItemModel *model = table->model();
        const QHeaderView *header = table->horizontalHeader();
        const int margins = 2 * header->style()->pixelMetric(QStyle::PM_HeaderMargin);
        for (int column = 0; table->isVisible() && column < model->columnCount(); ++column) {
            const QString text = model->headerData(column, Qt::Horizontal).toString();
            if (header->sectionSize(column) + kSlack
                < header->fontMetrics().horizontalAdvance(text) + margins)
                note(*table, text, "a heading");
        }
        for (int row = table->rowAt(0); table->isVisible() && row >= 0 && row < model->rowCount()
             && table->rowViewportPosition(row) < table->viewport()->height();
             ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const QModelIndex cell = model->index(row, column);
                const auto alignment = Qt::Alignment(cell.data(Qt::TextAlignmentRole).toInt());
                if (alignment.testFlag(Qt::AlignRight)
                    && table->columnWidth(column) < table->sizeHintForIndex(cell).width())
                    note(*table, cell.data().toString(), "a number without its end");
            }
        }
    }
    return found;
}

// Every page fits the width of its window; tables do when it has its usual one.
QStringList sidewaysScrolling(const QWidget &window)
{
    QStringList found;
    const auto note = [&found](const QAbstractScrollArea &area) {
        if (area.isVisible() && area.horizontalScrollBar()->isVisible())
            found.append(nameOf(area, area.objectName()) + u" scrolls sideways"_s);
    };
    for (const QScrollArea *area : window.findChildren<QScrollArea *>())
        note(*area);
    for (const QTableView *table : window.findChildren<QTableView *>())
        note(*table);
    return found;
}

// A letter with Alt that two controls have at once would only move the focus between them.
QStringList sharedMnemonics(const QWidget &window)
{
    QHash<QKeySequence, QString> owners;
    QStringList found;
    const auto note = [&](const QString &text) {
        const QKeySequence keys = QKeySequence::mnemonic(text);
        if (keys.isEmpty())
            return;
        if (const QString other = owners.value(keys); !other.isEmpty())
            found.append(u"“%1” and “%2” share %3"_s.arg(other, text, keys.toString()));
        owners.insert(keys, text);
    };
    for (const QAction *action : window.actions()) {
        if (action->isVisible() && qobject_cast<const QMenu *>(&window))
            note(action->text());
    }
    for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
        if (button->isVisible())
            note(button->text());
    }
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (label->isVisible() && label->buddy())
            note(label->text());
    }
    for (const QTabBar *tabs : window.findChildren<QTabBar *>()) {
        for (int tab = 0; tab < tabs->count() && tabs->isVisible(); ++tab)
            note(tabs->tabText(tab));
    }
    for (const QMenu *menu : window.findChildren<QMenu *>())
        found += sharedMnemonics(*menu);
    return found;
}

QStringList unreadableTexts(QWidget &window)
{
    QStringList found;
    const QImage picture = window.grab().toImage();
    for (const QLabel *label : window.findChildren<QLabel *>()) {
        if (!label->isVisible() || !label->isEnabled() || label->text().isEmpty()
            || label->visibleRegion().isEmpty())
            continue;
        const QColor text = label->palette().color(label->foregroundRole());
        const bool isLarge = label->font().pointSizeF() >= 1.3 * QApplication::font().pointSizeF();
        const double ratio = contrast(text, groundOf(*label, picture, window));
        if (ratio < (isLarge ? kReadableLarge : kReadable))
            found.append(nameOf(*label, label->text())
                         + u" has a contrast of only %1"_s.arg(ratio, 0, 'f', 1));
    }
    return found;
}

// Where a box can be ticked is seen before it is.
QStringList unseenBoxes(QWidget &window)
{
    QStringList found;
    const QImage picture = window.grab().toImage();
    const double ratio = picture.devicePixelRatio();
    for (const QCheckBox *box : window.findChildren<QCheckBox *>()) {
        QStyleOptionButton option;
        option.initFrom(box);
        QRect indicator = box->style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, box);
        if (!box->isEnabled() || !box->visibleRegion().contains(indicator))
            continue;
        indicator.moveTopLeft(box->mapTo(&window, indicator.topLeft()));
        const QRect pixels((QPointF(indicator.topLeft()) * ratio).toPoint(),
                           (indicator.size().toSizeF() * ratio).toSize());
        const QColor ground = picture.pixelColor(pixels.topLeft() - QPoint(1, 1));
        double most = 0;
        for (int x = pixels.left(); x <= pixels.right(); ++x)
            most = std::max(most,
                            contrast(picture.pixelColor(x, pixels.top() + int(ratio) - 1), ground));
        if (most < kReadableLarge)
            found.append(nameOf(*box, box->accessibleName())
                         + u" has a border with a contrast of only %1"_s.arg(most, 0, 'f', 1));
    }
    return found;
}

} // namespace

// Every page, in the scale of the environment (QT_SCALE_FACTOR) and the theme and language of the
// command line: "dark", "de".
class TestGallery final : public QObject
{
    Q_OBJECT

public:
    explicit TestGallery(Gallery::Theme theme)
        : m_theme(theme)
    { }

private slots:
    void everyPageCanBeRead();

private:
    Gallery::Theme m_theme;
};

void TestGallery::everyPageCanBeRead()
{
    Gallery::setTheme(m_theme);
    int pages = 0;
    QStringList wrong;
    const bool isWhole = Gallery::walk([&pages, &wrong](QWidget &widget, const QString &name) {
        ++pages;
        const QStringList problems = clippedTexts(widget) + sidewaysScrolling(widget)
            + sharedMnemonics(widget) + unreadableTexts(widget) + unseenBoxes(widget);
        for (const QString &problem : problems)
            wrong.append(name + u": "_s + problem);
        return problems.isEmpty();
    });
    QVERIFY(pages > 40);
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    QVERIFY2(isWhole, "a dialog did not open");
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    ContrastStyle::use();
    QStringList arguments = QApplication::arguments();
    const bool isDark = arguments.removeAll(u"dark"_s) > 0;
    arguments.removeAll(u"light"_s);
    Language language;
    for (const QString &id : Language::available()) {
        if (arguments.removeAll(id) > 0)
            language.use(id);
    }
    TestGallery test(isDark ? Gallery::Theme::Dark : Gallery::Theme::Light);
    return QTest::qExec(&test, arguments);
}

#include "tst_gallery.moc"
