// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/selftest.h"

#include "core/json.h"

#include <QNetworkProxy>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace {

constexpr int kTimeoutMs = 90'000;

QString messageIn(const Json &body)
{
    const Json *error = findValue(body, "error");
    return error ? toQString(stringOr(*error, "message")) : QString();
}

} // namespace

SelfTest::SelfTest(QObject *parent)
    : QObject(parent)
{
    m_network.setProxy(QNetworkProxy::NoProxy); // our own port is on this machine
}

void SelfTest::run(const QUrl &baseUrl, const QByteArray &token, const QString &model)
{
    if (isRunning())
        return;
    m_result = {};
    m_rest.clear();
    QUrl url = baseUrl;
    url.setPath(u"/v1/chat/completions"_s);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    request.setRawHeader("Authorization", "Bearer " + token);
    request.setRawHeader("User-Agent", "bellhop-self-test");
    request.setTransferTimeout(kTimeoutMs);
    Json body = {
        {"stream", true},
        {"max_tokens", 64},
        {"messages",
         Json::array({{{"role", "user"}, {"content", "Say hello in at most five words."}}})}};
    if (!model.isEmpty())
        body["model"] = model.toStdString();
    m_clock.start();
    m_reply = m_network.post(request, dumpJsonBytes(body));
    connect(m_reply, &QNetworkReply::readyRead, this, &SelfTest::readSome);
    connect(m_reply, &QNetworkReply::finished, this, &SelfTest::finish);
}

void SelfTest::readSome()
{
    m_rest += m_reply->readAll();
    for (qsizetype end; (end = m_rest.indexOf("\n\n")) >= 0; m_rest.remove(0, end + 2)) {
        const QByteArrayView frame = QByteArrayView(m_rest).first(end);
        if (!frame.startsWith("data: "))
            continue;
        const std::optional<Json> chunk = parseJson(frame.sliced(6));
        if (!chunk)
            continue;
        if (QString error = messageIn(*chunk); !error.isEmpty())
            m_result.error = error;
        if (m_result.model.isEmpty())
            m_result.model = toQString(stringOr(*chunk, "model"));
        const Json *choices = findValue(*chunk, "choices");
        if (!choices || !choices->is_array() || choices->empty())
            continue;
        const Json *delta = findValue(choices->front(), "delta");
        const std::string text = delta ? stringOr(*delta, "content") : std::string();
        if (text.empty())
            continue;
        if (m_result.firstTokenMs < 0)
            m_result.firstTokenMs = m_clock.elapsed();
        m_result.reply += toQString(text);
    }
}

void SelfTest::finish()
{
    QNetworkReply *reply = m_reply;
    m_reply = nullptr;
    reply->deleteLater();
    m_result.totalMs = m_clock.elapsed();
    if (reply->error() != QNetworkReply::NoError && m_result.error.isEmpty()) {
        const std::optional<Json> body = parseJson(m_rest);
        m_result.error = body ? messageIn(*body) : QString();
        if (m_result.error.isEmpty())
            m_result.error = reply->errorString();
    }
    if (m_result.error.isEmpty() && m_result.reply.isEmpty())
        m_result.error = tr("The answer was empty.");
    m_result.ok = m_result.error.isEmpty();
    emit finished(m_result);
}
