// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/chat/turnresponder.h"

#include "core/chat/chatturn.h"
#include "core/claude/claudeworker.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray routeName(TurnRecord::Route route)
{
    switch (route) {
    case TurnRecord::Route::Warm:
        return "warm"_ba;
    case TurnRecord::Route::Hot:
        return "hot"_ba;
    case TurnRecord::Route::Held:
        return "held"_ba;
    case TurnRecord::Route::None:
        break;
    }
    return {};
}

void addIgnored(HttpHeaders &headers, QStringList fields)
{
    fields.removeDuplicates();
    if (fields.isEmpty())
        return;
    const QByteArray names = fields.join(", "_L1).toLatin1();
    const QByteArray header = "X-Bellhop-Ignored"_ba;
    const auto known =
        std::find_if(headers.begin(), headers.end(),
                     [&header](const HttpHeader &one) { return one.name == header; });
    if (known == headers.end())
        headers.append({header, names});
    else
        known->value += ", " + names;
}

ChatError hungUp()
{
    ChatError error;
    error.kind = ChatError::Kind::Stopping;
    error.message = u"The client closed the connection."_s;
    error.retryPointless = true;
    return error;
}

ChatError stopping()
{
    ChatError error;
    error.kind = ChatError::Kind::Stopping;
    error.message = u"The server is being stopped."_s;
    return error;
}

ChatError lostTurn()
{
    ChatError error;
    error.message = u"The request ended without an answer."_s;
    return error;
}

} // namespace

TurnResponder::TurnResponder(ExchangePtr exchange, std::unique_ptr<AnswerEncoder> encoder,
                             const std::vector<ChatTurn *> &turns, Options options, QObject *parent)
    : QObject(parent)
    , m_exchange(std::move(exchange))
    , m_encoder(std::move(encoder))
    , m_options(std::move(options))
    , m_choices(turns.size())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &TurnResponder::tick);
    connect(m_exchange.get(), &HttpExchange::canceled, this, &TurnResponder::clientGone);
    connect(m_exchange.get(), &HttpExchange::writable, this, [this] { setPaused(false); });
    for (size_t i = 0; i < turns.size(); ++i)
        follow(turns[i], int(i));
}

TurnResponder::~TurnResponder() = default;

void TurnResponder::follow(ChatTurn *turn, int choice)
{
    m_choices[size_t(choice)].turn = turn;
    connect(turn, &ChatTurn::routed, this, [this, turn](TurnRecord::Route route) {
        if (m_route.isEmpty())
            m_route = routeName(route);
        m_fallback = turn->record().fallback.toLatin1();
        m_ignored += turn->ignored();
    });
    connect(turn, &ChatTurn::event, this,
            [this, choice](const ChatEvent &event) { tell(event, choice); });
    connect(turn, &ChatTurn::finished, this, [this, choice] { finish(choice); });
    connect(turn, &ChatTurn::failed, this, &TurnResponder::fail);
    connect(turn, &ChatTurn::settled, this,
            [this, choice](const TurnRecord &record) { settle(choice, record.costUsd); });
    connect(turn, &QObject::destroyed, this, [this, choice] {
        if (!m_choices[size_t(choice)].finished)
            fail(lostTurn());
    });
}

void TurnResponder::tell(const ChatEvent &event, int choice)
{
    if (m_done)
        return;
    if (!m_options.stream) {
        m_choices[size_t(choice)].answer.add(event);
        return;
    }
    m_out.resize(0);
    m_encoder->event(event, choice, m_out);
    if (!m_out.isEmpty() && (m_begun || begin()))
        write(m_out);
}

HttpHeaders TurnResponder::answerHeaders() const
{
    HttpHeaders headers = m_options.headers;
    addIgnored(headers, m_ignored);
    if (!m_route.isEmpty())
        headers.append({"X-Bellhop-Route"_ba, m_route});
    if (!m_fallback.isEmpty())
        headers.append({"X-Bellhop-Fallback"_ba, m_fallback});
    return headers;
}

