// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/environmentnames.h"

#include "core/json.h"

#include <algorithm>
#include <cmath>
#include <vector>

using namespace Qt::StringLiterals;

namespace {

Result<QString> asItIs(const QString &text)
{
    return text;
}

Error mustBe(const QString &rule, const QString &text)
{
    return Error{Settings::tr("%1, not “%2”.").arg(rule, text.left(80))};
}

template <qint64 divisor>
Result<QString> divided(const QString &text)
{
    bool isNumber = false;
    const qint64 number = text.trimmed().toLongLong(&isNumber);
    if (!isNumber || number < 0)
        return mustBe(Settings::tr("must be a whole number"), text);
    return QString::number((number + divisor - 1) / divisor);
}

Result<QString> dollarsToCents(const QString &text)
{
    bool isNumber = false;
    const double dollars = text.trimmed().toDouble(&isNumber);
    if (!isNumber || !(dollars >= 0) || dollars > 1000)
        return mustBe(Settings::tr("must be an amount of US dollars such as 0.50"), text);
    return QString::number(qint64(std::ceil(dollars * 100 - 1e-6)));
}

Result<bool> flag(const QString &text)
{
    const QString value = text.trimmed().toLower();
    if (QStringList{u"1"_s, u"true"_s, u"yes"_s, u"on"_s}.contains(value))
        return true;
    if (QStringList{u"0"_s, u"false"_s, u"no"_s, u"off"_s}.contains(value))
        return false;
    return mustBe(Settings::tr("must be true or false"), text);
}

Result<QString> rateSwitch(const QString &text)
{
    const Result<bool> on = flag(text);
    if (!on)
        return on.error();
    return *on ? u"all"_s : u"off"_s;
}

Result<QString> debugLevel(const QString &text)
{
    const Result<bool> on = flag(text);
    if (!on)
        return on.error();
    return *on ? u"debug"_s : u"info"_s;
}

Result<QString> logLevel(const QString &text)
{
    const QString level = text.trimmed().toLower();
    return level == u"warn" ? u"warning"_s : level == u"critical" ? u"error"_s : level;
}

Result<QString> authMethod(const QString &text)
{
    const QString method = text.trimmed().toLower();
    if (QStringList{u"cli"_s, u"claude_cli"_s}.contains(method))
        return u"login"_s;
    if (QStringList{u"api_key"_s, u"anthropic"_s, u"bedrock"_s, u"vertex"_s}.contains(method))
        return u"environment"_s;
    return mustBe(Settings::tr("must be one of cli, api_key, bedrock, vertex"), text);
}

Result<QString> paysByEnvironment(const QString &text)
{
    return text.trimmed().isEmpty() ? QString() : u"environment"_s;
}

Result<QString> paysIfSwitchedOn(const QString &text)
{
    const Result<bool> on = flag(text);
    if (!on)
        return on.error();
    return *on ? u"environment"_s : QString();
}

// A list with commas, or in JSON.
Result<QString> origins(const QString &text)
{
    QStringList names = text.split(u',', Qt::SkipEmptyParts);
    if (text.trimmed().startsWith(u'[')) {
        const std::optional<Json> json = parseJson(text.toUtf8());
        names.clear();
        if (!json || !json->is_array())
            return mustBe(Settings::tr("must be a list of origins"), text);
        for (const Json &name : *json) {
            if (!name.is_string())
                return mustBe(Settings::tr("must be a list of origins"), text);
            names << toQString(name.get<std::string>());
        }
    }
    for (const QString &name : std::as_const(names)) {
        if (name.trimmed() == u"*")
            return Error{Settings::tr("“*” would let every web page use your Claude; name the "
                                      "origins, such as https://app.example.com.")};
    }
    return names.join(u',');
}

int distance(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const int cost = a[i - 1] == b[j - 1] ? 0 : 1;
            const int next =
                std::min({row[size_t(j)] + 1, row[size_t(j) - 1] + 1, diagonal + cost});
            diagonal = std::exchange(row[size_t(j)], next);
        }
    }
    return row.back();
}

} // namespace

