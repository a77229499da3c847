// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/toolconfigs.h"

#include "core/agent/agentstore.h"

#include <QLoggingCategory>

#include <algorithm>

namespace {

Q_LOGGING_CATEGORY(lcToolConfigs, "bellhop.agent", QtInfoMsg)

void warnOf(const Result<Done> &done)
{
    if (!done)
        qCWarning(lcToolConfigs).noquote() << done.error().message;
}

} // namespace

ToolConfigs::ToolConfigs() = default;
ToolConfigs::~ToolConfigs() = default;

void ToolConfigs::setDatabase(Database *database)
{
    m_store = database ? std::make_unique<AgentStore>(*database) : nullptr;
    if (!m_store)
        return;
    if (auto configs = m_store->configs())
        m_configs = *std::move(configs);
    else
        qCWarning(lcToolConfigs).noquote() << configs.error().message;
}

std::vector<ToolConfig>::iterator ToolConfigs::position(const QString &keyId,
                                                        const QString &session)
{
    const QString owner = session.isEmpty() ? QString() : keyId;
    return std::find_if(m_configs.begin(), m_configs.end(), [&](const ToolConfig &config) {
        return config.keyId == owner && config.session == session;
    });
}

const ToolConfig *ToolConfigs::find(const QString &keyId, const QString &session) const
{
    auto &self = const_cast<ToolConfigs &>(*this);
    const auto found = self.position(keyId, session);
    return found == self.m_configs.end() ? nullptr : &*found;
}

Result<Done> ToolConfigs::set(const QString &keyId, const QString &session,
                              const ToolLimits &limits, const QDateTime &now)
{
    ToolConfig config;
    config.keyId = session.isEmpty() ? QString() : keyId;
    config.session = session;
    config.limits = limits;
    config.createdAt = config.updatedAt = now;
    const auto before = position(keyId, session);
    if (limits.isNone()) {
        if (before == m_configs.end())
            return Done{};
        m_configs.erase(before);
        return m_store ? m_store->removeConfig(config.keyId, session) : Done{};
    }
    if (before != m_configs.end())
        config.createdAt = before->createdAt;
    if (const Result<Done> saved = m_store ? m_store->save(config) : Done{}; !saved)
        return saved;
    if (before != m_configs.end())
        m_configs.erase(before);
    m_configs.push_back(std::move(config));
    if (sessionCount() > qsizetype(kMostSessions)) {
        const auto oldest = std::find_if(m_configs.begin(), m_configs.end(),
                                         [](const ToolConfig &one) { return !one.isGlobal(); });
        const ToolConfig gone = *oldest;
        forget(gone.keyId, gone.session);
    }
    return Done{};
}

bool ToolConfigs::forget(const QString &keyId, const QString &session)
{
    const auto count = std::erase_if(m_configs, [&](const ToolConfig &config) {
        const bool isMeant = !config.isGlobal() && config.keyId == keyId
            && (session.isEmpty() || config.session == session);
        if (isMeant && m_store)
            warnOf(m_store->removeConfig(config.keyId, config.session));
        return isMeant;
    });
    return count > 0;
}

std::vector<ToolLimits> ToolConfigs::limitsFor(const QString &keyId, const QString &session) const
{
    std::vector<ToolLimits> limits;
    if (const ToolConfig *config = find({}, {}))
        limits.push_back(config->limits);
    if (const ToolConfig *config = session.isEmpty() ? nullptr : find(keyId, session))
        limits.push_back(config->limits);
    return limits;
}

qsizetype ToolConfigs::sessionCount() const
{
    return std::count_if(m_configs.begin(), m_configs.end(),
                         [](const ToolConfig &config) { return !config.isGlobal(); });
}
