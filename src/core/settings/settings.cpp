// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

Result<QVariant> Settings::parse(Key key, const QString &text)
{
    return normalized(key, QVariant(text));
}

Result<Done> Settings::check(Key key, const QVariant &value)
{
    const Result<QVariant> result = normalized(key, value);
    if (!result)
        return result.error();
    return Done{};
}

QString Settings::toText(Key key, const QVariant &value)
{
    switch (info(key).kind) {
    case Kind::Boolean:
        return value.toBool() ? u"yes"_s : u"no"_s;
    case Kind::TextList:
    case Kind::Map:
        return value.toStringList().join(u", ");
    default:
        return value.toString();
    }
}

QVariant Settings::mapValue(const QList<QPair<QString, QString>> &pairs)
{
    QStringList texts;
    for (const auto &[name, model] : pairs)
        texts.append(name + u'=' + model);
    return texts;
}

QVariant Settings::value(Key key) const
{
    const auto it = m_entries.constFind(int(key));
    return it == m_entries.cend() ? info(key).fallback : it->value;
}

Settings::Source Settings::source(Key key) const
{
    return m_entries.value(int(key)).source;
}

void Settings::set(Key key, const QVariant &value, Source source)
{
    Result<QVariant> tidy = normalized(key, value);
    Q_ASSERT_X(tidy.has_value(), "Settings::set", info(key).name);
    if (tidy)
        m_entries.insert(int(key), Entry{*tidy, source});
}

void Settings::reset(Key key)
{
    m_entries.remove(int(key));
}

bool Settings::operator==(const Settings &other) const
{
    return m_entries == other.m_entries;
}

quint16 Settings::port() const
{
    return quint16(value(Key::Port).toUInt());
}

QHostAddress Settings::address() const
{
    return QHostAddress(value(Key::Address).toString());
}

QStringList Settings::allowedHosts() const
{
    return value(Key::AllowedHosts).toStringList();
}

QStringList Settings::allowedOrigins() const
{
    return value(Key::AllowedOrigins).toStringList();
}

std::chrono::seconds Settings::shutdownGrace() const
{
    return std::chrono::seconds(value(Key::ShutdownGrace).toLongLong());
}

bool Settings::startServer() const
{
    return value(Key::StartServer).toBool();
}

bool Settings::ollamaListener() const
{
    return value(Key::OllamaListener).toBool();
}

quint16 Settings::ollamaPort() const
{
    return quint16(value(Key::OllamaPort).toUInt());
}

bool Settings::ollamaWithoutToken() const
{
    return value(Key::OllamaWithoutToken).toBool();
}

QString Settings::defaultModel() const
{
    return value(Key::DefaultModel).toString();
}

QList<QPair<QString, QString>> Settings::modelMap() const
{
    return pairs(Key::ModelMap);
}

QList<QPair<QString, QString>> Settings::pairs(Key key) const
{
    QList<QPair<QString, QString>> pairs;
    const QStringList texts = value(key).toStringList();
    for (const QString &text : texts) {
        const qsizetype at = text.indexOf(u'=');
        pairs.append({text.left(at), text.mid(at + 1)});
    }
    return pairs;
}

bool Settings::refusesUnknownModels() const
{
    return value(Key::UnknownModel).toString() == u"refuse";
}

bool Settings::refusesHostedTools() const
{
    return value(Key::HostedTools).toString() == u"refuse";
}

int Settings::maxConcurrent() const
{
    return value(Key::MaxConcurrent).toInt();
}

int Settings::warmWorkers() const
{
    return value(Key::WarmWorkers).toInt();
}

int Settings::poolSize() const
{
    return value(Key::PoolSize).toInt();
}

std::chrono::seconds Settings::idleTimeout() const
{
    return std::chrono::seconds(value(Key::IdleTimeout).toLongLong());
}

std::chrono::seconds Settings::toolHoldTimeout() const
{
    return std::chrono::seconds(value(Key::ToolHoldTimeout).toLongLong());
}

