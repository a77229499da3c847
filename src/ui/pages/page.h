// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

// One page of the main window: what the sidebar shows of it, and its widget, which is itself. UI
// thread.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual QString title() const = 0;
    virtual QString symbol() const = 0; // of resources/icons/symbols
};
