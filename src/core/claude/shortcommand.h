// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/wording.h"

#include <QObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTimer>

#include <chrono>

// Runs one command that prints a little and ends soon. Never blocks, collects a bounded amount of
// output, ends the command (and what it started) at the time limit or when it is destroyed, and
// reports exactly once unless it was destroyed before.
class ShortCommand final : public QObject
{
    Q_OBJECT

public:
    struct Request
    {
        QString program;
        QStringList arguments;
        QProcessEnvironment environment;
        QString workingDirectory; // empty = ours
        std::chrono::milliseconds limit = std::chrono::seconds(15);
        qsizetype maxOutput = 64 * 1024; // of each stream; the rest is dropped
    };
    struct Outcome
    {
        enum class End { Exited, Crashed, NotStarted, TimedOut };
        End end = End::NotStarted;
        int exitCode = -1; // Exited
        QByteArray output;
        QByteArray errors;
        Wording reason; // unless it exited with 0

        bool succeeded() const { return end == End::Exited && exitCode == 0; }
    };

    explicit ShortCommand(Request request, QObject *parent = nullptr);
    ~ShortCommand() override;
    Q_DISABLE_COPY_MOVE(ShortCommand)

    void start();

signals:
    // A receiver may delete the command.
    void finished(const ShortCommand::Outcome &outcome);

private:
    void collect();
    void processFinished(int exitCode, QProcess::ExitStatus status);
    void report(Outcome::End end, const Wording &reason);
    void killGroup();

    Request m_request;
    QProcess m_process;
    QTimer m_limit;
    Outcome m_outcome;
    bool m_timedOut = false;
    bool m_reported = false;
};
