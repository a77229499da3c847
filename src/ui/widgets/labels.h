// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

// Secondary text: dimmer than the rest by the palette of the moment. Wraps. UI thread.
class DimLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit DimLabel(const QString &text = {}, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolor();

    bool m_recoloring = false;
};

// One line that gives way when room is short: shortened with an ellipsis, whole text as tool tip
// and for screen readers. UI thread.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(Qt::TextElideMode mode = Qt::ElideRight, QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool isElided() const;

    Qt::TextElideMode m_mode;
};

// A title in the hierarchy of a page. Level 1 is the page, 2 a card.
QLabel *makeHeading(const QString &text, int level, QWidget *parent);
