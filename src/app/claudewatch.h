// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chaterror.h"
#include "core/claude/claudeinstallation.h"
#include "core/claude/clifeatures.h"
#include "core/claude/doctorreport.h"
#include "core/claude/doctorstore.h"
#include "core/claude/spawnplan.h"

#include <QElapsedTimer>
#include <QObject>

// What is known of the user's Claude Code: where it is, who is signed in, and which of the features
// Bellhop relies on the installed version has. A version nobody has tried yet is examined by itself.
// Engine thread.
class ClaudeWatch final : public QObject
{
    Q_OBJECT

public:
    // `reportsFile`: examinations by version. `examinesNew`: off in a demonstration.
    ClaudeWatch(const QString &reportsFile, bool examinesNew, QObject *parent = nullptr);

    // Looks anew; found() or lost() follows, statusChanged() as more becomes known.
    void look(const QString &configuredPath, const ClaudeEnvironment &environment,
              const QStringList &arguments = {}); // those of the user's settings
    // The same again, since something does not fit: it does not start, is another version, is signed
    // out. Not while a look is under way, nor right after one.
    bool lookAgain();
    // What a started process says of itself.
    void noteBoot(const QString &version);
    // A request was answered, so somebody is signed in.
    void noteAnswer();
    // Who is signed in, by a look of the CLI itself.
    void checkLogin() { m_installation.checkLogin(); }
    // doctorFinished() follows exactly once for all that asked while it ran.
    void runDoctor();

    bool isUsable() const { return m_installation.status().isUsable(); }
    ClaudeStatus status() const;
    // How a worker for chats is started; the error of a folder that cannot be used.
    Result<SpawnPlan> chatPlan() const;
    // How one for a request with Claude Code's own tools is.
    SpawnPlan agentPlan(const AgentProfile &profile) const;

signals:
    void found();
    void lost(const ChatError &reason);
    void signedIn(); // after it was known to be signed out
    void statusChanged(const ClaudeStatus &status);
    void featuresChanged(const CliFeatures &features);
    void doctorFinished(const DoctorReport &report);

private:
    void noteStatus(const ClaudeStatus &status);
    void noteLogin(ClaudeStatus::Login login);
    void applyReport(const DoctorReport &report);
    void examined(const DoctorReport &report);

    const bool m_examinesNew;
    ClaudeInstallation m_installation;
    DoctorStore m_reports;
    DoctorReport m_report; // of the installed version, empty if it was never examined
    QString m_path; // of the last look
    ClaudeEnvironment m_environment;
    QElapsedTimer m_sinceLook;
    bool m_isLooking = false;
    bool m_wasSignedOut = false;
    QString m_odd; // version of a process that was not the one looked up
    QStringList m_arguments;
    QString m_known; // version that was looked up or examined
    bool m_doctorRunning = false;
};
