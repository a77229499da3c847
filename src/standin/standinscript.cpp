// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/standinscript.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool hasToolResult(const Json &message)
{
    const Json *content = findValue(message, "content");
    if (!content || !content->is_array())
        return false;
    return std::any_of(content->begin(), content->end(),
                       [](const Json &block) { return stringOr(block, "type") == "tool_result"; });
}

const Json &lastMessage(const Json &body)
{
    static const Json none = Json::object();
    const Json *messages = findValue(body, "messages");
    return messages && messages->is_array() && !messages->empty() ? messages->back() : none;
}

bool headersFit(const Json &wanted, const Json &headers)
{
    if (!wanted.is_object())
        return false;
    for (const auto &header : wanted.items()) {
        const std::string value = header.value().is_string() ? header.value().get<std::string>()
                                                             : dumpJson(header.value());
        if (stringOr(headers, header.key().c_str()).find(value) == std::string::npos)
            return false;
    }
    return true;
}

} // namespace

Result<StandInScript> StandInScript::parse(QByteArrayView text)
{
    QString problem;
    const auto json = parseJson(text, &problem);
    if (!json)
        return Error{u"The script is %1."_s.arg(problem)};
    const Json *rules = json->is_array() ? &*json : findValue(*json, "rules");
    if (!rules || !rules->is_array())
        return Error{u"The script has no list of rules."_s};
    StandInScript script;
    for (const Json &entry : *rules) {
        Rule rule;
        rule.match = findValue(entry, "match") ? entry.at("match") : Json::object();
        rule.plan = findValue(entry, "plan") ? entry.at("plan") : Json::object();
        rule.left = int(std::clamp<qint64>(intOr(entry, "times", -1), -1, 1'000'000));
        if (findValue(rule.match, "regex")) {
            rule.pattern.setPattern(toQString(stringOr(rule.match, "regex")));
            if (!rule.pattern.isValid())
                return Error{u"The pattern “%1” does not compile: %2."_s.arg(
                    rule.pattern.pattern(), rule.pattern.errorString())};
        }
        script.m_rules.push_back(std::move(rule));
    }
    return script;
}

std::optional<StandInPlan> StandInScript::take(const QString &text, const Json &body,
                                               const Json &headers)
{
    const auto rule = std::find_if(m_rules.begin(), m_rules.end(), [&](const Rule &candidate) {
        return candidate.left != 0 && fits(candidate, text, body, headers);
    });
    if (rule == m_rules.end())
        return std::nullopt;
    if (rule->left > 0)
        --rule->left;
    return planFromScript(rule->plan);
}

bool StandInScript::fits(const Rule &rule, const QString &text, const Json &body,
                         const Json &headers)
{
    const Json &match = rule.match;
    if (findValue(match, "contains") && !text.contains(toQString(stringOr(match, "contains"))))
        return false;
    if (findValue(match, "regex") && !rule.pattern.match(text).hasMatch())
        return false;
    if (findValue(match, "model")
        && stringOr(body, "model").find(stringOr(match, "model")) == std::string::npos)
        return false;
    if (findValue(match, "stream") && boolOr(body, "stream") != boolOr(match, "stream"))
        return false;
    if (findValue(match, "lastRole")
        && stringOr(lastMessage(body), "role") != stringOr(match, "lastRole"))
        return false;
    if (findValue(match, "hasToolResult")
        && hasToolResult(lastMessage(body)) != boolOr(match, "hasToolResult"))
        return false;
    return !findValue(match, "header") || headersFit(match.at("header"), headers);
}
