// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/valuefield.h"

#include "ui/theme.h"

#include <QKeyEvent>

ValueField::ValueField(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true);
    setFont(Theme::monospace(this));
    setCursorPosition(0);
}

void ValueField::setValue(const QString &value)
{
    setText(value);
    setCursorPosition(0);
}

void ValueField::setValueHidden(bool hidden)
{
    setEchoMode(hidden ? QLineEdit::Password : QLineEdit::Normal);
    setCursorPosition(0);
}

void ValueField::keyPressEvent(QKeyEvent *event)
{
    // QLineEdit copies a selection only, and nothing at all from behind dots.
    if (event->matches(QKeySequence::Copy) && (!hasSelectedText() || isValueHidden())) {
        emit copyRequested();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

bool ValueField::event(QEvent *event)
{
    // Else a window-wide shortcut would take Ctrl+C before keyPressEvent sees it.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}
