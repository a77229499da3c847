// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QWidget>

// A symbol of our set at a multiple of the text height, optionally on a round tinted plate, drawn
// from the palette at paint time. UI thread.
class SymbolLabel final : public QWidget
{
    Q_OBJECT

public:
    explicit SymbolLabel(const QString &name, Theme::Tone tone, double lines = 1,
                         QWidget *parent = nullptr);

    void setSymbol(const QString &name, Theme::Tone tone);
    void setPlate(bool plate);
    QString symbol() const { return m_name; }

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Theme::Tone m_tone;
    double m_lines;
    bool m_plate = false;
};
