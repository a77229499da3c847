// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/openai/responsesencoder.h"

#include "server/chat/jsontext.h"
#include "server/chat/randomid.h"
#include "server/http/apierror.h"
#include "server/openai/reasoningseal.h"

#include <QDateTime>

namespace {

using Kind = BlockStarted::Kind;

constexpr char kDeltaStart[] = "\",\"sequence_number\":";

const char *deltaType(Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return "response.output_text.delta";
    case Kind::ToolUse:
        return "response.function_call_arguments.delta";
    case Kind::Thinking:
    case Kind::RedactedThinking:
        break;
    }
    return "response.reasoning_summary_text.delta";
}

const char *idPrefix(Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return "msg_";
    case Kind::ToolUse:
        return "fc_";
    case Kind::Thinking:
    case Kind::RedactedThinking:
        break;
    }
    return "rs_";
}

Json textPart(const std::string &text)
{
    return {{"type", "output_text"},
            {"text", text},
            {"annotations", Json::array()},
            {"logprobs", Json::array()}};
}

Json summaryPart(const std::string &text)
{
    return {{"type", "summary_text"}, {"text", text}};
}

std::string inputText(const AnswerCollector::Block &block)
{
    return block.text.empty() ? "{}" : block.text;
}

Json usageJson(const TokenUsage &usage)
{
    return {{"input_tokens", usage.prompt()},
            {"input_tokens_details", {{"cached_tokens", usage.cacheRead}}},
            {"output_tokens", usage.output},
            {"output_tokens_details", {{"reasoning_tokens", usage.thinking}}},
            {"total_tokens", usage.prompt() + usage.output}};
}

// Why an answer is not whole; null if it is.
Json incompleteDetails(StopReason reason)
{
    if (reason == StopReason::MaxTokens)
        return {{"reason", "max_output_tokens"}};
    if (reason == StopReason::Refusal)
        return {{"reason", "content_filter"}};
    return nullptr;
}

const char *finalStatus(StopReason reason)
{
    return incompleteDetails(reason).is_null() ? "completed" : "incomplete";
}

Json placeOf(int index, const std::string &id)
{
    return {{"item_id", id}, {"output_index", index}};
}

} // namespace

ResponsesEncoder::ResponsesEncoder(Options options)
    : m_options(std::move(options))
{
    if (!m_options.makeId)
        m_options.makeId = randomId;
    if (m_options.created == 0)
        m_options.created = QDateTime::currentSecsSinceEpoch();
    m_id = m_options.makeId("resp_").toStdString();
}

void ResponsesEncoder::event(const ChatEvent &event, int, QByteArray &out)
{
    const auto grow = [&](int block, const std::string &text) {
        const auto open = m_open.find(block);
        if (open == m_open.end() || text.empty())
            return;
        open->second.block.text += text;
        appendDelta(out, open->second, text);
    };
    if (const auto *text = std::get_if<TextDelta>(&event)) {
        grow(text->index, text->text);
    } else if (const auto *input = std::get_if<ToolInputDelta>(&event)) {
        grow(input->index, input->partialJson);
    } else if (const auto *thinking = std::get_if<ThinkingDelta>(&event)) {
        grow(thinking->index, thinking->text);
    } else if (const auto *signature = std::get_if<SignatureDelta>(&event)) {
        if (const auto open = m_open.find(signature->index); open != m_open.end())
            open->second.block.signature += signature->signature;
    } else if (const auto *block = std::get_if<BlockStarted>(&event)) {
        startBlock(*block, out);
    } else if (const auto *block = std::get_if<BlockStopped>(&event)) {
        stopBlock(block->index, "completed", out);
    } else if (const auto *message = std::get_if<MessageStarted>(&event)) {
        start(*message, out);
    } else if (const auto *message = std::get_if<MessageStopped>(&event)) {
        stop(*message, out);
    }
}

QByteArray ResponsesEncoder::keepAlive()
{
    QByteArray out;
    append(out, "response.in_progress", {{"response", response("in_progress")}});
    return out;
}

QByteArray ResponsesEncoder::failure(const ChatError &error)
{
    const bool isOurs = error.kind == ChatError::Kind::Internal
        || error.kind == ChatError::Kind::WorkerFailed || error.kind == ChatError::Kind::Upstream;
    Json failed = response("failed");
    failed["error"] = {{"code", isOurs ? "server_error" : ChatError::codeOf(error.kind)},
                       {"message", error.message.toStdString()}};
    QByteArray out;
    append(out, "response.failed", {{"response", std::move(failed)}});
    return out;
}

