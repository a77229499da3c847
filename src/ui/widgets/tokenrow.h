// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class AppState;
class QToolButton;
class ValueField;

// The access token: hidden until asked for, with show, copy and replace. Replacing asks first
// because every client loses its access; a token given by environment or flag cannot be replaced.
// UI thread.
class TokenRow final : public QWidget
{
    Q_OBJECT

public:
    explicit TokenRow(AppState &state, QWidget *parent = nullptr);

    ValueField *field() const { return m_field; }

private:
    void update();
    void setRevealed(bool revealed);
    void confirmReplace();

    AppState &m_state;
    ValueField *m_field;
    QToolButton *m_reveal;
    QToolButton *m_replace;
};
