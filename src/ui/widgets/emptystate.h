// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

// What a page shows instead of nothing: what would be here and how it gets here. UI thread.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    EmptyState(const QString &symbol, const QString &title, const QString &text,
               QWidget *parent = nullptr);

    void setText(const QString &title, const QString &text);

private:
    void balanceLines();

    QLabel *m_title;
    QLabel *m_text;
};