bool ResponsesEncoder::isShown(Kind kind) const
{
    if (kind == Kind::Text || kind == Kind::ToolUse)
        return true;
    return m_options.sealThinking || (m_options.showThinking && kind == Kind::Thinking);
}

void ResponsesEncoder::append(QByteArray &out, const char *type, Json fields)
{
    Json event{{"type", type}, {"sequence_number", m_sequence++}};
    for (auto &[key, value] : fields.items())
        event[key] = std::move(value);
    out.append("event: ").append(type).append("\ndata: ");
    out.append(dumpJsonBytes(event)).append("\n\n");
}

void ResponsesEncoder::appendDelta(QByteArray &out, const Item &item, std::string_view text)
{
    if (!m_options.showThinking && item.block.kind == Kind::Thinking)
        return;
    // The text of a free-form call is inside of JSON that is not complete yet.
    if (isFreeForm(item))
        return;
    out += item.head;
    out += QByteArray::number(m_sequence++);
    out += item.middle;
    appendJsonEscaped(out, text);
    out += item.block.kind == Kind::Text ? "\",\"logprobs\":[]}\n\n" : "\"}\n\n";
}

void ResponsesEncoder::start(const MessageStarted &event, QByteArray &out)
{
    m_model = event.model;
    append(out, "response.created", {{"response", response("in_progress")}});
    append(out, "response.in_progress", {{"response", response("in_progress")}});
}

void ResponsesEncoder::startBlock(const BlockStarted &event, QByteArray &out)
{
    if (!isShown(event.kind))
        return;
    const Item &item = m_open[event.index] =
        newItem(m_items++, {event.kind, {}, {}, event.toolId, event.toolName, event.data});
    Json begun = itemJson(item, "in_progress");
    if (event.kind == Kind::Text)
        begun["content"] = Json::array();
    else if (event.kind == Kind::ToolUse)
        begun[isFreeForm(item) ? "input" : "arguments"] = "";
    begun.erase("encrypted_content");
    append(out, "response.output_item.added",
           {{"output_index", item.index}, {"item", std::move(begun)}});
    Json place = placeOf(item.index, item.id);
    if (event.kind == Kind::Text) {
        place["content_index"] = 0;
        place["part"] = textPart({});
        append(out, "response.content_part.added", std::move(place));
    } else if (event.kind == Kind::Thinking && m_options.showThinking) {
        place["summary_index"] = 0;
        place["part"] = summaryPart({});
        append(out, "response.reasoning_summary_part.added", std::move(place));
    }
}

void ResponsesEncoder::stopBlock(int block, const char *status, QByteArray &out)
{
    const auto open = m_open.find(block);
    if (open == m_open.end())
        return;
    const Item &item = open->second;
    if (item.block.kind == Kind::Text) {
        finishText(item, out);
    } else if (item.block.kind == Kind::ToolUse) {
        finishCall(item, out);
    } else if (item.block.kind == Kind::Thinking && m_options.showThinking) {
        finishThinking(item, out);
    }
    m_output.push_back(itemJson(item, status));
    append(out, "response.output_item.done",
           {{"output_index", item.index}, {"item", m_output.back()}});
    m_open.erase(open);
}

void ResponsesEncoder::finishText(const Item &item, QByteArray &out)
{
    Json done = placeOf(item.index, item.id);
    done["content_index"] = 0;
    Json part = done;
    done["text"] = item.block.text;
    done["logprobs"] = Json::array();
    part["part"] = textPart(item.block.text);
    append(out, "response.output_text.done", std::move(done));
    append(out, "response.content_part.done", std::move(part));
}

void ResponsesEncoder::finishCall(const Item &item, QByteArray &out)
{
    Json done = placeOf(item.index, item.id);
    if (isFreeForm(item)) {
        done["delta"] = freeFormText(item.block.text);
        append(out, "response.custom_tool_call_input.delta", done);
        done["input"] = done["delta"];
        done.erase("delta");
        append(out, "response.custom_tool_call_input.done", std::move(done));
        return;
    }
    if (item.block.text.empty())
        appendDelta(out, item, "{}");
    const WireTool *wire = wireTool(item);
    done["name"] = wire ? wire->name : item.block.toolName;
    done["arguments"] = inputText(item.block);
    append(out, "response.function_call_arguments.done", std::move(done));
}

void ResponsesEncoder::finishThinking(const Item &item, QByteArray &out)
{
    Json done = placeOf(item.index, item.id);
    done["summary_index"] = 0;
    Json part = done;
    done["text"] = item.block.text;
    part["part"] = summaryPart(item.block.text);
    append(out, "response.reasoning_summary_text.done", std::move(done));
    append(out, "response.reasoning_summary_part.done", std::move(part));
}

