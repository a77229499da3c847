// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/codeview.h"

#include "ui/theme.h"

#include <QEvent>
#include <QScrollBar>
#include <QTextDocument>
#include <QtMath>

#include <algorithm>

CodeView::CodeView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFrameShape(QFrame::NoFrame);
    setFont(Theme::monospace(this));
    setTabChangesFocus(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    // Code reads from left to right in every language.
    setLayoutDirection(Qt::LeftToRight);
    document()->setDocumentMargin(Theme::space(this, 2.5));
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this] { updateGeometry(); });
    recolor();
}

void CodeView::setCode(const QString &code)
{
    if (code == toPlainText())
        return;
    setPlainText(code);
    updateGeometry();
}

QSize CodeView::sizeHint() const
{
    const int lines = std::max(1, document()->blockCount());
    const qreal text = QFontMetricsF(document()->defaultFont()).lineSpacing() * lines
        + document()->documentMargin() * 2;
    const bool scrolls = horizontalScrollBar()->maximum() > 0;
    return {Theme::columns(this, 60),
            qCeil(text) + (scrolls ? horizontalScrollBar()->sizeHint().height() : 0)};
}

QSize CodeView::minimumSizeHint() const
{
    return {Theme::columns(this, 24), sizeHint().height()};
}

void CodeView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        recolor();
}

void CodeView::recolor()
{
    if (m_recoloring)
        return;
    m_recoloring = true; // setPalette() sends PaletteChange itself
    const QPalette source = parentWidget() ? parentWidget()->palette() : palette();
    QPalette own;
    own.setColor(QPalette::Base, Theme::codeBackground(source));
    own.setColor(QPalette::Text, source.color(QPalette::WindowText));
    setPalette(own);
    m_recoloring = false;
}
