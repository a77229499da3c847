// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claude/processidentity.h"
#include "core/claude/spawnplan.h"

#include <QFile>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <vector>

// Remembers on disk which children we started, so that the next run can end those a killed run left
// behind, and removes the files a CLI leaves when it is killed. One line is appended per start and
// per end; a line cut off by a crash is ignored. Engine thread.
class ProcessLedger final : public QObject
{
    Q_OBJECT

public:
    // Without a file name nothing is remembered. The file need not exist, its folder must.
    explicit ProcessLedger(const QString &fileName, QObject *parent = nullptr);
    ~ProcessLedger() override;
    Q_DISABLE_COPY_MOVE(ProcessLedger)

    // The moment a child has started.
    void add(qint64 pid, const SpawnPlan &plan);
    // The moment it is gone; unknown pids are fine.
    void remove(qint64 pid);

    // Call once at start-up. Children of runs that are over get SIGTERM and a second later SIGKILL,
    // if they are still the processes that were written down, and so does what their tools
    // started. Then staleEnded().
    void endStale();

signals:
    void staleEnded(int processes);

private:
    struct Child
    {
        ProcessIdentity identity;
        ProcessIdentity owner;
        QString program;
        QString configFolder;
        QString tempFolder;
        QByteArray mark; // SpawnPlan::mark
    };

    bool openFile();
    void append(const QByteArray &line);
    void read();
    void rewrite();
    void checkStale();
    static QByteArray toLine(const Child &child);
    static bool fromLine(const QByteArray &line, Child &child);
    static void removeLeftovers(const Child &child);

    QFile m_file;
    ProcessIdentity m_self;
    QHash<qint64, Child> m_children; // ours
    std::vector<Child> m_foreign; // of another instance that is still running
    std::vector<Child> m_stale; // being ended
    QList<QByteArray> m_staleMarks; // of workers whose tools may have left something
    QTimer m_check;
    int m_checksLeft = 0;
    int m_staleCount = 0;
    int m_deadLines = 0;
};
