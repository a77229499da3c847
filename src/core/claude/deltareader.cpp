// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/deltareader.h"

#include <simdjson.h>

#include <string>

using namespace std::string_view_literals;
namespace ondemand = simdjson::ondemand;

namespace {

// Longer ones are rare, and are read whole.
constexpr qsizetype kMaxLine = 16 * 1024;

// The key of the text in a delta of this type; none for signatures and what is not known.
std::string_view textKey(std::string_view type)
{
    if (type == "text_delta"sv)
        return "text"sv;
    if (type == "thinking_delta"sv)
        return "thinking"sv;
    if (type == "input_json_delta"sv)
        return "partial_json"sv;
    return {};
}

} // namespace

struct DeltaReader::Private
{
    StreamDelta read();

    ondemand::parser parser;
    std::string line; // with the padding that simdjson reads beyond the end
};

// Throws simdjson_error wherever the line is not as expected.
StreamDelta DeltaReader::Private::read()
{
    const auto expect = [](bool isSo) {
        if (!isSo)
            throw simdjson::simdjson_error(simdjson::INCORRECT_TYPE);
    };
    ondemand::document document =
        parser.iterate(line.data(), line.size() - simdjson::SIMDJSON_PADDING, line.size());
    ondemand::object message = document.get_object();
    expect(message.find_field_unordered("type").get_string() == "stream_event"sv);
    ondemand::object event = message.find_field_unordered("event").get_object();
    expect(event.find_field_unordered("type").get_string() == "content_block_delta"sv);
    StreamDelta result;
    result.index = event.find_field_unordered("index").get_int64();
    ondemand::object delta = event.find_field_unordered("delta").get_object();
    const std::string_view key = textKey(delta.find_field_unordered("type").get_string());
    expect(!key.empty());
    result.text = delta.find_field_unordered(key).get_string();
    return result;
}

DeltaReader::DeltaReader()
    : d(std::make_unique<Private>())
{ }

DeltaReader::~DeltaReader() = default;

std::optional<StreamDelta> DeltaReader::read(QByteArrayView line)
{
    // Cheap, so that no other line is read twice for nothing.
    const std::string_view text(line.data(), size_t(line.size()));
    if (line.size() > kMaxLine || text.back() != '}'
        || text.substr(0, 100).find("\"content_block_delta\""sv) == std::string_view::npos)
        return std::nullopt;
    d->line.assign(text);
    d->line.append(simdjson::SIMDJSON_PADDING, ' ');
    try {
        return d->read();
    } catch (const simdjson::simdjson_error &) {
        return std::nullopt;
    }
}
