// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

// An action at the foot of a sidebar, drawn like its entries. UI thread.
class SidebarButton final : public QAbstractButton
{
    Q_OBJECT

public:
    SidebarButton(const QString &text, const QString &symbol, QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_symbol;
};
