// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/standinlimits.h"

#include <limits>
#include <optional>

namespace {

// Where the first of the stop sequences begins in the text.
std::optional<std::pair<std::size_t, std::string>> firstStop(const std::string &text,
                                                             const Json &body)
{
    const Json *sequences = findValue(body, "stop_sequences");
    if (!sequences || !sequences->is_array())
        return std::nullopt;
    std::optional<std::pair<std::size_t, std::string>> first;
    for (const Json &sequence : *sequences) {
        if (!sequence.is_string() || sequence.get_ref<const std::string &>().empty())
            continue;
        const auto &wanted = sequence.get_ref<const std::string &>();
        const std::size_t at = text.find(wanted);
        if (at != std::string::npos && (!first || at < first->first))
            first = {at, wanted};
    }
    return first;
}

// Drops everything of the plan after the block at `index`, which keeps `text`.
void endAt(StandInPlan &plan, std::size_t index, std::string text, const char *stop)
{
    Json kept = Json::array();
    for (std::size_t i = 0; i < index; ++i)
        kept.push_back(plan.content[i]);
    if (!text.empty())
        kept.push_back(textBlock(std::move(text)));
    plan.content = std::move(kept);
    plan.stop = stop;
}

} // namespace

void applyRequestLimits(StandInPlan &plan, const Json &body)
{
    qint64 left = intOr(body, "max_tokens", std::numeric_limits<qint64>::max());
    for (std::size_t i = 0; i < plan.content.size(); ++i) {
        if (stringOr(plan.content[i], "type") != "text")
            continue;
        std::string planned = stringOr(plan.content[i], "text");
        const auto stop = firstStop(planned, body);
        if (stop)
            planned.resize(stop->first);
        const QString text = toQString(planned);
        qsizetype end = 0;
        for (; end < text.size() && left > 0; --left)
            end = wordEnd(text, end);
        if (end < text.size()) {
            endAt(plan, i, text.left(end).toStdString(), "max_tokens");
            plan.stopSequence.clear();
            plan.usage["output_tokens"] = intOr(body, "max_tokens");
            return;
        }
        if (stop) {
            endAt(plan, i, std::move(planned), "stop_sequence");
            plan.stopSequence = stop->second;
            return;
        }
    }
}

qsizetype wordEnd(QStringView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && text[end].isSpace())
        ++end;
    while (end < text.size() && !text[end].isSpace())
        ++end;
    while (end < text.size() && text[end].isSpace())
        ++end;
    return end;
}
