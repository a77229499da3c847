// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

// A value to read and to take away: cannot be edited, is reached with Tab, and Ctrl+C takes the
// whole of it, even while it is hidden. UI thread.
class ValueField final : public QLineEdit
{
    Q_OBJECT

public:
    explicit ValueField(QWidget *parent = nullptr);

    void setValue(const QString &value);
    void setValueHidden(bool hidden); // dots instead of the value
    bool isValueHidden() const { return echoMode() == QLineEdit::Password; }

signals:
    void copyRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
};
