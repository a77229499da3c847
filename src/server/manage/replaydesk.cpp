// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/replaydesk.h"

#include "server/http/httpserver.h"
#include "server/manage/manageanswers.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Clock = AnswerCache::Clock;

constexpr int kMostRepeats = 1000;
constexpr auto kRepeatFor = 24h;
constexpr qsizetype kLongestIdempotencyKey = 255;

// Those change what is answered.
constexpr std::array<const char *, 11> kControlHeaders{"x-claude-effort",
                                                       "x-claude-thinking",
                                                       "x-claude-max-thinking-tokens",
                                                       "x-claude-fallback-model",
                                                       "x-claude-max-turns",
                                                       "x-claude-allowed-tools",
                                                       "x-claude-disallowed-tools",
                                                       "x-claude-permission-mode",
                                                       "x-bellhop-agent",
                                                       "anthropic-version",
                                                       "anthropic-beta"};

QByteArray hashOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

QByteArray canonical(const Json &body)
{
    if (!body.is_object())
        return dumpJsonBytes(body);
    std::vector<std::pair<std::string, const Json *>> fields;
    for (const auto &[name, value] : body.items())
        fields.emplace_back(name, &value);
    std::sort(fields.begin(), fields.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
    Json sorted = Json::object();
    for (const auto &[name, value] : fields)
        sorted[name] = *value;
    return dumpJsonBytes(sorted);
}

// What no part can contain keeps them apart.
QByteArray joined(const QByteArrayList &parts)
{
    QByteArray text;
    for (const QByteArray &part : parts)
        text += QByteArray::number(part.size()) + ':' + part;
    return text;
}

bool namesConversation(const HttpRequest &request, const std::optional<Json> &body)
{
    if (request.hasHeader("x-session-id") || request.hasHeader("x-conversation-id"))
        return true;
    if (!body || !body->is_object())
        return true;
    for (const char *field :
         {"session_id", "conversation_id", "previous_response_id", "conversation"}) {
        if (findValue(*body, field))
            return true;
    }
    return false;
}

} // namespace

// Takes an answer down while it is given.
class ReplayDesk::Recorder final : public ExchangeTap
{
public:
    Recorder(ReplayDesk &desk, Keys keys, const ExchangePtr &exchange)
        : m_desk(desk)
        , m_alive(desk.m_alive)
        , m_keys(std::move(keys))
        , m_generation(desk.m_generation)
    {
        m_answer.question = hashOf(exchange->request().body);
        m_answer.owner = exchange->caller().keyId;
    }

    void began(int status, QByteArrayView contentType, const HttpHeaders &headers,
               bool isStream) override
    {
        m_answer.status = status;
        m_answer.contentType = contentType.toByteArray();
        m_answer.headers = headers;
        m_answer.isStream = isStream;
        // What Claude Code's own tools found or did is another thing the next time.
        if (std::any_of(headers.begin(), headers.end(), [](const HttpHeader &header) {
                return header.name.startsWith("X-Claude-") && header.name.endsWith("-Applied");
            }))
            m_keys.cache.clear();
    }

    void wrote(QByteArrayView data) override
    {
        m_answer.bytes += data.size();
        if (m_answer.bytes > kMostBytes)
            m_answer.pieces.clear();
        else
            m_answer.pieces.append(data.toByteArray());
    }

    void ended() override
    {
        if (m_alive.expired())
            return;
        const bool isGood =
            m_answer.status >= 200 && m_answer.status < 300 && m_answer.bytes <= kMostBytes;
        if (m_generation != m_desk.m_generation)
            m_keys.cache.clear();
        if (isGood)
            m_desk.keep(m_keys, std::make_shared<KeptAnswer>(std::move(m_answer)));
        m_desk.release(m_keys);
    }

    void lost() override
    {
        if (!m_alive.expired())
            m_desk.release(m_keys);
    }

private:
    static constexpr qint64 kMostBytes = 8 * 1024 * 1024;

    ReplayDesk &m_desk;
    std::weak_ptr<bool> m_alive;
    Keys m_keys;
    quint64 m_generation;
    KeptAnswer m_answer;
};

ReplayDesk::ReplayDesk(QObject *parent)
    : QObject(parent)
{
    AnswerCache::Limits limits;
    limits.size = kMostRepeats;
    limits.ttl = kRepeatFor;
    m_repeats.setLimits(limits);
}

void ReplayDesk::configure(CacheMode mode, int size, std::chrono::seconds ttl)
{
    m_mode = mode;
    AnswerCache::Limits limits;
    limits.size = mode == CacheMode::Off ? 0 : size;
    limits.ttl = ttl;
    m_cache.setLimits(limits);
}

void ReplayDesk::forgetAnswers()
{
    ++m_generation;
    m_cache.clear();
}

void ReplayDesk::forgetCaller(const QString &keyId)
{
    ++m_generation; // what is still being answered is not kept either
    m_cache.removeOwned(keyId);
    m_repeats.removeOwned(keyId);
}

