// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QProcess>
#include <QProcessEnvironment>
#include <QString>
#include <QTemporaryDir>

#include <chrono>
#include <memory>

// The built program, headless, on a free port, in folders of its own. It is told to use one CLI,
// one token and the stand-in at one address; whatever the test leaves behind ends with this object.
// Linux only: it finds children by their HOME in /proc, so that those of a killed program are found
// as well.
class BellhopProcess
{
public:
    struct Setup
    {
        QString program;
        QString claudePath;
        QString standInUrl;
        QByteArray token = "test-token";
        QStringList arguments; // after the usual ones
        QProcessEnvironment environment; // over the usual ones
    };

    explicit BellhopProcess(Setup setup);
    ~BellhopProcess();

    void setArguments(const QStringList &arguments) { m_setup.arguments = arguments; }
    // Waits until it says on which port it listens. Empty = fine, else what went wrong and its
    // output.
    QString start();
    bool terminate(); // SIGTERM; true if it ended with exit code 0
    void kill(); // SIGKILL, as a power cut

    quint16 port() const { return m_port; }
    std::chrono::steady_clock::time_point readyAt() const { return m_readyAt; }
    qint64 pid() const { return m_process->processId(); }
    bool isRunning() const { return m_process->state() == QProcess::Running; }
    QString homePath() const;
    QString dataPath() const;
    QByteArray output() const; // stdout and stderr so far, for failure messages

    // Processes other than the program itself that run in its HOME, wherever they hang by now.
    QList<qint64> children() const;
    bool waitForNoChildren() const;

private:
    void readPort();

    Setup m_setup;
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_output;
    quint16 m_port = 0;
    std::chrono::steady_clock::time_point m_readyAt; // when its line was read
};
