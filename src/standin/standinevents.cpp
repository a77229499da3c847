// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/standinevents.h"

#include "standin/standinlimits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray event(const char *type, const Json &fields)
{
    Json data{{"type", type}};
    data.update(fields);
    return QByteArray("event: ") + type + "\ndata: " + dumpJsonBytes(data) + "\n\n";
}

// A JSON string. Half of a surrogate pair is written as an escape, as JavaScript does it.
QByteArray literal(QStringView text)
{
    QByteArray out("\"");
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        const bool isPair =
            c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        if (isPair) {
            out += text.sliced(i, 2).toUtf8();
            ++i;
        } else if (c == u'"' || c == u'\\') {
            out += '\\';
            out += char(c.unicode());
        } else if (c.unicode() < 0x20 || c.isSurrogate()) {
            out += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        } else if (c.unicode() < 0x80) {
            out += char(c.unicode());
        } else {
            out += text.sliced(i, 1).toUtf8();
        }
    }
    return out + '"';
}

// By hand, because a long stream is made of nothing else.
StandInEvents::Frame delta(std::size_t index, const char *type, const char *key, QStringView text)
{
    return {StandInEvents::Frame::Kind::Delta,
            "event: content_block_delta\ndata: {\"type\":\"content_block_delta\",\"index\":"
                + QByteArray::number(qint64(index)) + ",\"delta\":{\"type\":\"" + type + "\",\""
                + key + "\":" + literal(text) + "}}\n\n"};
}

qint64 tokensIn(const Json &json)
{
    return std::max<qint64>(1, qint64(dumpJson(json).size() / 4));
}

Json completeInput(const Json &block)
{
    if (const Json *input = findValue(block, "input"))
        return *input;
    const auto raw = parseJson(toBytes(stringOr(block, "rawInput")));
    return raw ? *raw : Json::object();
}

} // namespace

StandInEvents::StandInEvents(StandInPlan plan, const Json &body, int number)
    : m_plan(std::move(plan))
    , m_id("msg_fake_" + QByteArray::number(number).rightJustified(6, '0').toStdString())
    , m_model(stringOr(body, "model"))
{
    std::size_t index = 0;
    for (Json &block : m_plan.content) {
        if (stringOr(block, "type") == "tool_use") {
            if (m_plan.stop.empty())
                m_plan.stop = "tool_use";
            if (!findValue(block, "id"))
                block["id"] = "toolu_fake_" + std::to_string(number) + '_' + std::to_string(index);
        }
        ++index;
    }
    if (m_plan.stop.empty())
        m_plan.stop = "end_turn";
    const Json *messages = findValue(body, "messages");
    m_usage = {{"input_tokens", messages ? tokensIn(*messages) : 1},
               {"cache_creation_input_tokens", 0},
               {"cache_read_input_tokens", 0},
               {"output_tokens", tokensIn(m_plan.content)},
               {"service_tier", "standard"}};
    m_usage.update(m_plan.usage);
    const Json *thinking = findValue(body, "thinking");
    m_hidesThinking = thinking && stringOr(*thinking, "display") == "omitted";
}

Json StandInEvents::messageHead(const Json &content) const
{
    return {{"id", m_id},
            {"type", "message"},
            {"role", "assistant"},
            {"model", m_model},
            {"content", content},
            {"stop_reason", nullptr},
            {"stop_sequence", nullptr}};
}

QByteArray StandInEvents::wholeMessage() const
{
    Json content = Json::array();
    for (Json block : m_plan.content) {
        if (stringOr(block, "type") == "tool_use") {
            block["input"] = completeInput(block);
            block.erase("rawInput");
        } else if (m_hidesThinking && stringOr(block, "type") == "thinking") {
            block["thinking"] = "";
        }
        content.push_back(block);
    }
    Json message = messageHead(content);
    message["stop_reason"] = m_plan.stop;
    if (!m_plan.stopSequence.empty())
        message["stop_sequence"] = m_plan.stopSequence;
    message["usage"] = m_usage;
    return dumpJsonBytes(message);
}