bool TurnResponder::begin()
{
    HttpHeaders headers{{"Cache-Control"_ba, "no-cache"_ba}, {"X-Accel-Buffering"_ba, "no"_ba}};
    headers += answerHeaders();
    if (!m_exchange->beginStream(200, m_encoder->contentType(), headers)) {
        clientGone(HttpExchange::Gone::PeerClosed);
        return false;
    }
    m_begun = true;
    m_timer.start(m_options.keepAlive);
    return true;
}

void TurnResponder::write(const QByteArray &bytes)
{
    m_lastWrite.start();
    // The client may turn out to be gone within the call.
    if (!m_exchange->write(bytes) && !m_done)
        setPaused(true);
}

void TurnResponder::finish(int choice)
{
    m_choices[size_t(choice)].finished = true;
    const bool isLast = std::all_of(m_choices.begin(), m_choices.end(),
                                    [](const Choice &other) { return other.finished; });
    if (m_done || !isLast)
        return;
    if (!m_options.stream) {
        m_timer.start(m_options.settleLimit);
        return;
    }
    // An answer without any event that means something on the wire is still an answer.
    if (m_begun || begin()) {
        write(m_encoder->end());
        m_exchange->end();
    }
    close();
}

void TurnResponder::settle(int choice, double costUsd)
{
    m_choices[size_t(choice)].settled = true;
    m_choices[size_t(choice)].costUsd = costUsd;
    const bool isLast = std::all_of(m_choices.begin(), m_choices.end(), [](const Choice &other) {
        return other.finished && other.settled;
    });
    if (!m_done && !m_options.stream && isLast)
        respondDocument();
}

void TurnResponder::fail(const ChatError &error)
{
    if (m_done)
        return;
    m_done = true;
    if (m_begun) {
        m_exchange->markFailed();
        m_exchange->write(m_encoder->failure(error));
        m_exchange->end();
    } else {
        m_exchange->respondError(error);
    }
    cancelTurns(error);
    close();
}

void TurnResponder::clientGone(HttpExchange::Gone why)
{
    if (m_done)
        return;
    m_done = true;
    cancelTurns(why == HttpExchange::Gone::ServerStopping ? stopping() : hungUp());
    close();
}

void TurnResponder::respondDocument()
{
    std::vector<AnswerCollector> answers;
    double costUsd = 0;
    bool isCostKnown = true;
    for (Choice &choice : m_choices) {
        answers.push_back(std::move(choice.answer));
        costUsd += choice.costUsd;
        isCostKnown = isCostKnown && choice.settled;
    }
    HttpHeaders headers = answerHeaders();
    if (isCostKnown && costUsd > 0)
        headers.append({"X-Bellhop-Cost-USD"_ba, QByteArray::number(costUsd, 'f', 6)});
    m_exchange->respondJson(200, m_encoder->document(answers), headers);
    close();
}

void TurnResponder::tick()
{
    if (m_done)
        return;
    if (!m_options.stream) {
        respondDocument();
        return;
    }
    // One timer for the whole stream instead of one restart per event.
    const std::chrono::milliseconds silence{m_lastWrite.elapsed()};
    if (silence < m_options.keepAlive) {
        m_timer.start(m_options.keepAlive - silence);
        return;
    }
    m_timer.start(m_options.keepAlive);
    if (const QByteArray bytes = m_encoder->keepAlive(); !m_paused && !bytes.isEmpty())
        write(bytes);
}

void TurnResponder::setPaused(bool paused)
{
    if (m_done || m_paused == paused)
        return;
    m_paused = paused;
    for (const Choice &choice : m_choices) {
        if (choice.turn)
            choice.turn->setPaused(paused);
    }
}

void TurnResponder::cancelTurns(const ChatError &why)
{
    for (const Choice &choice : m_choices) {
        if (choice.turn && !choice.finished)
            choice.turn->cancel(why);
    }
}

void TurnResponder::close()
{
    m_done = true;
    m_timer.stop();
    deleteLater();
}