void ReplayDesk::addRoutes(HttpServer &server)
{
    server.route(
        "GET"_ba, "/v1/cache/stats"_ba, Access::Key,
        [this](const ExchangePtr &exchange, const RouteArgs &) {
            const AnswerCache::Stats &stats = m_cache.stats();
            const qint64 asked = stats.hits + stats.misses;
            exchange->respondJson(
                200,
                {{"enabled", m_mode != CacheMode::Off},
                 {"max_size", m_cache.limits().size},
                 {"ttl_seconds", m_cache.limits().ttl.count()},
                 {"current_size", m_cache.size(Clock::now())},
                 {"hits", stats.hits},
                 {"misses", stats.misses},
                 {"hit_rate_percent", asked ? double(stats.hits) * 100 / double(asked) : 0.0},
                 {"evictions", stats.evictions},
                 {"expirations", stats.expirations}},
                kNoStore);
        });
    server.route("POST"_ba, "/v1/cache/clear"_ba, Access::Manage,
                 [this](const ExchangePtr &exchange, const RouteArgs &) {
                     ++m_generation; // what is still being answered is not kept either
                     const int cleared = m_cache.clear();
                     exchange->respondJson(
                         200,
                         {{"message", u"Cleared %1 cache entries"_s.arg(cleared).toStdString()},
                          {"entries_cleared", cleared}});
                 });
}

bool ReplayDesk::wantsCache(const HttpRequest &request, const std::optional<Json> &body) const
{
    if (m_mode == CacheMode::Off || namesConversation(request, body))
        return false;
    const QByteArray wish = request.header("x-enable-cache").toByteArray().trimmed().toLower();
    if (wish.isEmpty())
        return m_mode == CacheMode::Always;
    return wish == "true" || wish == "1" || wish == "yes";
}

ReplayDesk::Keys ReplayDesk::keysOf(const ExchangePtr &exchange) const
{
    const HttpRequest &request = exchange->request();
    const QByteArray caller = exchange->caller().keyId.toUtf8();
    Keys keys;
    const QByteArrayView repeat = request.header("idempotency-key").trimmed();
    if (!repeat.isEmpty())
        keys.idempotency = hashOf(joined({caller, request.path, repeat.toByteArray()}));
    if (m_mode == CacheMode::Off
        || (m_mode == CacheMode::OnRequest && !request.hasHeader("x-enable-cache")))
        return keys;
    const std::optional<Json> body = parseJson(request.body);
    if (!wantsCache(request, body))
        return keys;
    QByteArrayList parts{caller, request.path, request.rawQuery, canonical(*body)};
    for (const char *header : kControlHeaders)
        parts.append(request.header(header).toByteArray());
    keys.cache = hashOf(joined(parts));
    return keys;
}

bool ReplayDesk::intercept(const ExchangePtr &exchange)
{
    const HttpExchange::Facts &facts = exchange->facts();
    if (facts.group != RateGroup::Chat || exchange->request().method != "POST")
        return false;
    if (exchange->request().header("idempotency-key").size() > kLongestIdempotencyKey) {
        exchange->respondError(ChatError::invalid(
            {}, u"An Idempotency-Key has at most %1 characters."_s.arg(kLongestIdempotencyKey)));
        return true;
    }
    const Keys keys = keysOf(exchange);
    if (keys.cache.isEmpty() && keys.idempotency.isEmpty())
        return false;
    if (!keys.idempotency.isEmpty() && answerRepeated(exchange, keys.idempotency))
        return true;
    if (!keys.cache.isEmpty()) {
        if (const KeptAnswerPtr kept = m_cache.find(keys.cache, Clock::now())) {
            replay(exchange, kept, "hit");
            return true;
        }
    }
    if (!keys.idempotency.isEmpty())
        m_running.insert(keys.idempotency, hashOf(exchange->request().body));
    exchange->addTap(std::make_unique<Recorder>(*this, keys, exchange));
    return false;
}

bool ReplayDesk::answerRepeated(const ExchangePtr &exchange, const QByteArray &key)
{
    const auto running = m_running.constFind(key);
    const bool isRunning = running != m_running.cend();
    const KeptAnswerPtr kept = isRunning ? nullptr : m_repeats.find(key, Clock::now());
    if (!isRunning && !kept)
        return false;
    const QByteArray question = isRunning ? *running : kept->question;
    if (question != hashOf(exchange->request().body)) {
        const ApiError answer = ApiError::fromStatus(
            422,
            u"This Idempotency-Key was used with another body. Use a new one for a new "
            "request."_s,
            exchange->dialect(), exchange->id());
        exchange->respond(answer.status, answer.contentType, answer.body,
                          {{"x-should-retry"_ba, "false"_ba}});
    } else if (isRunning) {
        ChatError error;
        error.kind = ChatError::Kind::Conflict;
        error.message = u"The first request with this Idempotency-Key is still being answered."_s;
        error.retryAfter = 5s;
        exchange->respondError(error);
    } else {
        replay(exchange, kept, "repeat");
    }
    return true;
}

void ReplayDesk::keep(const Keys &keys, const KeptAnswerPtr &answer)
{
    if (!keys.cache.isEmpty())
        m_cache.insert(keys.cache, answer, Clock::now());
    if (!keys.idempotency.isEmpty())
        m_repeats.insert(keys.idempotency, answer, Clock::now());
}

void ReplayDesk::release(const Keys &keys)
{
    m_running.remove(keys.idempotency);
}

void ReplayDesk::replay(const ExchangePtr &exchange, const KeptAnswerPtr &answer, const char *how)
{
    HttpHeaders headers = answer->headers;
    headers.append({"X-Bellhop-Cache"_ba, QByteArray(how)});
    if (!answer->isStream) {
        exchange->respond(answer->status, answer->contentType, answer->pieces.value(0), headers);
        return;
    }
    if (!exchange->beginStream(answer->status, answer->contentType, headers))
        return;
    for (const QByteArray &piece : answer->pieces)
        exchange->write(piece);
    exchange->end();
}
