// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/enginelimits.h"

#include "core/settings/settings.h"

#include <QThread>

#include <algorithm>

ChatService::Limits chatLimits(const Settings &settings)
{
    ChatService::Limits limits;
    limits.maxConcurrent = settings.maxConcurrent();
    limits.queueLength = settings.queueLength();
    limits.queueWait = settings.queueWait();
    limits.repeatLimit = settings.repeatLimit();
    limits.timeouts = {settings.firstByteTimeout(), settings.silenceTimeout(),
                       settings.requestTimeout()};
    return limits;
}

WorkerPool::Limits poolLimits(const Settings &settings)
{
    WorkerPool::Limits limits;
    limits.warm = settings.warmWorkers();
    limits.size = std::max(settings.poolSize(), settings.maxConcurrent());
    limits.startsAtOnce = std::max(1, QThread::idealThreadCount());
    limits.idleTimeout = settings.idleTimeout();
    limits.holdTimeout = settings.toolHoldTimeout();
    limits.watch.cpu = settings.workerCpu();
    limits.watch.memoryBytes = settings.workerMemoryBytes();
    return limits;
}

HttpLimits httpLimits(const Settings &settings)
{
    HttpLimits limits;
    limits.body = settings.maxBodyBytes();
    return limits;
}

GuardRules guardRules(const Settings &settings)
{
    GuardRules rules;
    rules.allowedHosts = settings.allowedHosts();
    rules.allowedOrigins = settings.allowedOrigins();
    rules.lan = !settings.address().isLoopback();
    if (settings.trustsLoopback())
        rules.anonymous = RequestGuard::loopbackCaller();
    return rules;
}