std::optional<StandInEvents::Frame> StandInEvents::next()
{
    switch (m_phase) {
    case Phase::Start: {
        Json message = messageHead(Json::array());
        message["usage"] = m_usage;
        message["usage"]["output_tokens"] = 1;
        m_phase = Phase::Ping;
        return Frame{Frame::Kind::Event, event("message_start", {{"message", message}})};
    }
    case Phase::Ping:
        m_phase = Phase::Stall;
        return Frame{Frame::Kind::Event, ping()};
    case Phase::Stall:
        m_phase = m_plan.content.empty() ? Phase::Delta : Phase::BlockStart;
        return Frame{Frame::Kind::Stall, {}};
    case Phase::BlockStart:
        enterBlock();
        m_phase = Phase::Pieces;
        return blockStart();
    case Phase::Pieces:
        if (auto piece = nextPiece())
            return piece;
        m_phase = m_type == "thinking" ? Phase::Signature : Phase::BlockStop;
        return next();
    case Phase::Signature: {
        const QString signature = toQString(stringOr(m_plan.content[m_block], "signature", "c2ln"));
        m_phase = Phase::BlockStop;
        return delta(m_block, "signature_delta", "signature", signature);
    }
    case Phase::BlockStop: {
        const Json fields{{"index", m_block}};
        m_phase = ++m_block < m_plan.content.size() ? Phase::BlockStart : Phase::Delta;
        return Frame{Frame::Kind::Event, event("content_block_stop", fields)};
    }
    case Phase::Delta: {
        Json stop{{"stop_reason", m_plan.stop}, {"stop_sequence", nullptr}};
        if (!m_plan.stopSequence.empty())
            stop["stop_sequence"] = m_plan.stopSequence;
        m_phase = Phase::Stop;
        return Frame{Frame::Kind::Event,
                     event("message_delta", {{"delta", stop}, {"usage", m_usage}})};
    }
    case Phase::Stop:
        m_phase = Phase::End;
        return Frame{Frame::Kind::Event, event("message_stop", Json::object())};
    case Phase::End:
        break;
    }
    return std::nullopt;
}

QByteArray StandInEvents::ping()
{
    return event("ping", Json::object());
}

QByteArray StandInEvents::error(const std::string &type, const std::string &message)
{
    return event("error", {{"error", {{"type", type}, {"message", message}}}});
}

void StandInEvents::enterBlock()
{
    const Json &block = m_plan.content[m_block];
    m_type = stringOr(block, "type");
    m_text.clear();
    m_at = 0;
    m_opened = false;
    if (m_type == "text")
        m_text = toQString(stringOr(block, "text"));
    else if (m_type == "thinking" && !m_hidesThinking)
        m_text = toQString(stringOr(block, "thinking"));
    else if (m_type == "tool_use")
        m_text = toQString(findValue(block, "rawInput") ? stringOr(block, "rawInput")
                                                        : dumpJson(completeInput(block)));
}

StandInEvents::Frame StandInEvents::blockStart()
{
    const Json &block = m_plan.content[m_block];
    Json start = block;
    if (m_type == "text")
        start = {{"type", "text"}, {"text", ""}};
    else if (m_type == "thinking")
        start = {{"type", "thinking"}, {"thinking", ""}, {"signature", ""}};
    else if (m_type == "tool_use")
        start = {{"type", "tool_use"},
                 {"id", stringOr(block, "id")},
                 {"name", stringOr(block, "name")},
                 {"input", Json::object()}};
    return {Frame::Kind::Event,
            event("content_block_start", {{"index", m_block}, {"content_block", start}})};
}

std::optional<StandInEvents::Frame> StandInEvents::nextPiece()
{
    const bool isTool = m_type == "tool_use";
    if (isTool && !m_opened) {
        m_opened = true;
        return delta(m_block, "input_json_delta", "partial_json", {});
    }
    if (m_at >= m_text.size())
        return std::nullopt;
    const int units = isTool ? m_plan.chunk : m_plan.slice;
    const qsizetype end = units > 0 ? std::min(m_at + units, m_text.size()) : wordEnd(m_text, m_at);
    const QStringView piece = QStringView(m_text).sliced(m_at, end - m_at);
    m_at = end;
    if (isTool)
        return delta(m_block, "input_json_delta", "partial_json", piece);
    if (m_type == "thinking")
        return delta(m_block, "thinking_delta", "thinking", piece);
    return delta(m_block, "text_delta", "text", piece);
}
