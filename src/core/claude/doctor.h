// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claude/doctorreport.h"
#include "core/claude/doctortrial.h"
#include "core/claude/spawnplan.h"

#include <QObject>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

class ClaudeWorker;

// Tries each feature of the installed CLI that Bellhop relies on, with real workers against a
// stand-in of the API, in a configuration folder of its own: no account, no internet, no spending.
// Takes seconds, one process at a time. finished() comes exactly once unless it is destroyed before.
// Engine thread.
class Doctor final : public QObject
{
    Q_OBJECT

public:
    struct Setup
    {
        ClaudeCommand command;
        QString cliFolder; // see ClaudeEnvironment
        QProcessEnvironment inherited;
        QString workingDirectory; // see prepareWorkFolder()
        QString standInUrl;
        // All calls of the Messages API the stand-in has seen so far, oldest first.
        std::function<std::vector<DoctorCall>()> calls;
    };

    explicit Doctor(Setup setup, QObject *parent = nullptr);
    ~Doctor() override;
    Q_DISABLE_COPY_MOVE(Doctor)

    void start();

signals:
    void finished(const DoctorReport &report);

private:
    SpawnPlan plan() const;
    void startTrial();
    void workerChanged();
    void ask(const ChatRequest &request);
    void note(const ChatEvent &event);
    void turnSettled();
    void endTrial();
    void judge();
    void finish(const QString &problem = {});

    const Setup m_setup;
    QTemporaryDir m_folder;
    std::vector<std::unique_ptr<DoctorTrial>> m_trials;
    size_t m_trial = 0;
    std::unique_ptr<ClaudeWorker> m_worker;
    DoctorObservation m_seen;
    size_t m_callsBefore = 0;
    int m_turns = 0;
    bool m_asked = false;
    bool m_ending = false;
    QTimer m_limit;
    QTimer m_settle;
    DoctorReport m_report;
};
