// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/diffview.h"

#include "ui/theme.h"

#include <QEvent>
#include <QTextBlock>

using namespace Qt::StringLiterals;

namespace {

QString marked(const DiffLine &line)
{
    switch (line.kind) {
    case DiffLine::Kind::Removed:
        return u"− "_s + line.text;
    case DiffLine::Kind::Added:
        return u"+ "_s + line.text;
    case DiffLine::Kind::Gap:
        return u"⋯"_s;
    case DiffLine::Kind::Same:
        break;
    }
    return u"  "_s + line.text;
}

} // namespace

DiffView::DiffView(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(Theme::monospace(this));
    setTabChangesFocus(true);
    setTabStopDistance(Theme::columns(this, 4));
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLayoutDirection(Qt::LeftToRight); // code, in every language
    document()->setDocumentMargin(Theme::space(this, 2));
    setAccessibleName(tr("Changes"));
}

void DiffView::setDiff(const QList<DiffLine> &diff)
{
    m_diff = diff;
    QStringList lines;
    for (const DiffLine &line : diff)
        lines.append(marked(line));
    setPlainText(lines.join(u'\n'));
    recolor();
    // The first change is what matters.
    for (qsizetype i = 0; i < m_diff.size(); ++i) {
        if (m_diff.at(i).kind == DiffLine::Kind::Added
            || m_diff.at(i).kind == DiffLine::Kind::Removed) {
            setTextCursor(QTextCursor(document()->findBlockByNumber(int(i))));
            break;
        }
    }
}

void DiffView::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void DiffView::recolor()
{
    QList<QTextEdit::ExtraSelection> selections;
    QTextBlock block = document()->firstBlock();
    for (const DiffLine &line : std::as_const(m_diff)) {
        if (line.kind != DiffLine::Kind::Same) {
            QTextEdit::ExtraSelection selection;
            selection.cursor = QTextCursor(block);
            if (line.kind == DiffLine::Kind::Gap) {
                selection.cursor.select(QTextCursor::LineUnderCursor);
                selection.format.setForeground(Theme::dimText(palette()));
            } else {
                const auto tone =
                    line.kind == DiffLine::Kind::Added ? Theme::Tone::Good : Theme::Tone::Bad;
                selection.format.setProperty(QTextFormat::FullWidthSelection, true);
                selection.format.setBackground(Theme::mix(palette().color(QPalette::Base),
                                                          Theme::toneColor(tone, palette()), 0.2));
            }
            selections.append(selection);
        }
        block = block.next();
    }
    setExtraSelections(selections);
}
