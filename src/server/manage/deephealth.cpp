// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/deephealth.h"

#include "core/chat/chatservice.h"
#include "server/manage/manageanswers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kFreshMs = 60'000;
constexpr size_t kWindow = 10;
constexpr double kThreshold = 0.2;
constexpr qsizetype kExcerpt = 80;

} // namespace

DeepHealth::DeepHealth(ChatService &service, const ModelCatalog &models, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_models(models)
{ }

void DeepHealth::addRoutes(HttpServer &server)
{
    RouteOptions options;
    options.group = RateGroup::Debug;
    server.route(
        "GET"_ba, "/healthz/deep"_ba, Access::Manage,
        [this](const ExchangePtr &exchange, const RouteArgs &) { ask(exchange); }, options);
}

void DeepHealth::ask(const ExchangePtr &exchange)
{
    if (m_sinceLast.isValid() && m_sinceLast.elapsed() < kFreshMs) {
        answer(exchange, true);
        return;
    }
    m_waiting.push_back(exchange);
    if (!m_isProbing)
        probe(exchange->caller());
}

void DeepHealth::probe(const Caller &caller)
{
    m_isProbing = true;
    m_clock.start();
    ChatRequest request;
    request.id = u"deep-%1"_s.arg(++m_number);
    request.endpoint = u"healthz.deep"_s;
    request.caller = caller;
    request.requestedModel = u"haiku"_s;
    const auto model = m_models.resolve(request.requestedModel);
    if (!model) {
        settle({false, 0, {}, model.error().message, {}});
        return;
    }
    model->applyTo(request);
    request.thinking.mode = Thinking::Mode::Disabled;
    request.system = {"Answer with the one word OK."};
    request.messages = {ChatMessage::text(ChatMessage::Role::User, "Are you there?")};
    ChatTurn *turn = m_service.start(std::move(request));
    connect(turn, &ChatTurn::finished, this, [this, turn] {
        QString text;
        for (const Json &block : turn->answer().message().blocks)
            text += toQString(stringOr(block, "text"));
        settle({true, m_clock.elapsed(), text.left(kExcerpt), {}, {}});
    });
    connect(turn, &ChatTurn::failed, this, [this](const ChatError &error) {
        settle({false, m_clock.elapsed(), {}, error.message, {}});
    });
}

void DeepHealth::settle(Result result)
{
    m_isProbing = false;
    m_last = std::move(result);
    m_last.at = QDateTime::currentDateTimeUtc();
    m_sinceLast.start();
    m_window.push_back(m_last.isOk);
    if (m_window.size() > kWindow)
        m_window.pop_front();
    for (const ExchangePtr &exchange : std::exchange(m_waiting, {}))
        answer(exchange, false);
}

void DeepHealth::answer(const ExchangePtr &exchange, bool isCached) const
{
    const auto failures = std::count(m_window.begin(), m_window.end(), false);
    const double rate = m_window.empty() ? 0 : double(failures) / double(m_window.size());
    const bool isHealthy = m_last.isOk && rate <= kThreshold;
    Json detail{{"content_excerpt", nullableJson(m_last.excerpt)},
                {"error", nullableJson(m_last.problem)}};
    exchange->respondJson(isHealthy ? 200 : 503,
                          {{"status", isHealthy ? "healthy" : "unhealthy"},
                           {"probe_ok", m_last.isOk},
                           {"rolling_window_size", m_window.size()},
                           {"rolling_failure_rate", rate},
                           {"threshold", kThreshold},
                           {"duration_ms", m_last.durationMs},
                           {"probed_at", timeJson(m_last.at)},
                           {"cached", isCached},
                           {"detail", std::move(detail)}},
                          kNoStore);
}
