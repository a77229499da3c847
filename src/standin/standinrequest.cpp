// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/standinrequest.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QString blockText(const Json &block)
{
    const std::string type = stringOr(block, "type");
    if (type == "text")
        return toQString(stringOr(block, "text"));
    const Json *content = type == "tool_result" ? findValue(block, "content") : nullptr;
    if (!content)
        return {};
    if (content->is_string())
        return toQString(content->get<std::string>());
    QStringList texts;
    if (content->is_array()) {
        for (const Json &inner : *content)
            texts << toQString(stringOr(inner, "text"));
    }
    return texts.join(u' ');
}

bool isReminder(const QString &text)
{
    const QString trimmed = text.trimmed();
    return trimmed.startsWith("<system-reminder>"_L1) && trimmed.endsWith("</system-reminder>"_L1);
}

} // namespace

QString lastUserText(const Json &body)
{
    const Json *messages = findValue(body, "messages");
    if (!messages || !messages->is_array())
        return {};
    const auto last = std::find_if(messages->rbegin(), messages->rend(), [](const Json &message) {
        return stringOr(message, "role") == "user";
    });
    const Json *content = last == messages->rend() ? nullptr : findValue(*last, "content");
    if (!content)
        return {};
    if (content->is_string())
        return toQString(content->get<std::string>());
    QStringList texts;
    if (content->is_array()) {
        for (const Json &block : *content) {
            const QString text = blockText(block);
            if (!isReminder(text))
                texts << text;
        }
    }
    return texts.join(u" | "_s);
}

const Json *toolNamed(const Json &body, const std::string &name)
{
    const Json *tools = findValue(body, "tools");
    if (!tools || !tools->is_array())
        return nullptr;
    const auto it = std::find_if(tools->begin(), tools->end(), [&name](const Json &tool) {
        return stringOr(tool, "name") == name;
    });
    return it == tools->end() ? nullptr : &*it;
}

std::optional<std::string> jsonAnswerFor(const Json &body)
{
    const Json *config = findValue(body, "output_config");
    const Json *format = config ? findValue(*config, "format") : nullptr;
    if (!format || stringOr(*format, "type") != "json_schema")
        return std::nullopt;
    const Json *schema = findValue(*format, "schema");
    return dumpJson(schema ? sampleOfSchema(*schema) : Json::object());
}