const QList<EnvironmentNames::Foreign> &EnvironmentNames::foreign()
{
    using Key = Settings::Key;
    static const QList<Foreign> kNames{
        {"HOST", Key::Address, "IP address", &asItIs},
        {"PORT", Key::Port, "port", &asItIs},
        {"DEFAULT_MODEL", Key::DefaultModel, "model", &asItIs},
        {"FALLBACK_MODEL", Key::FallbackModel, "model", &asItIs},
        {"MODEL_MAP", Key::ModelMap, "JSON object, or name=model pairs", &asItIs},
        {"MAX_CONCURRENT", Key::MaxConcurrent, "number", &asItIs},
        {"POOL_SIZE", Key::PoolSize, "number", &asItIs},
        {"IDLE_TIMEOUT_MS", Key::IdleTimeout, "milliseconds", &divided<1000>},
        {"SESSION_TTL_SECONDS", Key::ConversationTtl, "seconds, to full minutes", &divided<60>},
        {"MAX_TIMEOUT", Key::RequestTimeout, "milliseconds", &divided<1000>},
        {"MAX_REQUEST_SIZE", Key::MaxBodyMiB, "bytes, to full MiB", &divided<1024 * 1024>},
        {"MAX_BUDGET_USD", Key::TurnBudget, "US dollars, to full cents", &dollarsToCents},
        {"WORKING_DIRECTORY", Key::AgentFolders, "folder", &asItIs},
        {"WORKSPACE_DIR", Key::AgentFolders, "folder", &asItIs},
        {"CLAUDE_CWD", Key::AgentFolders, "folder", &asItIs},
        {"CORS_ORIGINS", Key::AllowedOrigins, "list with commas or in JSON; never *", &origins},
        {"RATE_LIMIT_ENABLED", Key::RateLimits, "true: for everybody; false: for nobody",
         &rateSwitch},
        {"RATE_LIMIT_PER_MINUTE", Key::RateGeneral, "per minute", &asItIs},
        {"RATE_LIMIT_CHAT_PER_MINUTE", Key::RateChat, "per minute", &asItIs},
        {"RATE_LIMIT_DEBUG_PER_MINUTE", Key::RateDebug, "per minute", &asItIs},
        {"RATE_LIMIT_AUTH_PER_MINUTE", Key::RateAuth, "per minute", &asItIs},
        {"RATE_LIMIT_SESSION_PER_MINUTE", Key::RateSession, "per minute", &asItIs},
        {"RATE_LIMIT_HEALTH_PER_MINUTE", Key::RateHealth, "per minute", &asItIs},
        {"DEBUG_MODE", Key::DebugEndpoint, "true or false", &asItIs},
        {"VERBOSE", Key::LogLevel, "true or false", &debugLevel},
        {"LOG_LEVEL", Key::LogLevel, "error, warning, info or debug", &logLevel},
        {"CLAUDE_AUTH_METHOD", Key::ClaudeAuth, "cli, api_key, bedrock or vertex", &authMethod},
        {"CLAUDE_CODE_USE_BEDROCK", Key::ClaudeAuth, "1: the environment pays", &paysIfSwitchedOn,
         true},
        {"CLAUDE_CODE_USE_VERTEX", Key::ClaudeAuth, "1: the environment pays", &paysIfSwitchedOn,
         true},
        {"ANTHROPIC_API_KEY", Key::ClaudeAuth, "the environment pays", &paysByEnvironment, true},
    };
    return kNames;
}

QList<EnvironmentNames::Unknown>
EnvironmentNames::unknownNames(const QProcessEnvironment &environment)
{
    QStringList known{u"BELLHOP_API_KEY"_s, u"BELLHOP_CLI_DIR"_s};
    for (const Settings::Info &row : Settings::table())
        known << QString::fromLatin1(row.environment);
    QList<Unknown> unknown;
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        // BELLHOP_TEST_… is for the tests.
        if (!name.startsWith("BELLHOP_"_L1) || name.startsWith("BELLHOP_TEST_"_L1)
            || known.contains(name))
            continue;
        QString meant;
        int nearest = 4;
        for (const QString &candidate : std::as_const(known)) {
            const int far = distance(name.left(64).toUpper(), candidate);
            if (far < nearest) {
                nearest = far;
                meant = candidate;
            }
        }
        unknown.append({name, meant});
    }
    return unknown;
}
