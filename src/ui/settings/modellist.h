// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class AppState;
class Banner;
class QPushButton;
class QTableWidget;

// The models a client can ask for, as Claude Code lists them; asks for the list anew and tries one
// model with a tiny request. UI thread.
class ModelList final : public QWidget
{
    Q_OBJECT

public:
    explicit ModelList(AppState &state, QWidget *parent = nullptr);

    QPushButton *refreshButton() const { return m_refresh; } // for the card's title

private:
    void updateModels();
    void updateTest();
    QString selected() const; // empty: none

    AppState &m_state;
    QTableWidget *m_table;
    QPushButton *m_refresh;
    QPushButton *m_test;
    Banner *m_result;
};
