// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/claudewatch.h"

#include "app/doctorrun.h"

using namespace Qt::StringLiterals;

namespace {

// Every test runs against these.
const QStringList kVerifiedVersions{u"2.1.197"_s, u"2.1.328"_s};

constexpr std::chrono::milliseconds kLookPause = std::chrono::seconds(2);

ChatError noClaude(const QString &message)
{
    return {ChatError::Kind::NoClaude, message, {}, 0, {}, true};
}

} // namespace

ClaudeWatch::ClaudeWatch(const QString &reportsFile, bool examinesNew, QObject *parent)
    : QObject(parent)
    , m_examinesNew(examinesNew)
    , m_reports(reportsFile)
{
    connect(&m_installation, &ClaudeInstallation::found, this, [this] {
        m_isLooking = false;
        emit found();
    });
    connect(&m_installation, &ClaudeInstallation::notFound, this, [this](const Wording &problem) {
        m_isLooking = false;
        emit lost(noClaude(problem.english));
    });
    connect(&m_installation, &ClaudeInstallation::statusChanged, this, &ClaudeWatch::noteStatus);
}

void ClaudeWatch::look(const QString &configuredPath, const ClaudeEnvironment &environment,
                       const QStringList &arguments)
{
    m_path = configuredPath;
    m_environment = environment;
    m_sinceLook.start();
    m_arguments = arguments;
    const Result<QString> folder = prepareWorkFolder();
    if (!folder) {
        emit lost(noClaude(folder.error().english));
        return;
    }
    m_isLooking = true;
    m_installation.look(
        {configuredPath, environment, *folder, ClaudeInstallation::defaultProjectFolders()});
}

bool ClaudeWatch::lookAgain()
{
    if (m_isLooking || !m_sinceLook.hasExpired(kLookPause.count()))
        return false;
    look(m_path, m_environment, m_arguments);
    return true;
}

void ClaudeWatch::noteBoot(const QString &version)
{
    if (version.isEmpty() || m_known.isEmpty() || version == m_known || version == m_odd)
        return;
    if (lookAgain())
        m_odd = version; // once: it may call itself something else than it prints
}

void ClaudeWatch::noteAnswer()
{
    if (m_wasSignedOut)
        lookAgain();
}

void ClaudeWatch::noteLogin(ClaudeStatus::Login login)
{
    if (login == ClaudeStatus::Login::Unknown)
        return;
    const bool signedOut = login == ClaudeStatus::Login::SignedOut;
    if (std::exchange(m_wasSignedOut, signedOut) && !signedOut)
        emit signedIn();
}

Result<SpawnPlan> ClaudeWatch::chatPlan() const
{
    const Result<QString> folder = prepareWorkFolder();
    if (!folder)
        return folder.error();
    return SpawnPlan::chat(m_installation.command(), m_installation.environment(), *folder,
                           m_arguments);
}

SpawnPlan ClaudeWatch::agentPlan(const AgentProfile &profile) const
{
    return SpawnPlan::agent(m_installation.command(), m_installation.environment(), profile,
                            m_arguments);
}

void ClaudeWatch::noteStatus(const ClaudeStatus &status)
{
    emit statusChanged(this->status());
    noteLogin(status.login);
    if (!status.isUsable() || status.version.isEmpty() || status.version == m_known)
        return;
    m_known = status.version;
    applyReport(m_reports.load(status.version).value_or(DoctorReport()));
    // CLIs change weekly; one nobody has tried yet is examined before it is trusted.
    const bool isTried =
        kVerifiedVersions.contains(status.version) || m_report.isOk() || !m_report.checks.isEmpty();
    if (!isTried && m_examinesNew)
        runDoctor();
}

void ClaudeWatch::applyReport(const DoctorReport &report)
{
    m_report = report;
    emit featuresChanged(CliFeatures::from(report));
    emit statusChanged(status());
}

ClaudeStatus ClaudeWatch::status() const
{
    ClaudeStatus status = m_installation.status();
    status.fallbacks = CliFeatures::fallbacks(m_report);
    return status;
}

void ClaudeWatch::runDoctor()
{
    if (m_doctorRunning)
        return;
    const Result<QString> folder = prepareWorkFolder();
    if (!isUsable() || !folder) {
        DoctorReport report;
        report.problem = folder ? m_installation.status().problem.shown : folder.error().message;
        if (report.problem.isEmpty())
            report.problem = tr("Claude Code was not found yet. Try again in a moment.");
        emit doctorFinished(report);
        return;
    }
    m_doctorRunning = true;
    auto *run = new DoctorRun(m_installation.command(), *folder, this);
    connect(run, &DoctorRun::finished, this, &ClaudeWatch::examined);
    run->start();
}

void ClaudeWatch::examined(const DoctorReport &report)
{
    m_doctorRunning = false;
    if (report.problem.isEmpty()) {
        m_reports.save(report);
        if (report.version == m_installation.status().version)
            applyReport(report);
    }
    emit doctorFinished(report);
}
