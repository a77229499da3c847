// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMessageBox>

// A question or a note before a window: plain text whoever it comes from, lines of a length that reads
// well (Qt makes them as short as the heading), gone when it is closed. Whoever makes one open()s it.
class MessageBox final : public QMessageBox
{
public:
    // With Cancel, which is what Return does unless another button becomes the default.
    static MessageBox *question(const QString &heading, const QString &text, QWidget *parent);
    static MessageBox *note(Icon icon, const QString &heading, const QString &text,
                            QWidget *parent);

protected:
    void showEvent(QShowEvent *event) override;

private:
    MessageBox(Icon icon, const QString &heading, const QString &text, StandardButton button,
               QWidget *parent);
};
