// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class AppState;
class Banner;
class DimLabel;
class QPushButton;

// Sends a tiny request through the whole path and shows the reply and both times. UI thread.
class SelfTestCard final : public QWidget
{
    Q_OBJECT

public:
    explicit SelfTestCard(AppState &state, QWidget *parent = nullptr);

private:
    void update();

    AppState &m_state;
    QPushButton *m_run;
    Banner *m_result;
    DimLabel *m_times;
};
