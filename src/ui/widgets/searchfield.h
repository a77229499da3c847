// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

// A field with a magnifying glass that narrows what its window shows; Ctrl+F leads to it. UI thread.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    // `name` is its accessible name; the hint in the empty field says what is searched.
    SearchField(const QString &name, const QString &hint, QWidget *parent = nullptr);
};
