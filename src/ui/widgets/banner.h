// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QFrame>

class QLabel;
class QHBoxLayout;

// A message inside a page: an icon that names its kind by shape, the text, and the buttons that
// help. UI thread.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(Theme::Tone tone, const QString &text = {}, QWidget *parent = nullptr);

    void setMessage(Theme::Tone tone, const QString &text);
    void addButton(QWidget *button); // beside a short text
    void addButtonBelow(QWidget *button); // under a long one
    QString text() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    Theme::Tone m_tone;
    QLabel *m_icon;
    QLabel *m_text;
    QHBoxLayout *m_layout;
    QHBoxLayout *m_below;
};
