// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class AppState;
class Banner;
class ElidedLabel;
class QPushButton;

// Which Claude Code answers, where it was found, who is signed in and who pays; and the check of
// every feature Bellhop relies on. UI thread.
class ClaudeCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ClaudeCard(AppState &state, QWidget *parent = nullptr);

private:
    void updateClaude();
    void updateDoctor();

    AppState &m_state;
    ElidedLabel *m_version;
    ElidedLabel *m_path;
    ElidedLabel *m_login;
    ElidedLabel *m_payer;
    QPushButton *m_install; // seen while there is none
    QPushButton *m_signIn; // seen while nobody is signed in
    QPushButton *m_doctor;
    Banner *m_doctorResult;
};
