// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/openai/chatcompletionencoder.h"

#include "server/chat/jsontext.h"
#include "server/chat/randomid.h"
#include "server/http/apierror.h"
#include "server/openai/openaiusage.h"

#include <QDateTime>

namespace {

constexpr char kTail[] = "},\"finish_reason\":null}]}\n\n";

std::string_view inputText(const AnswerCollector::Block &block)
{
    return block.text.empty() ? std::string_view("{}") : std::string_view(block.text);
}

} // namespace

ChatCompletionEncoder::ChatCompletionEncoder(Options options)
    : m_options(std::move(options))
{
    if (m_options.id.isEmpty())
        m_options.id = randomId("chatcmpl-");
    if (m_options.created == 0)
        m_options.created = QDateTime::currentSecsSinceEpoch();
}

void ChatCompletionEncoder::event(const ChatEvent &event, int choiceIndex, QByteArray &out)
{
    Choice &choice = choiceAt(choiceIndex);
    if (const auto *delta = std::get_if<TextDelta>(&event)) {
        textDelta(choice, "\"content\":\"", delta->text, out);
    } else if (const auto *delta = std::get_if<ToolInputDelta>(&event)) {
        const auto call = choice.calls.find(delta->index);
        if (call == choice.calls.end() || delta->partialJson.empty())
            return;
        call->second.hasInput = true;
        inputDelta(choice, call->second, delta->partialJson, out);
    } else if (const auto *delta = std::get_if<ThinkingDelta>(&event)) {
        if (m_options.showThinking)
            textDelta(choice, "\"reasoning_content\":\"", delta->text, out);
    } else if (const auto *block = std::get_if<BlockStarted>(&event)) {
        startBlock(*block, choice, out);
    } else if (const auto *block = std::get_if<BlockStopped>(&event)) {
        stopBlock(*block, choice, out);
    } else if (const auto *message = std::get_if<MessageStarted>(&event)) {
        start(*message, choice, choiceIndex, out);
    } else if (const auto *message = std::get_if<MessageStopped>(&event)) {
        stop(*message, choice, out);
    }
}

QByteArray ChatCompletionEncoder::keepAlive()
{
    for (const Choice &choice : m_choices) {
        if (!choice.head.isEmpty())
            return choice.head + kTail;
    }
    return {};
}

QByteArray ChatCompletionEncoder::end()
{
    QByteArray out;
    if (m_options.includeUsage && !m_envelope.isEmpty())
        out = m_envelope + "[],\"usage\":" + dumpJsonBytes(openAiUsage(m_usage)) + "}\n\n";
    return out + "data: [DONE]\n\n";
}

QByteArray ChatCompletionEncoder::failure(const ChatError &error)
{
    return "data: "
        + dumpJsonBytes(ApiError::bodyOf(error, ApiDialect::OpenAi, m_options.requestId)) + "\n\n";
}

ChatCompletionEncoder::Choice &ChatCompletionEncoder::choiceAt(int index)
{
    if (size_t(index) >= m_choices.size())
        m_choices.resize(size_t(index) + 1);
    return m_choices[size_t(index)];
}

void ChatCompletionEncoder::start(const MessageStarted &event, Choice &choice, int index,
                                  QByteArray &out)
{
    if (m_envelope.isEmpty()) {
        m_envelope = "data: {\"id\":\"" + m_options.id
            + "\",\"object\":\"chat.completion.chunk\",\"created\":"
            + QByteArray::number(m_options.created) + ",\"model\":";
        appendJsonString(m_envelope, event.model);
        m_envelope += ",\"system_fingerprint\":null,\"choices\":";
    }
    choice.head = m_envelope + "[{\"index\":" + QByteArray::number(index) + ",\"delta\":{";
    out += choice.head;
    out += "\"role\":\"assistant\",\"content\":\"\"";
    out += kTail;
}

