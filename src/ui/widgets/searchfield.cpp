// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/searchfield.h"

#include "ui/symbolicon.h"

#include <QAction>
#include <QShortcut>

using namespace Qt::StringLiterals;

SearchField::SearchField(const QString &name, const QString &hint, QWidget *parent)
    : QLineEdit(parent)
{
    setAccessibleName(name);
    setPlaceholderText(hint);
    setClearButtonEnabled(true);
    addAction(symbolIcon(u"search"), LeadingPosition);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        setFocus(Qt::ShortcutFocusReason);
        selectAll();
    });
}
