// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/platform.h"
#include "core/json.h"
#include "core/result.h"

#include <QLocalServer>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>

class QLocalSocket;

// Sees to it that one data folder has one Bellhop, and lets another start talk to it. The lock decides
// who is first and vanishes with its process; a socket that a killed one left behind is replaced.
// Only the same user gets at the socket. One JSON object per line, one question per connection:
//
//   {"command":"status"}   →   {"ok":true,…}   or   {"ok":false,"error":"…"}
class Instance final : public QObject
{
    Q_OBJECT

public:
    using Reply = std::function<void(const Json &answer)>; // exactly once, now or later
    using Handler = std::function<void(const QString &command, const Reply &reply)>;

    explicit Instance(QString dataDir, QObject *parent = nullptr);
    ~Instance() override;

    enum class Claim { First, Second, Failed };
    Claim claim();
    QString problem() const { return m_problem; } // Claim::Failed: why, for people
    void setHandler(Handler handler) { m_handler = std::move(handler); }

    // For the other side; these wait.
    static Result<Json> ask(const QString &dataDir, const QString &command,
                            std::chrono::milliseconds patience = std::chrono::seconds(5));
    static bool isRunning(const QString &dataDir);
    static bool waitForEnd(const QString &dataDir, std::chrono::milliseconds patience);

private:
    void takeConnection();
    void readCommand(QLocalSocket *socket);

    QString m_dataDir;
    FolderLock m_lock;
    QLocalServer m_server;
    Handler m_handler;
    QString m_problem;
};