QString Settings::claudePath() const
{
    return value(Key::ClaudePath).toString();
}

Settings::ClaudeAuth Settings::claudeAuth() const
{
    const QString text = value(Key::ClaudeAuth).toString();
    if (text == u"api-key")
        return ClaudeAuth::ApiKey;
    if (text == u"environment")
        return ClaudeAuth::Environment;
    if (text == u"bedrock")
        return ClaudeAuth::Bedrock;
    return text == u"vertex" ? ClaudeAuth::Vertex : ClaudeAuth::Login;
}

QString Settings::fallbackModel() const
{
    return value(Key::FallbackModel).toString();
}

int Settings::queueLength() const
{
    return value(Key::QueueLength).toInt();
}

std::chrono::seconds Settings::queueWait() const
{
    return std::chrono::seconds(value(Key::QueueWait).toLongLong());
}

std::chrono::seconds Settings::firstByteTimeout() const
{
    return std::chrono::seconds(value(Key::FirstByteTimeout).toLongLong());
}

std::chrono::seconds Settings::silenceTimeout() const
{
    return std::chrono::seconds(value(Key::SilenceTimeout).toLongLong());
}

std::chrono::seconds Settings::requestTimeout() const
{
    return std::chrono::seconds(value(Key::RequestTimeout).toLongLong());
}

int Settings::repeatLimit() const
{
    return value(Key::RepeatLimit).toInt();
}

qint64 Settings::maxBodyBytes() const
{
    return value(Key::MaxBodyMiB).toLongLong() * 1024 * 1024;
}

Settings::KeepContent Settings::keepContent() const
{
    const QString text = value(Key::KeepContent).toString();
    if (text == u"never")
        return KeepContent::Never;
    return text == u"days" ? KeepContent::Days : KeepContent::Session;
}

int Settings::contentDays() const
{
    return value(Key::ContentDays).toInt();
}

std::chrono::minutes Settings::conversationTtl() const
{
    return std::chrono::minutes(value(Key::ConversationTtl).toLongLong());
}

std::chrono::hours Settings::responseTtl() const
{
    return std::chrono::hours(value(Key::ResponseTtl).toLongLong());
}

int Settings::usageDays() const
{
    return value(Key::UsageDays).toInt();
}

bool Settings::startHidden() const
{
    return value(Key::StartHidden).toBool();
}

Settings::CloseBehaviour Settings::closeBehaviour() const
{
    const QString text = value(Key::CloseBehaviour).toString();
    if (text == u"hide")
        return CloseBehaviour::Hide;
    return text == u"quit" ? CloseBehaviour::Quit : CloseBehaviour::Ask;
}

QString Settings::logLevel() const
{
    return value(Key::LogLevel).toString();
}

bool Settings::agentEnabled() const
{
    return value(Key::AgentEnabled).toBool();
}

QList<QPair<QString, QString>> Settings::agentFolders() const
{
    QList<QPair<QString, QString>> folders;
    const QStringList texts = value(Key::AgentFolders).toStringList();
    for (const QString &text : texts) {
        const bool isPath = QDir::isAbsolutePath(text);
        const qsizetype at = isPath ? -1 : text.indexOf(u'=');
        folders.append({text.left(std::max<qsizetype>(at, 0)), text.mid(at + 1)});
    }
    return folders;
}

QList<QPair<QString, QString>> Settings::agentModels() const
{
    return pairs(Key::AgentModels);
}

QStringList Settings::agentTools() const
{
    return value(Key::AgentTools).toStringList();
}

QString Settings::agentPermissionMode() const
{
    const QString text = value(Key::AgentPermissionMode).toString();
    static const QStringList kModes{u"dontAsk"_s, u"acceptEdits"_s, u"bypassPermissions"_s};
    for (const QString &mode : kModes) {
        if (mode.compare(text, Qt::CaseInsensitive) == 0)
            return mode; // choices are kept in small letters
    }
    return text;
}

int Settings::agentMaxTurns() const
{
    return value(Key::AgentMaxTurns).toInt();
}

