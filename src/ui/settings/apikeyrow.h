// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class AppState;
class DimLabel;
class QLineEdit;
class QPushButton;

// Takes the API key for the system keychain. The key goes one way: it is never shown again. UI
// thread.
class ApiKeyRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ApiKeyRow(AppState &state, QWidget *parent = nullptr);

private:
    void update();
    void store();

    AppState &m_state;
    DimLabel *m_status;
    QLineEdit *m_key;
    QPushButton *m_store;
    QPushButton *m_forget;
};
