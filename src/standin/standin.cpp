// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/standin.h"

#include "server/http/httplistener.h"
#include "standin/standincheck.h"
#include "standin/standinlimits.h"
#include "standin/standinrequest.h"
#include "standin/standinstream.h"

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kBodyLimit = 32 * 1024 * 1024; // the API's own
constexpr int kDemoKeep = 1; // nobody looks at a demo's requests

QByteArray pathOf(const QByteArray &target)
{
    const qsizetype query = target.indexOf('?');
    return query < 0 ? target : target.left(query);
}

Json headersOf(const HttpRequest &request)
{
    Json headers = Json::object();
    for (qsizetype i = 0; i < request.headerCount(); ++i) {
        const std::string name = request.headerName(i).toByteArray().toLower().toStdString();
        headers[name] = toQString(request.headerValue(i).toByteArray().toStdString()).toStdString();
    }
    return headers;
}

std::string isoTime(qint64 secondsFromNow)
{
    return QDateTime::currentDateTimeUtc()
        .addSecs(secondsFromNow)
        .toString(Qt::ISODateWithMs)
        .toStdString();
}

Json modelList()
{
    return {{"data",
             Json::array({{{"type", "model"},
                           {"id", "claude-fake-1"},
                           {"display_name", "Fake 1"},
                           {"created_at", "2026-01-01T00:00:00Z"}}})},
            {"has_more", false},
            {"first_id", "claude-fake-1"},
            {"last_id", "claude-fake-1"}};
}

Json accountUsage()
{
    return {{"five_hour", {{"utilization", 42}, {"resets_at", isoTime(3600)}}},
            {"seven_day", {{"utilization", 31}, {"resets_at", isoTime(5 * 86400)}}},
            {"seven_day_opus", nullptr},
            {"extra_usage",
             {{"is_enabled", false},
              {"monthly_limit", nullptr},
              {"used_credits", nullptr},
              {"utilization", nullptr}}}};
}

Json accountProfile()
{
    return {{"account",
             {{"uuid", "00000000-0000-4000-8000-000000000001"},
              {"email", "user@example.com"},
              {"full_name", "Test User"},
              {"display_name", "Test"},
              {"has_claude_max", true},
              {"has_claude_pro", false}}},
            {"organization",
             {{"uuid", "00000000-0000-4000-8000-000000000002"},
              {"name", "Test Org"},
              {"organization_type", "claude_max"},
              {"rate_limit_tier", "default_claude_max_5x"},
              {"billing_type", "stripe_subscription"}}}};
}

} // namespace

