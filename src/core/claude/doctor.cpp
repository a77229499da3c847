// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/doctor.h"

#include "core/claude/claudeenvironment.h"
#include "core/claude/claudeworker.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kTrialLimit = 20s;
constexpr auto kSettleTime = 150ms;

} // namespace

Doctor::Doctor(Setup setup, QObject *parent)
    : QObject(parent)
    , m_setup(std::move(setup))
    , m_trials(allDoctorTrials())
    , m_limit(this)
    , m_settle(this)
{
    m_limit.setSingleShot(true);
    m_limit.callOnTimeout(this, [this] {
        m_seen.timedOut = true;
        endTrial();
    });
    m_settle.setSingleShot(true);
    m_settle.callOnTimeout(this, &Doctor::judge);
}

Doctor::~Doctor() = default;

void Doctor::start()
{
    m_report.ranAt = QDateTime::currentDateTimeUtc();
    if (!m_folder.isValid()) {
        finish(tr("No temporary folder could be made: %1").arg(m_folder.errorString()));
        return;
    }
    startTrial();
}

// Exactly what workers are started with, but for who answers and where the CLI keeps its files.
SpawnPlan Doctor::plan() const
{
    ClaudeEnvironment environment;
    environment.inherited = m_setup.inherited;
    environment.auth = Settings::ClaudeAuth::ApiKey;
    environment.apiKey = u"sk-ant-doctor"_s;
    environment.cliFolder = m_setup.cliFolder;
    environment.overrides = {
        {u"ANTHROPIC_BASE_URL"_s, m_setup.standInUrl},
        {u"CLAUDE_CONFIG_DIR"_s, m_folder.filePath(u"config"_s)},
        {u"HOME"_s, m_folder.path()},
        {u"TMPDIR"_s, m_folder.path()},
        // A proxy of the user does not reach this machine's own addresses.
        {u"NO_PROXY"_s, u"127.0.0.1,localhost"_s},
        {u"no_proxy"_s, u"127.0.0.1,localhost"_s},
    };
    return SpawnPlan::chat(m_setup.command, environment.build(), m_setup.workingDirectory);
}

void Doctor::startTrial()
{
    m_seen = {};
    m_turns = 0;
    m_asked = false;
    m_ending = false;
    m_callsBefore = m_setup.calls().size();
    m_worker = std::make_unique<ClaudeWorker>(plan());
    connect(m_worker.get(), &ClaudeWorker::stateChanged, this, &Doctor::workerChanged);
    connect(m_worker.get(), &ClaudeWorker::event, this, &Doctor::note);
    connect(m_worker.get(), &ClaudeWorker::turnFailed, this,
            [this](const ChatError &error) { m_seen.failure = error; });
    connect(m_worker.get(), &ClaudeWorker::turnSettled, this, &Doctor::turnSettled);
    connect(m_worker.get(), &ClaudeWorker::ended, this, [this] {
        if (!m_asked && !m_seen.failure)
            m_seen.failure = m_worker->lastError();
        m_ending = true;
        m_limit.stop();
        m_settle.start(m_trials[m_trial]->mustSettle() ? kSettleTime : 0ms);
    });
    m_limit.start(kTrialLimit);
    m_worker->start();
}

void Doctor::workerChanged()
{
    if (m_worker->state() != ClaudeWorker::State::Warm || m_asked)
        return;
    m_asked = true;
    m_report.version = m_worker->version();
    ask(m_trials[m_trial]->request());
}

void Doctor::ask(const ChatRequest &request)
{
    m_seen.text.clear();
    m_seen.stop.reset();
    m_worker->ask(std::make_shared<const ChatRequest>(request), 0);
}

void Doctor::note(const ChatEvent &event)
{
    if (const auto *delta = std::get_if<TextDelta>(&event)) {
        m_seen.text += delta->text;
    } else if (const auto *block = std::get_if<BlockStarted>(&event);
               block && block->kind == BlockStarted::Kind::ToolUse) {
        m_seen.toolIds.push_back(block->toolId);
        m_seen.toolNames.push_back(block->toolName);
    } else if (const auto *stopped = std::get_if<MessageStopped>(&event)) {
        m_seen.stop = stopped->reason;
    }
    m_trials[m_trial]->react(*m_worker, event);
}

// Queued work: the worker is in the middle of telling us.
void Doctor::turnSettled()
{
    ++m_turns;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_ending || !m_worker)
                return;
            const auto next =
                m_seen.failure ? std::nullopt : m_trials[m_trial]->next(m_turns, m_seen);
            if (next && m_worker->state() == ClaudeWorker::State::AwaitingToolResults)
                ask(*next);
            else
                endTrial();
        },
        Qt::QueuedConnection);
}

void Doctor::endTrial()
{
    if (m_ending)
        return;
    m_ending = true;
    m_limit.stop();
    if (m_worker->state() == ClaudeWorker::State::Retired)
        return; // ended() follows
    m_worker->kill();
}

void Doctor::judge()
{
    m_limit.stop();
    m_worker.reset();
    const std::vector<DoctorCall> calls = m_setup.calls();
    m_seen.calls.assign(calls.begin() + std::ptrdiff_t(std::min(m_callsBefore, calls.size())),
                        calls.end());
    if (!m_asked && m_report.checks.isEmpty()) {
        finish(m_seen.failure && !m_seen.failure->message.isEmpty()
                   ? tr("Claude Code could not be examined. It failed with: %1")
                         .arg(m_seen.failure->message)
                   : tr("Claude Code did not start in time."));
        return;
    }
    m_report.checks += m_trials[m_trial]->judge(m_seen);
    if (++m_trial == m_trials.size())
        finish();
    else
        startTrial();
}

void Doctor::finish(const QString &problem)
{
    m_report.problem = problem;
    emit finished(m_report);
}
