// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "server/http/httphandler.h"
#include "standin/standinlog.h"
#include "standin/standinscript.h"
#include "standin/standintags.h"

#include <QObject>

class HttpListener;

// A stand-in for the Anthropic Messages API on 127.0.0.1, so that the demo, the doctor and the
// tests run the real CLI without account or internet. Serves POST /v1/messages (streaming or not),
// /v1/messages/count_tokens, /v1/models, /api/oauth/usage and /api/oauth/profile; everything else
// is 404. Lives in the thread it was made in and never blocks it.
//
// Tags in the text of the last user message (tool results included) steer the answer:
// - what: #ECHO repeats the text, #SAY(words) says them, #WORDS400 says w0 … w399, #NOTEXT nothing
// - pace: #DELAY20 ms between deltas (default 2), #CHUNK5 UTF-16 units per input_json_delta
//   (default 12), #SLICE1 units per text_delta instead of words (may halve an emoji)
// - thinking: #THINK30 a block of so many words, #REDACTED a redacted one
// - tools: CALL name {"a":1} (several = parallel), #UNKNOWN allows names the request does not have,
//   #PRETEXT puts a text before
// - ends: #MAX #SEQ #REFUSE #PAUSE stop reasons, #USAGE100,200,300,40 token counts
// - errors: #ERR429 any status, #ERR429x2 only twice, #RETRY1 #NORETRY headers, #TOOLONG #CREDIT
//   #NOMODEL texts, #LIMIT-allowed|warning|rejected rate-limit headers, #HTML a proxy's 502 page
// - silence: #HANG5000 no byte for so long, #STALL5000 after message_start, #PING1000 pings
//   meanwhile
// - broken streams: #CUT3 drops the connection after three deltas, #CUTAT300 after 300 bytes,
//   #MIDERR an error event, #BADSSE broken JSON, #EMPTY
// Without any tag it answers what the request asks for (output_config.format) or one line of
// counts; max_tokens and stop_sequences are honoured, and what the API refuses is refused.
//
// Control paths: GET /__fake/requests (the last ones), POST /__fake/script (see StandInScript), GET
// /__fake/reset (forgets requests, rules and counters), GET /__fake/health.
class StandIn final : public QObject, private HttpHandler
{
    Q_OBJECT

public:
    struct Options
    {
        bool demo = false; // untagged questions get a friendly canned answer
        bool refuseSampling = false; // as the newest models: no temperature, top_p, top_k
        int defaultWords = 0; // untagged questions get so many words, 0 = the line of counts
        int keepRequests = 500;
        QString logPath; // empty = no file
    };

    explicit StandIn(Options options, QObject *parent = nullptr);
    explicit StandIn(QObject *parent = nullptr)
        : StandIn(Options(), parent)
    { }
    ~StandIn() override;

    Result<quint16> listen(quint16 port = 0); // 0 takes a free one
    void close(); // running answers are cut
    quint16 port() const;

    Result<Done> setScript(QByteArrayView text);
    void reset();
    const StandInLog &log() const { return m_log; }

signals:
    void requestArrived(int number);
    void requestClosed(int number, bool complete);

private:
    Verdict head(const HttpRequest &request) override;
    void request(const ExchangePtr &exchange) override;
    ApiDialect dialectOf(const HttpRequest &request) const override;
    int connectionCount() const override;

    void handleControl(const ExchangePtr &exchange);
    void handleMessages(const ExchangePtr &exchange, const StandInRequest &request, int number);
    bool answerFixed(const ExchangePtr &exchange);
    StandInPlan planFor(const StandInRequest &request);
    void closeRequest(int number, bool complete);

    Options m_options;
    StandInLog m_log;
    StandInScript m_script;
    StandInFailCounts m_failCounts;
    HttpListener *m_listener = nullptr;
};
