// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>

// What the engine tells everybody who shows it: window, tray, /health, --status. Plain values, sent
// between the threads.

struct PoolStatus
{
    int starting = 0;
    int warm = 0;
    int busy = 0; // bound, replaying or answering
    int held = 0; // waiting for the client's tool results
    int hot = 0; // kept for the next message
    int limit = 0;
    int restarts = 0; // workers that ended unasked since the start
    int lastBootMs = -1;
    qint64 workerBytes = 0; // private memory of one after an answer, on average; 0 = not measured

    int total() const { return starting + warm + busy + held + hot; }
    bool operator==(const PoolStatus &) const = default;
};

struct ClaudeStatus
{
    enum class Login { Unknown, SignedIn, SignedOut };

    QString path; // empty = not found
    QString foundBy; // "setting", "PATH", "login shell", "~/.local/bin", …
    QString version;
    Wording problem; // why it cannot be used; empty = fine
    Login login = Login::Unknown;
    QString authMethod; // claude.ai, oauth_token, api_key, third_party, none
    QString account; // e-mail, may be empty
    QString plan; // subscription type, may be empty
    QString
        payer; // "subscription", "api-key", "bedrock", "vertex", "environment" as it takes effect; for people
    QList<Wording> fallbacks; // features this CLI lost and what is done instead (doctor)

    bool isUsable() const { return !path.isEmpty() && problem.isEmpty(); }
    bool operator==(const ClaudeStatus &) const = default;
};

struct ServerStatus
{
    enum class State { Stopped, Starting, Running, Stopping, Failed };

    State state = State::Stopped;
    QString problem; // State::Failed: why, and what to do
    QStringList urls; // base URLs without path, the loopback one first
    quint16 port = 0;
    int activeTurns = 0;
    int queuedTurns = 0;
    QDateTime since;
    PoolStatus pool;
    QString databaseProblem; // runs without history because …; empty = fine
    QString ollamaUrl; // of the listener for Ollama's clients; empty = none
    Wording ollamaProblem; // it is wanted, but cannot listen because …; empty = fine
    QString budgetNotice; // a budget is nearly used up, for people; empty = fine
    bool budgetReached = false; // …or wholly: questions are refused
    QString tlsProblem; // the certificate cannot be used because …; empty = fine
    QString bodyLogNotice; // questions and answers are being written down; empty = they are not
    bool operator==(const ServerStatus &) const = default;
};

struct SelfTestResult
{
    bool ok = false;
    QString reply;
    QString model;
    QString error;
    qint64 firstTokenMs = -1;
    qint64 totalMs = -1;
};

Q_DECLARE_METATYPE(PoolStatus)
Q_DECLARE_METATYPE(ClaudeStatus)
Q_DECLARE_METATYPE(ServerStatus)
Q_DECLARE_METATYPE(SelfTestResult)