void ResponsesEncoder::stop(const MessageStopped &event, QByteArray &out)
{
    while (!m_open.empty())
        stopBlock(m_open.begin()->first, finalStatus(event.reason), out);
    const Json whole = finished(event.reason, event.usage);
    const bool isWhole = incompleteDetails(event.reason).is_null();
    append(out, isWhole ? "response.completed" : "response.incomplete", {{"response", whole}});
    if (m_options.completed)
        m_options.completed(whole);
}

Json ResponsesEncoder::document(const std::vector<AnswerCollector> &answers)
{
    const AnswerCollector &answer = answers.front();
    m_model = answer.model();
    m_output = Json::array();
    for (const AnswerCollector::Block &block : answer.blocks()) {
        if (isShown(block.kind))
            m_output.push_back(itemJson(newItem(0, block), "completed"));
    }
    Json whole = finished(answer.stopReason(), answer.usage());
    if (m_options.completed)
        m_options.completed(whole);
    return whole;
}

const WireTool *ResponsesEncoder::wireTool(const Item &item) const
{
    const auto found = m_options.wireTools.find(item.block.toolName);
    return item.block.kind == Kind::ToolUse && found != m_options.wireTools.end() ? &found->second
                                                                                  : nullptr;
}

bool ResponsesEncoder::isFreeForm(const Item &item) const
{
    const WireTool *wire = wireTool(item);
    return wire && wire->isFreeForm;
}

ResponsesEncoder::Item ResponsesEncoder::newItem(int index, AnswerCollector::Block block) const
{
    Item item;
    item.index = index;
    item.block = std::move(block);
    const char *prefix = isFreeForm(item) ? "ctc_" : idPrefix(item.block.kind);
    item.id = m_options.makeId(prefix).toStdString();
    const char *type = deltaType(item.block.kind);
    item.head = QByteArray("event: ") + type + "\ndata: {\"type\":\"" + type + kDeltaStart;
    item.middle =
        ",\"item_id\":\"" + toBytes(item.id) + "\",\"output_index\":" + QByteArray::number(index);
    if (item.block.kind == Kind::Text)
        item.middle += ",\"content_index\":0";
    else if (item.block.kind == Kind::Thinking)
        item.middle += ",\"summary_index\":0";
    item.middle += ",\"delta\":\"";
    return item;
}

Json ResponsesEncoder::callJson(const Item &item, const char *status) const
{
    const WireTool *wire = wireTool(item);
    const bool isText = isFreeForm(item);
    Json json{{"id", item.id},
              {"type", isText ? "custom_tool_call" : "function_call"},
              {"status", status},
              {"call_id", item.block.toolId},
              {"name", wire ? wire->name : item.block.toolName}};
    if (wire && !wire->nameSpace.empty())
        json["namespace"] = wire->nameSpace;
    if (isText)
        json["input"] = freeFormText(item.block.text);
    else
        json["arguments"] = inputText(item.block);
    return json;
}

Json ResponsesEncoder::itemJson(const Item &item, const char *status) const
{
    const AnswerCollector::Block &block = item.block;
    if (block.kind == Kind::Text)
        return {{"id", item.id},
                {"type", "message"},
                {"status", status},
                {"role", "assistant"},
                {"content", {textPart(block.text)}}};
    if (block.kind == Kind::ToolUse)
        return callJson(item, status);
    Json json{{"id", item.id}, {"type", "reasoning"}, {"summary", Json::array()}};
    if (m_options.showThinking && !block.text.empty())
        json["summary"].push_back(summaryPart(block.text));
    if (m_options.sealThinking)
        json["encrypted_content"] = sealThinking(block);
    return json;
}

Json ResponsesEncoder::response(const char *status) const
{
    Json json{{"id", m_id},
              {"object", "response"},
              {"created_at", m_options.created},
              {"status", status},
              {"background", false},
              {"error", nullptr},
              {"incomplete_details", nullptr},
              {"model", m_model},
              {"output", m_output}};
    for (const auto &[key, value] : m_options.echo.items())
        json[key] = value;
    json["usage"] = nullptr;
    return json;
}

Json ResponsesEncoder::finished(StopReason reason, const TokenUsage &usage) const
{
    Json json = response(finalStatus(reason));
    json["incomplete_details"] = incompleteDetails(reason);
    json["usage"] = usageJson(usage);
    return json;
}
