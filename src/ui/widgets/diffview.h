// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/linediff.h"

#include <QPlainTextEdit>

// A difference between two texts: a mark at the start of each line says what becomes of it, the
// colour repeats it. UI thread.
class DiffView final : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);

    void setDiff(const QList<DiffLine> &diff);

protected:
    void changeEvent(QEvent *event) override;

private:
    void recolor();

    QList<DiffLine> m_diff;
};
