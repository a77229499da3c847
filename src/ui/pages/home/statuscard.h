// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class AppState;
class DimLabel;
class QLabel;
class QPushButton;
class SymbolLabel;

// The server's state in one line, and the button that starts or stops it. UI thread.
class StatusCard final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusCard(AppState &state, QWidget *parent = nullptr);

private:
    void update();
    void toggle();
    QString details() const;

    AppState &m_state;
    SymbolLabel *m_symbol;
    QLabel *m_title;
    DimLabel *m_details;
    QPushButton *m_toggle;
};
