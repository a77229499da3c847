// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>

#include <optional>
#include <vector>

// One whole request as HttpFramer accepted it. A plain value; copies are cheap, because header
// names and values stay in the one block of bytes they arrived in.
struct HttpRequest
{
    QByteArray method; // case-sensitive, as sent
    QByteArray target; // as sent, e.g. "/v1/models/a%2Fb?limit=2"
    QByteArray path; // percent-decoded, without the query
    QByteArray rawPath; // as sent, without the query
    QByteArray rawQuery; // as sent, without the question mark
    QByteArray authority; // host and port: of an absolute target, else of the Host header
    int minorVersion = 1; // HTTP/1.x
    bool keepAlive = true;
    QByteArray body;

    QByteArray id; // the client's X-Request-Id if it is fit, else a fresh one
    QHostAddress peerAddress;
    quint16 peerPort = 0;
    QHostAddress localAddress; // where the client reached us
    quint16 localPort = 0;

    // The first field of that name, compared without case; a null view if there is none.
    QByteArrayView header(QByteArrayView name) const;
    bool hasHeader(QByteArrayView name) const { return !header(name).isNull(); }

    // In order of arrival.
    qsizetype headerCount() const { return qsizetype(m_fields.size()); }
    QByteArrayView headerName(qsizetype index) const;
    QByteArrayView headerValue(qsizetype index) const;

    // Decoded value of the first parameter of that name ("" for "?name"); nothing if it is absent.
    std::optional<QByteArray> queryValue(QByteArrayView name) const;

    // For HttpFramer: `block` holds all header lines, the fields are places in it.
    struct Field
    {
        qint32 name = 0;
        qint32 nameSize = 0;
        qint32 value = 0;
        qint32 valueSize = 0;
    };
    void setFields(QByteArray block, std::vector<Field> fields);

private:
    QByteArray m_block;
    std::vector<Field> m_fields;
};

// Percent-decoding; nothing if an escape is broken or stands for a NUL byte.
std::optional<QByteArray> percentDecoded(QByteArrayView text, bool plusIsSpace = false);
