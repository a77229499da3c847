// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

// The list of pages at the left of a window: icon and title, the current one on a quiet plate with
// an accent line. As wide as its longest title. UI thread.
class Sidebar final : public QListWidget
{
    Q_OBJECT

public:
    explicit Sidebar(QWidget *parent = nullptr);

    void addEntry(const QString &title, const QString &symbol);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};