StandIn::StandIn(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_log(m_options.demo ? kDemoKeep : m_options.keepRequests, m_options.logPath)
{ }

StandIn::~StandIn()
{
    close();
}

Result<quint16> StandIn::listen(quint16 port)
{
    close();
    HttpLimits limits;
    limits.body = kBodyLimit;
    limits.headerBytes = 64 * 1024;
    m_listener = new HttpListener(this, limits, this);
    if (!m_listener->listen(QHostAddress::LocalHost, port)) {
        const QString reason = m_listener->errorString();
        close();
        return Error{u"The stand-in cannot listen on 127.0.0.1:%1: %2"_s.arg(port).arg(reason)};
    }
    return m_listener->serverPort();
}

void StandIn::close()
{
    delete m_listener;
    m_listener = nullptr;
}

quint16 StandIn::port() const
{
    return m_listener ? m_listener->serverPort() : 0;
}

Result<Done> StandIn::setScript(QByteArrayView text)
{
    auto script = StandInScript::parse(text);
    if (!script)
        return script.error();
    m_script = std::move(*script);
    return Done{};
}

void StandIn::reset()
{
    m_log.clear();
    m_script = {};
    m_failCounts.clear();
}

HttpHandler::Verdict StandIn::head(const HttpRequest &)
{
    Verdict verdict;
    verdict.bodyLimit = kBodyLimit;
    verdict.facts.dialect = ApiDialect::Anthropic;
    return verdict;
}

ApiDialect StandIn::dialectOf(const HttpRequest &) const
{
    return ApiDialect::Anthropic;
}

int StandIn::connectionCount() const
{
    return m_listener ? m_listener->connectionCount() : 0;
}

void StandIn::request(const ExchangePtr &exchange)
{
    const HttpRequest &http = exchange->request();
    if (http.target.startsWith("/__fake/"))
        return handleControl(exchange);

    StandInRequest request;
    request.at = QDateTime::currentMSecsSinceEpoch();
    request.method = http.method;
    request.url = http.target;
    request.headers = headersOf(http);
    if (!http.body.isEmpty()) {
        auto body = parseJson(http.body);
        request.body = body ? std::move(*body) : Json{{"unparsed", http.body.toStdString()}};
    }
    const int number = m_log.add(request);
    emit requestArrived(number);

    if (pathOf(http.target) == "/v1/messages" && http.method == "POST")
        return handleMessages(exchange, request, number);
    if (!answerFixed(exchange))
        exchange->respondJson(404,
                              StandInFailure{404, {}, "no such path on the stand-in", {}}.toJson(
                                  "req_fake_" + std::to_string(number)));
    closeRequest(number, true);
}

void StandIn::handleMessages(const ExchangePtr &exchange, const StandInRequest &request, int number)
{
    auto *stream = new StandInStream(exchange, planFor(request), request.body, number, m_listener);
    connect(stream, &StandInStream::finished, this, [this, stream, number](bool complete) {
        closeRequest(number, complete);
        stream->deleteLater();
    });
    stream->start();
}

StandInPlan StandIn::planFor(const StandInRequest &request)
{
    if (auto refusal = checkRequest(request.body, m_options.refuseSampling)) {
        StandInPlan plan;
        plan.failure = std::move(refusal);
        return plan;
    }
    const QString text = lastUserText(request.body);
    auto scripted = m_script.take(text, request.body, request.headers);
    StandInPlan plan = scripted ? std::move(*scripted)
        : m_options.demo && !hasStandInTags(text)
        ? planForDemo(text, request.body)
        : planFromTags(text, request.body, m_options.defaultWords, m_failCounts);
    applyRequestLimits(plan, request.body);
    return plan;
}

bool StandIn::answerFixed(const ExchangePtr &exchange)
{
    const HttpRequest &http = exchange->request();
    const QByteArray path = pathOf(http.target);
    if (http.method == "HEAD")
        exchange->respond(200, "text/plain", {});
    else if (path == "/v1/messages/count_tokens")
        exchange->respondJson(200, {{"input_tokens", std::max<qint64>(1, http.body.size() / 4)}});
    else if (path == "/v1/models")
        exchange->respondJson(200, modelList());
    else if (path == "/api/oauth/usage")
        exchange->respondJson(200, accountUsage());
    else if (path == "/api/oauth/profile")
        exchange->respondJson(200, accountProfile());
    else
        return false;
    return true;
}

void StandIn::handleControl(const ExchangePtr &exchange)
{
    const QByteArray path = pathOf(exchange->request().target);
    if (path == "/__fake/requests") {
        Json list = Json::array();
        for (const StandInRequest &request : m_log.requests())
            list.push_back(request.toJson());
        exchange->respondJson(200, list);
    } else if (path == "/__fake/reset") {
        reset();
        exchange->respondJson(200, Json::object());
    } else if (path == "/__fake/script") {
        const auto done = setScript(exchange->request().body);
        if (done)
            exchange->respondJson(200, {{"rules", m_script.size()}});
        else
            exchange->respondJson(400,
                                  StandInFailure::invalid(done.error().message.toStdString())
                                      .toJson(exchange->id().toStdString()));
    } else {
        exchange->respondJson(200, {{"ok", true}, {"n", m_log.count()}});
    }
}

void StandIn::closeRequest(int number, bool complete)
{
    m_log.close(number, complete);
    emit requestClosed(number, complete);
}
