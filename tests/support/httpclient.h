// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPointer>
#include <QUrl>

#include <chrono>
#include <memory>

struct HttpAnswer
{
    int status = 0; // 0 = no answer at all
    QByteArray body;
    QList<QNetworkReply::RawHeaderPair> headers;

    Json json() const;
    QByteArray header(const QByteArray &name) const;
};

struct SseEvent
{
    QByteArray name;
    QByteArray data;

    Json json() const;
};

// One running stream of server-sent events, read as it comes. Dropping it hangs up.
class SseStream : public QObject
{
    Q_OBJECT

public:
    explicit SseStream(QNetworkReply *reply);
    ~SseStream() override;

    bool waitForEvents(qsizetype count);
    bool waitForText(const QByteArray &text); // anywhere in the bytes so far
    bool waitForEnd();
    void hangUp();

    int status() const { return m_status; }
    QByteArray header(const QByteArray &name) const;
    bool endedWell() const { return m_endedWell; } // the server ended it, it was not cut
    const QList<SseEvent> &events() const { return m_events; }
    const QByteArray &bytes() const { return m_bytes; }
    QString chatText() const; // the deltas of a chat completion, put together
    Json lastChunk() const; // the last one that is JSON

private:
    void read();

    QPointer<QNetworkReply> m_reply; // goes with its client, which may go first
    QByteArray m_bytes;
    qsizetype m_parsed = 0;
    QList<SseEvent> m_events;
    int m_status = 0;
    bool m_ended = false;
    bool m_endedWell = false;
};

// A plain HTTP client for tests: calls wait for their answer in an event loop, for at most half a
// minute.
class HttpClient
{
public:
    explicit HttpClient(quint16 port, QByteArray token = {});

    HttpAnswer get(const QString &path);
    HttpAnswer post(const QString &path, const Json &body);
    HttpAnswer send(const QByteArray &method, const QString &path, const QByteArray &body,
                    const QList<QNetworkReply::RawHeaderPair> &headers = {});
    // The two halves of send(), for several at once.
    std::unique_ptr<QNetworkReply> begin(const QByteArray &method, const QString &path,
                                         const QByteArray &body,
                                         const QList<QNetworkReply::RawHeaderPair> &headers = {});
    static HttpAnswer end(const std::unique_ptr<QNetworkReply> &reply);
    std::unique_ptr<SseStream> stream(const QString &path, const Json &body);

private:
    QNetworkRequest request(const QString &path) const;

    QNetworkAccessManager m_network;
    quint16 m_port;
    QByteArray m_token;
};
