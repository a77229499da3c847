// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity/turnexport.h"

#include "core/clients/curlcommand.h"
#include "core/store/csv.h"

using namespace Qt::StringLiterals;

namespace {

const char *const kGreeting = "Hello";

QString stateName(TurnRecord::State state)
{
    switch (state) {
    case TurnRecord::State::Queued:
        return u"queued"_s;
    case TurnRecord::State::Binding:
        return u"binding"_s;
    case TurnRecord::State::Answering:
        return u"answering"_s;
    case TurnRecord::State::Done:
        return u"done"_s;
    case TurnRecord::State::Failed:
        return u"failed"_s;
    case TurnRecord::State::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

QString milliseconds(qint64 ms)
{
    return ms < 0 ? QString() : QString::number(ms);
}

} // namespace

QString turnAsCurl(const TurnRecord &turn, const QString &baseUrl, const QString &token)
{
    const Json messages = Json::array({{{"role", "user"}, {"content", kGreeting}}});
    Json body{{"model", turn.requestedModel.toStdString()}, {"stream", turn.stream}};
    QString path;
    QStringList headers{u"Authorization: Bearer "_s + token};
    if (turn.endpoint == u"chat.completions") {
        path = u"/v1/chat/completions"_s;
        body["messages"] = messages;
    } else if (turn.endpoint == u"responses") {
        path = u"/v1/responses"_s;
        body["input"] = kGreeting;
    } else if (turn.endpoint == u"completions") {
        path = u"/v1/completions"_s;
        body["prompt"] = kGreeting;
    } else if (turn.endpoint == u"messages") {
        path = u"/v1/messages"_s;
        body["max_tokens"] = 1024;
        body["messages"] = messages;
        headers = {u"x-api-key: "_s + token, u"anthropic-version: 2023-06-01"_s};
    } else if (turn.endpoint == u"ollama.chat") {
        path = u"/api/chat"_s;
        body["messages"] = messages;
    } else if (turn.endpoint == u"ollama.generate") {
        path = u"/api/generate"_s;
        body["prompt"] = kGreeting;
    } else {
        return {};
    }
    return curlCommand(baseUrl + path, headers, body);
}

QByteArray turnCsvHeader()
{
    return csvRow({u"id"_s,
                   u"time"_s,
                   u"key"_s,
                   u"client"_s,
                   u"endpoint"_s,
                   u"requested_model"_s,
                   u"model"_s,
                   u"state"_s,
                   u"outcome"_s,
                   u"queue_ms"_s,
                   u"bind_ms"_s,
                   u"replay_ms"_s,
                   u"first_token_ms"_s,
                   u"stream_ms"_s,
                   u"total_ms"_s,
                   u"input_tokens"_s,
                   u"cache_read_tokens"_s,
                   u"cache_creation_tokens"_s,
                   u"output_tokens"_s,
                   u"cost_usd"_s,
                   u"applied"_s,
                   u"adjusted"_s,
                   u"ignored"_s,
                   u"error_code"_s,
                   u"error"_s});
}

QByteArray turnCsvRow(const TurnRecord &turn)
{
    const TokenUsage &usage = turn.usage;
    return csvRow(
        {turn.id,
         turn.startedAt.toUTC().toString(Qt::ISODateWithMs),
         turn.keyName,
         turn.client,
         turn.endpoint,
         turn.requestedModel,
         turn.model,
         stateName(turn.state),
         turn.outcome,
         milliseconds(turn.queueMs),
         milliseconds(turn.bindMs),
         milliseconds(turn.replayMs),
         milliseconds(turn.firstTokenMs),
         milliseconds(turn.streamMs()),
         milliseconds(turn.totalMs),
         QString::number(usage.input),
         QString::number(usage.cacheRead),
         QString::number(usage.cacheCreation),
         QString::number(usage.output),
         QString::number(turn.costUsd, 'f', 6),
         turn.fields.applied.join(u' '),
         turn.fields.adjusted.join(u' '),
         turn.fields.ignored.join(u' '),
         turn.errorKind ? QString::fromLatin1(ChatError::codeOf(*turn.errorKind)) : QString(),
         turn.error});
}