bool Settings::agentUsesClaudePrompt() const
{
    return value(Key::AgentPrompt).toString() == u"claude-code";
}

bool Settings::agentShowsActivity() const
{
    return value(Key::AgentActivity).toBool();
}

QString Settings::agentMcpServers() const
{
    return value(Key::AgentMcpServers).toString();
}

Settings::McpRegistration Settings::agentMcpRegistration() const
{
    const QString text = value(Key::AgentMcpRegistration).toString();
    return text == u"commands" ? McpRegistration::Commands
        : text == u"http"      ? McpRegistration::Http
                               : McpRegistration::Off;
}

double Settings::turnBudgetUsd() const
{
    return double(value(Key::TurnBudget).toLongLong()) / 100;
}

QString Settings::systemTexts() const
{
    return value(Key::SystemTexts).toString();
}

bool Settings::trustsLoopback() const
{
    return value(Key::TrustLoopback).toBool();
}

Settings::RateLimits Settings::rateLimits() const
{
    const QString text = value(Key::RateLimits).toString();
    if (text == u"off")
        return RateLimits::Off;
    return text == u"all" ? RateLimits::All : RateLimits::Network;
}

int Settings::ratePerMinute(Key key) const
{
    return value(key).toInt();
}

double Settings::dailyBudgetUsd() const
{
    return value(Key::DailyBudget).toString().toDouble();
}

double Settings::monthlyBudgetUsd() const
{
    return value(Key::MonthlyBudget).toString().toDouble();
}

int Settings::budgetWarning() const
{
    return value(Key::BudgetWarning).toInt();
}

Settings::CacheMode Settings::cacheMode() const
{
    const QString text = value(Key::CacheMode).toString();
    if (text == u"off")
        return CacheMode::Off;
    return text == u"always" ? CacheMode::Always : CacheMode::OnRequest;
}

std::chrono::seconds Settings::cacheTtl() const
{
    return std::chrono::seconds(value(Key::CacheTtl).toLongLong());
}

int Settings::cacheSize() const
{
    return value(Key::CacheSize).toInt();
}

std::chrono::seconds Settings::logBodies() const
{
    return std::chrono::seconds(value(Key::LogBodies).toLongLong());
}

std::chrono::seconds Settings::loginCheck() const
{
    return std::chrono::seconds(value(Key::LoginCheck).toLongLong());
}

bool Settings::hasDebugEndpoint() const
{
    return value(Key::DebugEndpoint).toBool();
}

Settings::IconStyle Settings::iconStyle() const
{
    const QString style = value(Key::IconStyle).toString();
    if (style == u"light")
        return IconStyle::Light;
    return style == u"dark" ? IconStyle::Dark : IconStyle::Colored;
}

bool Settings::notifiesOfFailure() const
{
    return value(Key::NotifyFailure).toBool();
}

bool Settings::notifiesOfSignIn() const
{
    return value(Key::NotifySignIn).toBool();
}

bool Settings::notifiesOfPlan() const
{
    return value(Key::NotifyPlan).toBool();
}

QString Settings::language() const
{
    return value(Key::Language).toString();
}

std::chrono::seconds Settings::workerCpu() const
{
    return std::chrono::seconds(value(Key::WorkerCpu).toLongLong());
}

qint64 Settings::workerMemoryBytes() const
{
    return value(Key::WorkerMemory).toLongLong() * 1024 * 1024;
}

bool Settings::notifiesOfBudget() const
{
    return value(Key::NotifyBudget).toBool();
}

QList<QPair<QString, QString>> Settings::claudeVariables() const
{
    return pairs(Key::ClaudeVariables);
}

QStringList Settings::claudeArguments() const
{
    return value(Key::ClaudeArguments).toStringList();
}

QString Settings::tlsCertificate() const
{
    return value(Key::TlsCertificate).toString();
}

QString Settings::tlsKey() const
{
    return value(Key::TlsKey).toString();
}

QString Settings::updateFeed() const
{
    return value(Key::UpdateFeed).toString();
}
