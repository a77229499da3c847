// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/agentanswer.h"

#include <array>

namespace {

constexpr size_t kMaxInput = 256 * 1024; // of a use, for its note
constexpr qsizetype kMaxNote = 160; // characters

// One line out of whatever text.
QString oneLine(const std::string &text)
{
    QString line = toQString(text).simplified();
    if (line.size() > kMaxNote)
        line = line.left(kMaxNote) + u'…';
    return line;
}

// What tells a reader most of a tool's input.
QString gist(const std::string &input)
{
    static constexpr std::array kKeys{"command", "file_path", "path",   "notebook_path", "pattern",
                                      "url",     "query",     "prompt", "description"};
    const auto json = parseJson(QByteArrayView(input.data(), qsizetype(input.size())));
    if (!json || !json->is_object())
        return {};
    for (const char *key : kKeys) {
        if (const std::string value = stringOr(*json, key); !value.empty())
            return oneLine(value);
    }
    return json->empty() ? QString() : oneLine(dumpJson(*json));
}

std::string resultText(const Json &result)
{
    const Json *content = findValue(result, "content");
    if (!content)
        return {};
    if (content->is_string())
        return content->get<std::string>();
    std::string text;
    for (const Json &block : content->is_array() ? *content : Json::array())
        text += stringOr(block, "text") + ' ';
    return text;
}

void add(TokenUsage &sum, const TokenUsage &usage)
{
    sum.input += usage.input;
    sum.cacheRead += usage.cacheRead;
    sum.cacheCreation += usage.cacheCreation;
    sum.output += usage.output;
    sum.thinking += usage.thinking;
}

bool isOfSubagent(const Json &line)
{
    return findValue(line, "parent_tool_use_id") != nullptr;
}

} // namespace

AgentAnswer::AgentAnswer(Sink sink)
    : m_sink(std::move(sink))
    , m_message(m_noTools, [this](const ChatEvent &event) { take(event); })
{ }

void AgentAnswer::reset(const Options &options)
{
    m_options = options;
    m_message.reset();
    m_shown.clear();
    m_next = 0;
    m_started = m_hasText = false;
    m_ended = m_current = {};
    m_lastStop.reset();
    m_stopSequence.clear();
    m_running.clear();
    m_callBlock = -1;
}

EventTranslator::Verdict AgentAnswer::translate(const Json &line)
{
    const Json *event = findValue(line, "event");
    if (!event || isOfSubagent(line))
        return EventTranslator::Verdict::Ok;
    if (stringOr(*event, "type") == "message_start" && m_message.hasStopped()) {
        m_message.reset();
        m_shown.clear();
        m_callBlock = -1;
    }
    return m_message.translate(*event);
}

bool AgentAnswer::isWithinMessage() const
{
    return m_message.hasForwarded() && !m_message.hasStopped();
}

TokenUsage AgentAnswer::usage() const
{
    TokenUsage sum = m_ended;
    add(sum, m_current);
    return sum;
}

void AgentAnswer::take(const ChatEvent &event)
{
    const auto shown = [this](int index) {
        const auto it = m_shown.find(index);
        return it == m_shown.end() ? -1 : it->second;
    };
    if (const auto *delta = std::get_if<TextDelta>(&event)) {
        if (const int index = shown(delta->index); index >= 0)
            m_sink(TextDelta{index, delta->text});
    } else if (const auto *delta = std::get_if<ThinkingDelta>(&event)) {
        if (const int index = shown(delta->index); index >= 0)
            m_sink(ThinkingDelta{index, delta->text});
    } else if (const auto *delta = std::get_if<SignatureDelta>(&event)) {
        if (const int index = shown(delta->index); index >= 0)
            m_sink(SignatureDelta{index, delta->signature});
    } else if (const auto *delta = std::get_if<ToolInputDelta>(&event)) {
        if (delta->index == m_callBlock && m_callInput.size() < kMaxInput)
            m_callInput += delta->partialJson;
    } else if (const auto *block = std::get_if<BlockStarted>(&event)) {
        startBlock(*block);
    } else if (const auto *block = std::get_if<BlockStopped>(&event)) {
        stopBlock(block->index);
    } else if (const auto *message = std::get_if<MessageStarted>(&event)) {
        m_current = message->usage;
        if (!m_started) {
            m_started = true;
            m_sink(*message);
        }
    } else if (const auto *message = std::get_if<MessageStopped>(&event)) {
        add(m_ended, message->usage);
        m_current = {};
        m_lastStop = message->reason;
        m_stopSequence = message->stopSequence;
    }
}

void AgentAnswer::startBlock(const BlockStarted &block)
{
    if (block.kind == BlockStarted::Kind::ToolUse) {
        m_running[block.toolId] = block.toolName;
        m_callBlock = block.index;
        m_callTool = block.toolName;
        m_callInput.clear();
        return;
    }
    const bool isText = block.kind == BlockStarted::Kind::Text;
    if (!isText && !m_options.showThinking)
        return;
    BlockStarted started = block;
    started.index = m_shown[block.index] = m_next++;
    m_sink(started);
    if (!isText)
        return;
    // Two messages say two things: "Let me look." and "It is in main.cpp."
    if (m_hasText)
        m_sink(TextDelta{started.index, "\n\n"});
    m_hasText = true;
}

void AgentAnswer::stopBlock(int index)
{
    if (const auto it = m_shown.find(index); it != m_shown.end())
        m_sink(BlockStopped{it->second});
    if (index != m_callBlock)
        return;
    m_callBlock = -1;
    const QString about = gist(m_callInput);
    note(about.isEmpty() ? m_callTool : m_callTool + ": " + about.toStdString());
}

void AgentAnswer::takeResults(const Json &line)
{
    const Json *message = findValue(line, "message");
    const Json *content = message ? findValue(*message, "content") : nullptr;
    if (!content || !content->is_array() || isOfSubagent(line))
        return;
    for (const Json &block : *content) {
        if (stringOr(block, "type") != "tool_result")
            continue;
        const auto use = m_running.find(stringOr(block, "tool_use_id"));
        if (use == m_running.end())
            continue;
        const std::string tool = use->second;
        m_running.erase(use);
        // Within a message its blocks come first.
        if (boolOr(block, "is_error") && !isWithinMessage())
            note(tool + " failed: " + oneLine(resultText(block)).toStdString());
    }
}

void AgentAnswer::note(const std::string &text)
{
    if (!m_options.showActivity || !m_started)
        return;
    const int index = m_next++;
    m_sink(BlockStarted{index, BlockStarted::Kind::Thinking, {}, {}, {}});
    m_sink(ThinkingDelta{index, text + '\n'});
    m_sink(BlockStopped{index});
}

void AgentAnswer::finish(StopReason reason)
{
    MessageStopped stopped;
    stopped.reason = reason;
    if (reason == StopReason::StopSequence)
        stopped.stopSequence = m_stopSequence;
    stopped.usage = usage();
    m_running.clear();
    m_sink(stopped);
}
