// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/soakclient.h"

#include <QNetworkRequest>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

Json messageOf(const char *role, const std::string &text)
{
    return {{"role", role}, {"content", text}};
}

Json lookTool()
{
    return {
        {"type", "function"},
        {"function",
         {{"name", "look"}, {"parameters", {{"type", "object"}, {"properties", Json::object()}}}}}};
}

} // namespace

SoakClient::SoakClient(quint16 port, QByteArray token, unsigned number, SoakTally &tally)
    : m_port(port)
    , m_token(std::move(token))
    , m_number(number)
    , m_tally(tally)
    , m_random(number)
{ }

void SoakClient::next()
{
    if (m_stopping)
        return;
    const std::string mark =
        " client " + std::to_string(m_number) + " question " + std::to_string(++m_count);
    const auto dialect = Dialect(roll(4));
    const bool withTool = dialect == Dialect::Chat && roll(5) == 0;
    const bool stream = !withTool && roll(3) > 0;
    std::string text =
        "#WORDS" + std::to_string(20 + roll(300)) + " #DELAY" + std::to_string(roll(3)) + mark;
    if (withTool)
        text = "CALL look {}" + mark;
    m_leaveAfter = stream && roll(8) == 0 ? 200 + roll(4000) : 0;
    // A chat goes on for some turns, the others are asked once.
    if (dialect != Dialect::Chat || m_conversation.size() > 10 || roll(3) == 0)
        m_conversation = Json::array();
    m_conversation.push_back(messageOf("user", text));
    send(dialect, m_conversation, stream, withTool);
}

void SoakClient::send(Dialect dialect, const Json &messages, bool stream, bool withTool)
{
    QString path = u"/v1/chat/completions"_s;
    Json body{{"model", "sonnet"}, {"stream", stream}, {"messages", messages}};
    switch (dialect) {
    case Dialect::Chat:
        body["tools"] = Json::array({lookTool()});
        break;
    case Dialect::Messages:
        path = u"/v1/messages"_s;
        body["max_tokens"] = 32000;
        break;
    case Dialect::Responses:
        path = u"/v1/responses"_s;
        body["input"] = messages;
        body.erase("messages");
        break;
    case Dialect::Ollama:
        path = u"/api/chat"_s;
        break;
    }
    QNetworkRequest request(QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_port).arg(path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Authorization", "Bearer " + m_token);
    m_stream = stream;
    m_withTool = withTool;
    m_bytes.clear();
    m_clock.start();
    m_reply = m_network.post(request, dumpJsonBytes(body));
    connect(m_reply, &QNetworkReply::readyRead, this, &SoakClient::read);
    connect(m_reply, &QNetworkReply::finished, this, &SoakClient::finished);
}

void SoakClient::read()
{
    if (m_bytes.isEmpty() && m_stream)
        m_tally.firstMs.push_back(double(m_clock.nsecsElapsed()) / 1e6);
    m_bytes += m_reply->readAll();
    if (m_leaveAfter > 0 && m_bytes.size() > m_leaveAfter)
        m_reply->abort(); // finished() follows at once
}

void SoakClient::finished()
{
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    reply->deleteLater();
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool hungUp = reply->error() == QNetworkReply::OperationCanceledError;
    const bool resolving = std::exchange(m_resolving, false);
    if (hungUp) {
        ++m_tally.hungUp;
        m_conversation = Json::array();
    } else if (status != 200 || reply->error() != QNetworkReply::NoError) {
        ++m_tally.refused[status];
        m_conversation = Json::array();
    } else {
        ++m_tally.answered;
        m_tally.resolved += resolving;
        const Json answer = m_stream ? Json() : parseJson(m_bytes).value_or(Json());
        if (m_withTool && !resolving && resolveTool(answer))
            return;
        m_conversation.push_back(messageOf("assistant", "An answer."));
    }
    QTimer::singleShot(roll(50), this, &SoakClient::next);
}

bool SoakClient::resolveTool(const Json &answer)
{
    const Json &choices = arrayIn(answer, "choices");
    const Json *message = choices.empty() ? nullptr : findValue(choices[0], "message");
    const Json calls = message ? arrayIn(*message, "tool_calls") : Json::array();
    if (calls.empty())
        return false;
    m_conversation.push_back(*message);
    for (const Json &call : calls)
        m_conversation.push_back(
            {{"role", "tool"}, {"tool_call_id", stringOr(call, "id")}, {"content", "#SAY(seen)"}});
    m_resolving = true;
    send(Dialect::Chat, m_conversation, false, true);
    return true;
}
