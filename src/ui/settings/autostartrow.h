// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class AppState;
class Banner;
class QCheckBox;

// "Start at login", which the system keeps and not our settings. UI thread.
class AutostartRow final : public QWidget
{
    Q_OBJECT

public:
    explicit AutostartRow(AppState &state, QWidget *parent = nullptr);

private:
    void update();

    AppState &m_state;
    QCheckBox *m_box;
    Banner *m_problem;
};
