// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/httpclient.h"

#include "support/waiting.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int kAnswerPatienceMs = 30'000;

} // namespace

Json HttpAnswer::json() const
{
    return parseJson(body).value_or(Json());
}

QByteArray HttpAnswer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

Json SseEvent::json() const
{
    return parseJson(data).value_or(Json());
}

SseStream::SseStream(QNetworkReply *reply)
    : m_reply(reply)
{
    connect(reply, &QNetworkReply::readyRead, this, &SseStream::read);
    connect(reply, &QNetworkReply::finished, this, [this] {
        read();
        m_ended = true;
        m_endedWell = m_reply->error() == QNetworkReply::NoError;
    });
}

SseStream::~SseStream()
{
    hangUp();
    delete m_reply;
}

bool SseStream::waitForEvents(qsizetype count)
{
    return waitUntil([&] { return m_events.size() >= count || m_ended; }, kAnswerPatienceMs)
        && m_events.size() >= count;
}

bool SseStream::waitForText(const QByteArray &text)
{
    return waitUntil([&] { return m_bytes.contains(text) || m_ended; }, kAnswerPatienceMs)
        && m_bytes.contains(text);
}

bool SseStream::waitForEnd()
{
    return waitUntil([&] { return m_ended; }, kAnswerPatienceMs);
}

void SseStream::hangUp()
{
    m_ended = true;
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
}

QByteArray SseStream::header(const QByteArray &name) const
{
    return m_reply ? m_reply->rawHeader(name) : QByteArray();
}

QString SseStream::chatText() const
{
    std::string text;
    for (const SseEvent &event : m_events) {
        const Json chunk = event.json();
        const Json *choices = findValue(chunk, "choices");
        if (!choices || choices->empty())
            continue;
        if (const Json *delta = findValue(choices->front(), "delta"))
            text += stringOr(*delta, "content");
    }
    return toQString(text);
}

Json SseStream::lastChunk() const
{
    for (auto event = m_events.rbegin(); event != m_events.rend(); ++event) {
        if (const Json chunk = event->json(); chunk.is_object())
            return chunk;
    }
    return {};
}

void SseStream::read()
{
    m_status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_bytes += m_reply->readAll();
    for (;;) {
        const qsizetype end = m_bytes.indexOf("\n\n", m_parsed);
        if (end < 0)
            return;
        SseEvent event;
        for (const QByteArray &line : m_bytes.sliced(m_parsed, end - m_parsed).split('\n')) {
            if (line.startsWith("event: "))
                event.name = line.sliced(7);
            else if (line.startsWith("data: "))
                event.data += line.sliced(6);
        }
        m_parsed = end + 2;
        if (!event.data.isEmpty() || !event.name.isEmpty())
            m_events << event;
    }
}

HttpClient::HttpClient(quint16 port, QByteArray token)
    : m_port(port)
    , m_token(std::move(token))
{ }

HttpAnswer HttpClient::get(const QString &path)
{
    return send("GET", path, {});
}

HttpAnswer HttpClient::post(const QString &path, const Json &body)
{
    return send("POST", path, dumpJsonBytes(body), {{"Content-Type", "application/json"}});
}

HttpAnswer HttpClient::send(const QByteArray &method, const QString &path, const QByteArray &body,
                            const QList<QNetworkReply::RawHeaderPair> &headers)
{
    return end(begin(method, path, body, headers));
}

std::unique_ptr<QNetworkReply> HttpClient::begin(const QByteArray &method, const QString &path,
                                                 const QByteArray &body,
                                                 const QList<QNetworkReply::RawHeaderPair> &headers)
{
    QNetworkRequest http = request(path);
    for (const auto &[name, value] : headers)
        http.setRawHeader(name, value);
    // A custom HEAD would wait for a body.
    return std::unique_ptr<QNetworkReply>(
        method == "HEAD" ? m_network.head(http) : m_network.sendCustomRequest(http, method, body));
}

HttpAnswer HttpClient::end(const std::unique_ptr<QNetworkReply> &reply)
{
    if (!waitUntil([&] { return reply->isFinished(); }, kAnswerPatienceMs))
        return {};
    HttpAnswer answer;
    answer.status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    answer.body = reply->readAll();
    answer.headers = reply->rawHeaderPairs();
    return answer;
}

std::unique_ptr<SseStream> HttpClient::stream(const QString &path, const Json &body)
{
    QNetworkRequest http = request(path);
    http.setRawHeader("Content-Type", "application/json");
    return std::make_unique<SseStream>(m_network.post(http, dumpJsonBytes(body)));
}

QNetworkRequest HttpClient::request(const QString &path) const
{
    QNetworkRequest http(QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path)));
    if (!m_token.isEmpty())
        http.setRawHeader("Authorization", "Bearer " + m_token);
    return http;
}