void ChatCompletionEncoder::startBlock(const BlockStarted &event, Choice &choice, QByteArray &out)
{
    // The legacy form has room for one call.
    if (event.kind != BlockStarted::Kind::ToolUse
        || (m_options.legacyFunctions && choice.callCount > 0))
        return;
    const Call call{choice.callCount++, false};
    choice.calls[event.index] = call;
    out += choice.head;
    if (m_options.legacyFunctions) {
        out += "\"function_call\":{\"name\":";
        appendJsonString(out, event.toolName);
        out += ",\"arguments\":\"\"}";
    } else {
        out += "\"tool_calls\":[{\"index\":" + QByteArray::number(call.index) + ",\"id\":";
        appendJsonString(out, event.toolId);
        out += ",\"type\":\"function\",\"function\":{\"name\":";
        appendJsonString(out, event.toolName);
        out += ",\"arguments\":\"\"}}]";
    }
    out += kTail;
}

void ChatCompletionEncoder::inputDelta(const Choice &choice, const Call &call,
                                       std::string_view fragment, QByteArray &out)
{
    out += choice.head;
    if (m_options.legacyFunctions) {
        out += "\"function_call\":{\"arguments\":";
        appendJsonString(out, fragment);
        out += '}';
    } else {
        out += "\"tool_calls\":[{\"index\":" + QByteArray::number(call.index)
            + ",\"function\":{\"arguments\":";
        appendJsonString(out, fragment);
        out += "}}]";
    }
    out += kTail;
}

void ChatCompletionEncoder::stopBlock(const BlockStopped &event, Choice &choice, QByteArray &out)
{
    // Clients parse the joined arguments: nothing at all is not JSON.
    const auto call = choice.calls.find(event.index);
    if (call != choice.calls.end() && !call->second.hasInput)
        inputDelta(choice, call->second, "{}", out);
}

void ChatCompletionEncoder::stop(const MessageStopped &event, Choice &choice, QByteArray &out)
{
    m_usage = m_usage + event.usage;
    out += choice.head;
    out += "},\"finish_reason\":\"";
    out += openAiFinishReason(event.reason, choice.callCount > 0, callReason());
    out += "\"}]}\n\n";
}

void ChatCompletionEncoder::textDelta(const Choice &choice, const char *key, std::string_view text,
                                      QByteArray &out)
{
    if (text.empty())
        return;
    out += choice.head;
    out += key;
    appendJsonEscaped(out, text);
    out += '"';
    out += kTail;
}

Json ChatCompletionEncoder::document(const std::vector<AnswerCollector> &answers)
{
    Json choices = Json::array();
    TokenUsage usage;
    for (const AnswerCollector &answer : answers) {
        usage = usage + answer.usage();
        choices.push_back(
            {{"index", choices.size()},
             {"message", message(answer)},
             {"logprobs", nullptr},
             {"finish_reason",
              openAiFinishReason(answer.stopReason(), answer.hasToolCalls(), callReason())}});
    }
    return {{"id", m_options.id.toStdString()},
            {"object", "chat.completion"},
            {"created", m_options.created},
            {"model", answers.empty() ? std::string() : answers.front().model()},
            {"choices", std::move(choices)},
            {"usage", openAiUsage(usage)},
            {"system_fingerprint", nullptr}};
}

Json ChatCompletionEncoder::message(const AnswerCollector &answer) const
{
    std::string text = answer.text();
    Json message{{"role", "assistant"}, {"content", nullptr}, {"refusal", nullptr}};
    if (!text.empty() || !answer.hasToolCalls())
        message["content"] = std::move(text);
    if (std::string thinking = answer.thinking(); m_options.showThinking && !thinking.empty())
        message["reasoning_content"] = std::move(thinking);
    if (!answer.hasToolCalls())
        return message;
    Json made = calls(answer);
    if (m_options.legacyFunctions)
        message["function_call"] = made.front()["function"];
    else
        message["tool_calls"] = std::move(made);
    return message;
}

Json ChatCompletionEncoder::calls(const AnswerCollector &answer) const
{
    Json calls = Json::array();
    for (const AnswerCollector::Block &block : answer.blocks()) {
        if (block.kind == BlockStarted::Kind::ToolUse)
            calls.push_back(
                {{"id", block.toolId},
                 {"type", "function"},
                 {"function", {{"name", block.toolName}, {"arguments", inputText(block)}}}});
    }
    return calls;
}
