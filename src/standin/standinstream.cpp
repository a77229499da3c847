// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/standinstream.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace {

constexpr int kTroubleAt = 2; // the delta at which a stream goes wrong
constexpr auto kCutDelay = 5ms; // what was written before a cut shall arrive
constexpr char kBrokenEvent[] = "event: content_block_delta\n"
                                "data: {\"type\":\"content_block_delta\",\"index\":0,\"del\n\n";
constexpr char kHtml[] = "<html><body><h1>502 Bad Gateway</h1></body></html>";

} // namespace

StandInStream::StandInStream(ExchangePtr exchange, StandInPlan plan, const Json &body, int number,
                             QObject *parent)
    : QObject(parent)
    , m_exchange(std::move(exchange))
    , m_plan(plan)
    , m_events(std::move(plan), body, number)
    , m_streams(boolOr(body, "stream"))
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, [this] { (this->*m_next)(); });
    connect(m_exchange.get(), &HttpExchange::canceled, this, [this] { finish(false); });
    connect(m_exchange.get(), &HttpExchange::writable, this, &StandInStream::pump);
}

void StandInStream::start()
{
    if (m_plan.head > 0ms)
        wait(m_plan.head, &StandInStream::answer);
    else
        answer();
}

void StandInStream::wait(std::chrono::milliseconds time, void (StandInStream::*next)())
{
    m_next = next;
    m_timer.start(time);
}

void StandInStream::answer()
{
    if (m_plan.cutAfter == 0)
        return cut();
    if (m_plan.html) {
        m_exchange->respond(502, "text/html", kHtml);
        return finish(true);
    }
    if (m_plan.failure) {
        m_exchange->respondJson(m_plan.failure->status,
                                m_plan.failure->toJson(m_exchange->id().toStdString()),
                                m_plan.headers);
        return finish(true);
    }
    if (!m_streams) {
        m_exchange->respond(200, "application/json", m_events.wholeMessage(), m_plan.headers);
        return finish(true);
    }
    m_plan.headers.append(HttpHeader{"cache-control", "no-cache"});
    if (!m_exchange->beginStream(200, "text/event-stream", m_plan.headers))
        return finish(false);
    if (m_plan.empty) {
        m_exchange->end();
        return finish(true);
    }
    m_stallLeft = m_plan.stall;
    pump();
}

void StandInStream::pump()
{
    while (m_exchange && !m_timer.isActive()) {
        const auto frame = m_events.next();
        if (!frame) {
            m_exchange->end();
            return finish(true);
        }
        if (frame->kind == StandInEvents::Frame::Kind::Stall) {
            if (m_stallLeft > 0ms)
                return pumpStall();
            continue;
        }
        if (cutsIn(frame->bytes))
            return;
        const bool hasRoom = m_exchange->write(frame->bytes);
        if (frame->kind == StandInEvents::Frame::Kind::Delta && !afterDelta())
            return;
        if (!hasRoom)
            return;
    }
}

void StandInStream::pumpStall()
{
    if (m_plan.ping > 0ms && m_stallLeft < m_plan.stall)
        m_exchange->write(StandInEvents::ping());
    if (m_stallLeft <= 0ms)
        return pump();
    const auto step = m_plan.ping > 0ms ? std::min(m_plan.ping, m_stallLeft) : m_stallLeft;
    m_stallLeft -= step;
    wait(step, &StandInStream::pumpStall);
}

bool StandInStream::afterDelta()
{
    ++m_deltas;
    if (m_plan.malformed && m_deltas == kTroubleAt)
        m_exchange->write(kBrokenEvent);
    if (!m_plan.midError.empty() && m_deltas == kTroubleAt) {
        m_exchange->write(StandInEvents::error(m_plan.midError, "scripted error in mid-stream"));
        m_exchange->end();
        finish(true);
        return false;
    }
    if (m_plan.cutAfter && m_deltas >= *m_plan.cutAfter) {
        wait(kCutDelay, &StandInStream::cut);
        return false;
    }
    if (m_plan.delay > 0ms) {
        wait(m_plan.delay, &StandInStream::pump);
        return false;
    }
    return true;
}

bool StandInStream::cutsIn(const QByteArray &bytes)
{
    m_written += bytes.size();
    if (!m_plan.cutAtByte || m_written < *m_plan.cutAtByte)
        return false;
    m_exchange->write(bytes.chopped(m_written - *m_plan.cutAtByte));
    wait(kCutDelay, &StandInStream::cut);
    return true;
}

void StandInStream::cut()
{
    m_exchange->abort();
    finish(false);
}

void StandInStream::finish(bool complete)
{
    if (!m_exchange)
        return;
    m_timer.stop();
    m_exchange->disconnect(this);
    m_exchange.reset();
    emit finished(complete);
}
