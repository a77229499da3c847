// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ollama/ollamaencoder.h"

#include "server/chat/jsontext.h"
#include "server/http/apierror.h"

#include <QDateTime>

namespace {

using Kind = BlockStarted::Kind;

QByteArray timeNow()
{
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
}

Json callJson(const AnswerCollector::Block &block, int index)
{
    return {{"id", block.toolId},
            {"function",
             {{"index", index}, {"name", block.toolName}, {"arguments", block.toolInput()}}}};
}

} // namespace

OllamaEncoder::OllamaEncoder(Options options)
    : m_options(std::move(options))
{
    if (!m_options.now)
        m_options.now = timeNow;
    m_head = "{\"model\":";
    appendJsonString(m_head, m_options.model);
    m_head += ",\"created_at\":\"";
    m_clock.start();
}

void OllamaEncoder::event(const ChatEvent &event, int, QByteArray &out)
{
    if (const auto *delta = std::get_if<TextDelta>(&event)) {
        appendText(m_options.endpoint == OllamaParser::Endpoint::Chat ? "content" : "response",
                   delta->text, out);
    } else if (const auto *delta = std::get_if<ThinkingDelta>(&event)) {
        if (m_options.showThinking)
            appendText("thinking", delta->text, out);
    } else if (const auto *delta = std::get_if<ToolInputDelta>(&event)) {
        if (const auto call = m_calls.find(delta->index); call != m_calls.end())
            call->second.text += delta->partialJson;
    } else if (const auto *block = std::get_if<BlockStarted>(&event)) {
        if (block->kind == Kind::ToolUse)
            m_calls[block->index] = {Kind::ToolUse, {}, {}, block->toolId, block->toolName, {}};
    } else if (const auto *block = std::get_if<BlockStopped>(&event)) {
        if (const auto call = m_calls.find(block->index); call != m_calls.end()) {
            out +=
                dumpJsonBytes(part({}, {}, Json::array({callJson(call->second, m_callCount++)})));
            out += '\n';
            m_calls.erase(call);
        }
    } else if (std::get_if<MessageStarted>(&event)) {
        m_firstNs = m_clock.nsecsElapsed();
    } else if (const auto *message = std::get_if<MessageStopped>(&event)) {
        Json last = part({}, {}, nullptr);
        finish(last, message->reason, message->usage);
        out += dumpJsonBytes(last);
        out += '\n';
    }
}

QByteArray OllamaEncoder::keepAlive()
{
    return dumpJsonBytes(part({}, {}, nullptr)) + '\n';
}

QByteArray OllamaEncoder::failure(const ChatError &error)
{
    return dumpJsonBytes(ApiError::bodyOf(error, ApiDialect::Ollama, {})) + '\n';
}

Json OllamaEncoder::document(const std::vector<AnswerCollector> &answers)
{
    const AnswerCollector &answer = answers.front();
    Json calls = nullptr;
    for (const AnswerCollector::Block &block : answer.blocks()) {
        if (block.kind == Kind::ToolUse)
            calls.push_back(callJson(block, int(calls.size())));
    }
    Json whole = part(answer.text(), m_options.showThinking ? answer.thinking() : std::string(),
                      std::move(calls));
    finish(whole, answer.stopReason(), answer.usage());
    return whole;
}

Json OllamaEncoder::loaded(bool unloads)
{
    Json json = part({}, {}, nullptr);
    json["done_reason"] = unloads ? "unload" : "load";
    json["done"] = true;
    return json;
}

void OllamaEncoder::appendText(const char *key, std::string_view text, QByteArray &out)
{
    if (text.empty())
        return;
    const bool isChat = m_options.endpoint == OllamaParser::Endpoint::Chat;
    const bool isThinking = qstrcmp(key, "thinking") == 0;
    out += m_head;
    out += m_options.now();
    out += isChat ? "\",\"message\":{\"role\":\"assistant\"," : "\",";
    if (isThinking)
        out += isChat ? "\"content\":\"\"," : "\"response\":\"\",";
    out += '"';
    out += key;
    out += "\":";
    appendJsonString(out, text);
    out += isChat ? "},\"done\":false}\n" : ",\"done\":false}\n";
}

Json OllamaEncoder::envelope() const
{
    return {{"model", m_options.model}, {"created_at", m_options.now().toStdString()}};
}

Json OllamaEncoder::part(const std::string &text, const std::string &thinking, Json calls) const
{
    Json json = envelope();
    const bool isChat = m_options.endpoint == OllamaParser::Endpoint::Chat;
    Json message =
        isChat ? Json{{"role", "assistant"}, {"content", text}} : Json{{"response", text}};
    if (!thinking.empty())
        message["thinking"] = thinking;
    if (!calls.is_null())
        message["tool_calls"] = std::move(calls);
    if (isChat)
        json["message"] = std::move(message);
    else
        json.update(message);
    json["done"] = false;
    return json;
}

void OllamaEncoder::finish(Json &json, StopReason reason, const TokenUsage &usage) const
{
    const qint64 total = m_clock.nsecsElapsed();
    json["done"] = true;
    json["done_reason"] = reason == StopReason::MaxTokens ? "length" : "stop";
    json["total_duration"] = total;
    json["load_duration"] = 0;
    json["prompt_eval_count"] = usage.prompt();
    json["prompt_eval_duration"] = m_firstNs;
    json["eval_count"] = usage.output;
    json["eval_duration"] = total - m_firstNs;
}
