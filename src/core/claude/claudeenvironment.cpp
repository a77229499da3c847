// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/claudeenvironment.h"

#include <QDir>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace {

struct Variable
{
    QLatin1StringView name;
    QLatin1StringView value;
};

// Why each of them: see docs/claude-cli.md §1.
constexpr Variable kAlways[] = {
    // Only calls of the Messages API remain.
    {"CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC"_L1, "1"_L1},
    {"DISABLE_AUTOUPDATER"_L1, "1"_L1},
    {"DISABLE_TELEMETRY"_L1, "1"_L1},
    {"DISABLE_ERROR_REPORTING"_L1, "1"_L1},
    // Client tools keep their plain names, and no tool of the CLI's own is added to them.
    {"CLAUDE_AGENT_SDK_MCP_NO_PREFIX"_L1, "1"_L1},
    {"ENABLE_TOOL_SEARCH"_L1, "false"_L1},
    // Else a prompt that is too long is silently summarised and another text answered.
    {"DISABLE_AUTO_COMPACT"_L1, "1"_L1},
    // The default of 10 takes minutes; at least one is needed to renew a login.
    {"CLAUDE_CODE_MAX_RETRIES"_L1, "2"_L1},
    // Else a cut stream is asked again and the whole text comes twice.
    {"CLAUDE_CODE_DISABLE_NONSTREAMING_FALLBACK"_L1, "1"_L1},
    // Else a refusal is followed by a hidden turn.
    {"CLAUDE_CODE_DISABLE_REFUSAL_RETRY"_L1, "1"_L1},
    {"CLAUDE_CODE_DISABLE_REFUSAL_FALLBACK"_L1, "1"_L1},
    {"CLAUDE_CODE_MAX_MCP_DESCRIPTION_LENGTH"_L1, "100000"_L1},
};

constexpr QLatin1StringView kScrubbedFamilies[] = {
    "ANTHROPIC_"_L1, "BELLHOP_"_L1, "CLAUDE_"_L1, "DISABLE_PROMPT_CACHING"_L1, "MCP_"_L1,
};
constexpr QLatin1StringView kScrubbed[] = {
    "API_TIMEOUT_MS"_L1,
    "CLAUDECODE"_L1,
    "MAX_THINKING_TOKENS"_L1,
    "NODE_OPTIONS"_L1,
};

// Who pays and where, if the user chose "environment".
constexpr QLatin1StringView kPayingFamilies[] = {
    "ANTHROPIC_"_L1,
    "CLAUDE_CODE_CLIENT_"_L1, // client certificates of a company's gateway
    "CLAUDE_CODE_SKIP_BEDROCK_"_L1,
    "CLAUDE_CODE_SKIP_FOUNDRY_"_L1,
    "CLAUDE_CODE_SKIP_VERTEX_"_L1,
};
constexpr QLatin1StringView kPaying[] = {
    "CLAUDE_CODE_OAUTH_TOKEN"_L1, "CLAUDE_CODE_USE_BEDROCK"_L1, "CLAUDE_CODE_USE_FOUNDRY"_L1,
    "CLAUDE_CODE_USE_VERTEX"_L1,  "CLAUDE_CONFIG_DIR"_L1,
};

// Of the user's cloud account, where that is chosen. AWS_* and GOOGLE_* are never taken away.
constexpr QLatin1StringView kBedrockFamilies[] = {"ANTHROPIC_BEDROCK_"_L1,
                                                  "CLAUDE_CODE_SKIP_BEDROCK_"_L1};
constexpr QLatin1StringView kVertexFamilies[] = {"ANTHROPIC_VERTEX_"_L1,
                                                 "CLAUDE_CODE_SKIP_VERTEX_"_L1};
constexpr QLatin1StringView kNoNames[] = {"-"_L1};

template <typename Families, typename Names>
bool matches(const QString &name, const Families &families, const Names &names)
{
    return std::any_of(std::begin(families), std::end(families),
                       [&name](QLatin1StringView family) { return name.startsWith(family); })
        || std::any_of(std::begin(names), std::end(names),
                       [&name](QLatin1StringView one) { return name == one; });
}

bool pays(const QString &name, Settings::ClaudeAuth auth)
{
    switch (auth) {
    case Settings::ClaudeAuth::Environment:
        return matches(name, kPayingFamilies, kPaying);
    case Settings::ClaudeAuth::Bedrock:
        return matches(name, kBedrockFamilies, kNoNames);
    case Settings::ClaudeAuth::Vertex:
        return matches(name, kVertexFamilies, kNoNames);
    case Settings::ClaudeAuth::Login:
    case Settings::ClaudeAuth::ApiKey:
        break;
    }
    return false;
}

void putFirstInPath(QProcessEnvironment &environment, const QString &folder)
{
    if (folder.isEmpty())
        return;
    const QString native = QDir::toNativeSeparators(folder);
    const QString path = environment.value(u"PATH"_s);
    if (path.split(QDir::listSeparator()).value(0) == native)
        return;
    environment.insert(u"PATH"_s, path.isEmpty() ? native : native + QDir::listSeparator() + path);
}

} // namespace

QProcessEnvironment ClaudeEnvironment::build() const
{
    QProcessEnvironment environment = inherited;
    const QStringList names = environment.keys();
    for (const QString &name : names) {
        if (!pays(name, auth) && matches(name, kScrubbedFamilies, kScrubbed))
            environment.remove(name);
    }
    if (auth == Settings::ClaudeAuth::ApiKey)
        environment.insert(u"ANTHROPIC_API_KEY"_s, apiKey);
    if (auth == Settings::ClaudeAuth::Bedrock)
        environment.insert(u"CLAUDE_CODE_USE_BEDROCK"_s, u"1"_s);
    if (auth == Settings::ClaudeAuth::Vertex)
        environment.insert(u"CLAUDE_CODE_USE_VERTEX"_s, u"1"_s);
    for (const auto &[name, value] : variables)
        environment.insert(name, value);
    for (const Variable &variable : kAlways)
        environment.insert(variable.name, variable.value);
    putFirstInPath(environment, cliFolder);
    for (auto it = overrides.cbegin(); it != overrides.cend(); ++it)
        environment.insert(it.key(), it.value());
    return environment;
}
