// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/httpanswerhead.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <ctime>

using namespace Qt::StringLiterals;

namespace {

const char *reasonPhrase(int status)
{
    switch (status) {
    case 100:
        return "Continue";
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 301:
        return "Moved Permanently";
    case 302:
        return "Found";
    case 303:
        return "See Other";
    case 304:
        return "Not Modified";
    case 307:
        return "Temporary Redirect";
    case 308:
        return "Permanent Redirect";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 402:
        return "Payment Required";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 409:
        return "Conflict";
    case 410:
        return "Gone";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 415:
        return "Unsupported Media Type";
    case 417:
        return "Expectation Failed";
    case 421:
        return "Misdirected Request";
    case 422:
        return "Unprocessable Content";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Unavailable";
    case 504:
        return "Gateway Timeout";
    case 505:
        return "HTTP Version Not Supported";
    case 529:
        return "Overloaded";
    default:
        return "Status";
    }
}

// RFC 9110 section 5.6.7; made anew once a second.
const QByteArray &dateLine()
{
    thread_local std::time_t second = 0;
    thread_local QByteArray line;
    const std::time_t now = std::time(nullptr);
    if (now != second) {
        second = now;
        const QDateTime date = QDateTime::fromSecsSinceEpoch(now).toUTC();
        line = "Date: "
            + QLocale::c().toString(date, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1() + "\r\n";
    }
    return line;
}

bool isControl(char c)
{
    return (uchar(c) < 0x20 && c != '\t') || c == 0x7f;
}

void appendHeader(QByteArray *out, QByteArrayView name, QByteArrayView value)
{
    out->append(name).append(": ");
    if (std::none_of(value.begin(), value.end(), isControl)) {
        out->append(value);
    } else {
        for (const char c : value)
            out->append(isControl(c) ? ' ' : c);
    }
    out->append("\r\n");
}

} // namespace

void HttpAnswerHead::appendTo(QByteArray *out) const
{
    char digits[24];
    const auto number = [&digits](qint64 value) {
        char *position = digits + sizeof digits;
        do {
            *--position = char('0' + value % 10);
            value /= 10;
        } while (value > 0);
        return QByteArrayView(position, digits + sizeof digits);
    };

    out->append("HTTP/1.1 ").append(number(status)).append(' ').append(reasonPhrase(status));
    out->append("\r\n").append(dateLine());
    if (!contentType.isEmpty())
        appendHeader(out, "Content-Type", contentType);
    if (framing == Framing::Length)
        appendHeader(out, "Content-Length", number(length));
    else if (framing == Framing::Chunked)
        out->append("Transfer-Encoding: chunked\r\n");
    appendHeader(out, "X-Request-Id", requestId);
    appendHeader(out, "request-id", requestId);
    for (const HttpHeaders *list : {standing, headers}) {
        if (!list)
            continue;
        for (const HttpHeader &header : *list)
            appendHeader(out, header.name, header.value);
    }
    if (close)
        out->append("Connection: close\r\n");
    out->append("\r\n");
}
