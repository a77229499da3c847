// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/workerwatch.h"

#include "core/claude/claudeworker.h"
#include "core/claude/processusage.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcWatch, "bellhop.worker", QtInfoMsg)

} // namespace

WorkerWatch::WorkerWatch(QObject *parent)
    : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &WorkerWatch::look);
}

void WorkerWatch::configure(const Limits &limits)
{
    m_limits = limits;
    m_timer.setInterval(limits.interval);
}

void WorkerWatch::add(ClaudeWorker *worker)
{
    m_watched.push_back({worker});
    if (m_timer.isActive())
        return;
    m_timer.start(m_limits.interval);
    m_sinceLook.start();
}

void WorkerWatch::look()
{
    const std::chrono::milliseconds passed(m_sinceLook.restart());
    std::erase_if(m_watched, [](const Watched &watched) { return !watched.worker; });
    // Ending one may lead to another being added.
    for (size_t i = 0; i < m_watched.size(); ++i)
        check(m_watched[i], passed);
    if (m_watched.empty())
        m_timer.stop();
}

void WorkerWatch::check(Watched &watched, std::chrono::milliseconds passed) const
{
    ClaudeWorker &worker = *watched.worker;
    const std::optional<ProcessUsage> usage = ProcessUsage::of(worker.pid());
    if (!usage)
        return;
    const std::chrono::milliseconds used = usage->cpu - std::exchange(watched.cpu, usage->cpu);
    const bool isSilent = worker.silentMs() >= passed.count();
    const bool isBurning = isSilent && used * 2 > passed; // half a core is no longer waiting
    watched.wasted = isBurning ? watched.wasted + used : 0ms;

    QString problem;
    if (m_limits.memoryBytes > 0 && usage->memoryBytes > m_limits.memoryBytes)
        problem = u"Claude Code took more than %1 MiB of memory and was ended."_s.arg(
            m_limits.memoryBytes >> 20);
    else if (m_limits.cpu.count() > 0 && watched.wasted > m_limits.cpu)
        problem = u"Claude Code computed for %1 s without a word and was ended."_s.arg(
            double(m_limits.cpu.count()) / 1000);
    if (problem.isEmpty() || worker.state() == ClaudeWorker::State::Retired)
        return;
    qCWarning(lcWatch).noquote() << "pid" << worker.pid() << problem;
    worker.abandon(workerError(problem));
}
