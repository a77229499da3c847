// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

// Tabs inside a card: a row of words, the current one on a plate, without the frames that styles draw
// for whole pages. Keyboard and accessibility are those of QTabBar. UI thread.
class PillTabs final : public QTabBar
{
    Q_OBJECT

public:
    explicit PillTabs(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override;
};
