// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/openai/reasoningseal.h"

namespace {

constexpr std::string_view kMark = "bellhop1:";

} // namespace

std::string sealThinking(const AnswerCollector::Block &block)
{
    const Json json = block.kind == BlockStarted::Kind::RedactedThinking
        ? Json{{"type", "redacted_thinking"}, {"data", block.data}}
        : Json{{"type", "thinking"}, {"thinking", block.text}, {"signature", block.signature}};
    return std::string(kMark) + dumpJsonBytes(json).toBase64().toStdString();
}

std::optional<Json> unsealThinking(const std::string &sealed)
{
    if (!sealed.starts_with(kMark))
        return std::nullopt;
    const QByteArray text = QByteArray::fromBase64(toBytes(sealed.substr(kMark.size())));
    const std::optional<Json> json = parseJson(text);
    if (!json || !json->is_object())
        return std::nullopt;
    const std::string type = stringOr(*json, "type");
    if (type == "redacted_thinking")
        return Json{{"type", type}, {"data", stringOr(*json, "data")}};
    if (type != "thinking")
        return std::nullopt;
    return Json{{"type", type},
                {"thinking", stringOr(*json, "thinking")},
                {"signature", stringOr(*json, "signature")}};
}
