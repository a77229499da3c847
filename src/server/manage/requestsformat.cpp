// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/requestsformat.h"

#include "server/manage/manageanswers.h"

namespace {

const char *stateName(TurnRecord::State state)
{
    using State = TurnRecord::State;
    switch (state) {
    case State::Queued:
        return "queued";
    case State::Binding:
        return "starting";
    case State::Answering:
        return "answering";
    case State::Done:
        return "done";
    case State::Failed:
        return "failed";
    case State::Cancelled:
        return "cancelled";
    }
    return "";
}

Json msJson(qint64 ms)
{
    return ms < 0 ? Json(nullptr) : Json(ms);
}

} // namespace

Json requestJson(const TurnRecord &record, const QDateTime &now)
{
    const qint64 total =
        record.isRunning() ? std::max<qint64>(record.startedAt.msecsTo(now), 0) : record.totalMs;
    return {{"id", record.id.toStdString()},
            {"object", "request"},
            {"state", stateName(record.state)},
            {"started_at", timeJson(record.startedAt)},
            {"key", record.keyId.toStdString()},
            {"key_name", record.keyName.toStdString()},
            {"client", nullableJson(record.client)},
            {"endpoint", record.endpoint.toStdString()},
            {"requested_model", record.requestedModel.toStdString()},
            {"model", nullableJson(record.model)},
            {"stream", record.stream},
            {"parameters",
             {{"applied", listJson(record.fields.applied)},
              {"adjusted", listJson(record.fields.adjusted)},
              {"ignored", listJson(record.fields.ignored)}}},
            {"queue_ms", msJson(record.queueMs)},
            {"bind_ms", msJson(record.bindMs)},
            {"replay_ms", msJson(record.replayMs)},
            {"first_token_ms", msJson(record.firstTokenMs)},
            {"stream_ms", msJson(record.streamMs())},
            {"total_ms", msJson(total)},
            {"usage",
             {{"input_tokens", record.usage.input},
              {"cache_read_tokens", record.usage.cacheRead},
              {"cache_creation_tokens", record.usage.cacheCreation},
              {"output_tokens", record.usage.output}}},
            {"cost_usd", record.costUsd},
            {"outcome", nullableJson(record.outcome)},
            {"error_code",
             record.errorKind ? Json(ChatError::codeOf(*record.errorKind)) : Json(nullptr)},
            {"error", nullableJson(record.error)}};
}

Json requestsJson(const std::vector<TurnRecord> &records, const QDateTime &now)
{
    Json data = Json::array();
    for (const TurnRecord &record : records)
        data.push_back(requestJson(record, now));
    return {{"object", "list"}, {"data", std::move(data)}, {"total", records.size()}};
}
