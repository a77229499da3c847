// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QString>

class AppState;

// Decides what is worth interrupting somebody for, once each: the server cannot start, Claude Code
// is signed out, 80 % and 95 % of a plan window are used. Each can be turned off. UI thread.
class Notifier final : public QObject
{
    Q_OBJECT

public:
    explicit Notifier(AppState &state, QObject *parent = nullptr);

signals:
    // The page of the settings that helps; empty: the main window does.
    void notified(const QString &title, const QString &text, const QString &page);

private:
    void noteServer();
    void noteClaude();
    void noteBudget();
    void notePlan();

    AppState &m_state;
    enum class Budget { Fine, Warned, Reached };

    Budget m_budget = Budget::Fine;
    QString m_failure; // told of
    bool m_signedOut = false;
    struct Level
    {
        qint64 resetsAt = 0;
        int percent = 0; // told of: 0, 80 or 95
    };
    QHash<QString, Level> m_levels; // by window
};
