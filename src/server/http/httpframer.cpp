// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/httpframer.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kChunkLine = 1024;
constexpr qint64 kReserveAhead = 1024 * 1024; // whatever Content-Length promises
constexpr int kBlankLines = 2;
constexpr qsizetype kMethodSize = 32;

// RFC 9110 section 5.6.2.
constexpr std::array<bool, 256> kTokenChars = [] {
    std::array<bool, 256> chars{};
    for (int c = '0'; c <= '9'; ++c)
        chars[size_t(c)] = true;
    for (int c = 'a'; c <= 'z'; ++c)
        chars[size_t(c)] = true;
    for (int c = 'A'; c <= 'Z'; ++c)
        chars[size_t(c)] = true;
    for (const uchar c : std::string_view("!#$%&'*+-.^_`|~"))
        chars[c] = true;
    return chars;
}();

bool isToken(QByteArrayView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](char c) { return kTokenChars[uchar(c)]; });
}

bool isFieldValue(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return (uchar(c) >= 0x20 && c != 0x7f) || c == '\t'; });
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

QByteArrayView withoutPadding(QByteArrayView text)
{
    while (!text.isEmpty() && (text.front() == ' ' || text.front() == '\t'))
        text = text.sliced(1);
    while (!text.isEmpty() && (text.back() == ' ' || text.back() == '\t'))
        text.chop(1);
    return text;
}

bool equals(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size() && a.compare(b, Qt::CaseInsensitive) == 0;
}

// The usual methods share one block of bytes.
QByteArray methodName(QByteArrayView text)
{
    static const std::array known{"GET"_ba,    "POST"_ba, "HEAD"_ba, "OPTIONS"_ba,
                                  "DELETE"_ba, "PUT"_ba,  "PATCH"_ba};
    for (const QByteArray &name : known) {
        if (text == name)
            return name;
    }
    return text.toByteArray();
}

} // namespace

HttpFramer::HttpFramer(const HttpLimits &limits)
    : m_limits(limits)
{ }

HttpFramer::Result HttpFramer::feed(const char *&position, const char *end)
{
    QByteArrayView line;
    while (true) {
        switch (m_stage) {
        case Stage::RequestLine:
            m_started = m_started || position != end;
            switch (takeLine(position, end, m_limits.requestLine, &line)) {
            case Line::Partial:
                return Result::NeedMore;
            case Line::TooLong:
                return fail(414, "The request line is too long.");
            case Line::BadEnd:
                return fail(400, "The request line does not end with CR LF.");
            case Line::Whole:
                break;
            }
            if (line.isEmpty()) {
                if (++m_blankLines > kBlankLines)
                    return fail(400, "There are too many blank lines before the request.");
                break;
            }
            if (!parseRequestLine(line))
                return Result::Error;
            m_partial.clear();
            m_stage = Stage::Headers;
            break;

        case Stage::Headers: {
            const Line result =
                takeLine(position, end, m_limits.headerBytes - m_headerBytes, &line);
            if (result == Line::Partial)
                return Result::NeedMore;
            if (result == Line::TooLong)
                return fail(431, "The request's headers are too large.");
            if (result == Line::BadEnd)
                return fail(400, "A header line does not end with CR LF.");
            m_headerBytes += line.size() + 2;
            if (line.isEmpty()) {
                if (!finishHeaders())
                    return Result::Error;
                m_partial.clear();
                m_stage = Stage::AwaitBody;
                return Result::HeadersDone;
            }
            if (!parseHeader(line))
                return Result::Error;
            m_partial.clear();
            break;
        }

        case Stage::AwaitBody:
            Q_ASSERT_X(false, "HttpFramer", "startBody() was not called");
            return Result::NeedMore;

        case Stage::Body:
            if (m_remaining > 0 && !appendBody(position, end))
                return Result::NeedMore;
            m_stage = Stage::Done;
            break;

        case Stage::ChunkSize: {
            const Line result = takeLine(position, end, kChunkLine, &line);
            if (result == Line::Partial)
                return Result::NeedMore;
            if (result != Line::Whole)
                return fail(400, "A chunk's size line is malformed.");
            if (!parseChunkSize(line))
                return Result::Error;
            m_partial.clear();
            m_stage = m_remaining > 0 ? Stage::ChunkData : Stage::Trailers;
            break;
        }

        case Stage::ChunkData:
            if (!appendBody(position, end))
                return Result::NeedMore;
            m_chunkEnd = 0;
            m_stage = Stage::ChunkEnd;
            break;

        case Stage::ChunkEnd:
            while (m_chunkEnd < 2) {
                if (position == end)
                    return Result::NeedMore;
                if (*position++ != "\r\n"[m_chunkEnd++])
                    return fail(400, "A chunk is longer than its size says.");
            }
            m_stage = Stage::ChunkSize;
            break;

        case Stage::Trailers: {
            const Line result =
                takeLine(position, end, m_limits.headerBytes - m_headerBytes, &line);
            if (result == Line::Partial)
                return Result::NeedMore;
            if (result == Line::TooLong)
                return fail(431, "The request's trailers are too large.");
            if (result == Line::BadEnd)
                return fail(400, "A trailer line does not end with CR LF.");
            m_headerBytes += line.size() + 2;
            if (line.isEmpty())
                m_stage = Stage::Done;
            else if (!isTrailerFine(line))
                return Result::Error;
            m_partial.clear();
            break;
        }

        case Stage::Done:
            return Result::Complete;

        case Stage::Failed:
            return Result::Error;
        }
    }
}

bool HttpFramer::startBody(qint64 limit)
{
    Q_ASSERT(m_stage == Stage::AwaitBody);
    m_bodyLimit = limit;
    if (m_contentLength > limit)
        return refuse(413, "The request's body is too large.");
    if (m_chunked) {
        m_stage = Stage::ChunkSize;
        return true;
    }
    m_stage = Stage::Body;
    m_remaining = qMax<qint64>(m_contentLength, 0);
    if (!m_discard && m_remaining > 0)
        m_request.body.reserve(qMin(m_remaining, kReserveAhead));
    return true;
}

HttpRequest HttpFramer::takeRequest()
{
    HttpRequest request = std::move(m_request);
    reset();
    return request;
}

void HttpFramer::reset()
{
    m_request = {};
    m_stage = Stage::RequestLine;
    m_partial.clear();
    m_block = {};
    m_fields = {};
    m_host = {};
    m_headerBytes = 0;
    m_headerCount = 0;
    m_hosts = 0;
    m_blankLines = 0;
    m_contentLength = -1;
    m_bodySize = 0;
    m_remaining = 0;
    m_started = false;
    m_chunked = false;
    m_absolute = false;
    m_expectsContinue = false;
    m_discard = false;
}

// The line without its CR LF: inside the input if it is there as a whole, else put together in
// m_partial, which the caller clears once the line is dealt with.
HttpFramer::Line HttpFramer::takeLine(const char *&position, const char *end, qsizetype limit,
                                      QByteArrayView *line)
{
    if (position == end)
        return Line::Partial;
    const auto *newline =
        static_cast<const char *>(std::memchr(position, '\n', size_t(end - position)));
    const char *stop = newline ? newline + 1 : end;
    if (m_partial.size() + (stop - position) > limit)
        return Line::TooLong;
    if (!newline) {
        m_partial.append(position, stop - position);
        position = stop;
        return Line::Partial;
    }
    if (m_partial.isEmpty()) {
        *line = QByteArrayView(position, stop);
    } else {
        m_partial.append(position, stop - position);
        *line = m_partial;
    }
    position = stop;
    if (!line->endsWith("\r\n"))
        return Line::BadEnd;
    line->chop(2);
    if (line->isEmpty())
        m_partial.clear();
    return Line::Whole;
}

bool HttpFramer::refuse(int status, const char *reason)
{
    m_stage = Stage::Failed;
    m_status = status;
    m_reason = reason;
    return false;
}

HttpFramer::Result HttpFramer::fail(int status, const char *reason)
{
    refuse(status, reason);
    return Result::Error;
}

bool HttpFramer::parseRequestLine(QByteArrayView line)
{
    const qsizetype methodEnd = line.indexOf(' ');
    const qsizetype targetEnd = line.lastIndexOf(' ');
    if (methodEnd <= 0 || targetEnd <= methodEnd + 1)
        return refuse(400, "The request line is malformed.");
    const QByteArrayView method = line.first(methodEnd);
    const QByteArrayView target = line.sliced(methodEnd + 1, targetEnd - methodEnd - 1);
    const QByteArrayView version = line.sliced(targetEnd + 1);

    if (method.size() > kMethodSize || !isToken(method))
        return refuse(400, "The request's method is malformed.");
    const bool visible = std::all_of(target.begin(), target.end(),
                                     [](char c) { return c > 0x20 && c < 0x7f && c != '#'; });
    if (!visible)
        return refuse(400, "The request's target has characters that must be escaped.");
    if (version.size() != 8 || !version.startsWith("HTTP/") || !isDigit(version[5])
        || version[6] != '.' || !isDigit(version[7]))
        return refuse(400, "The request line is malformed.");
    if (version[5] != '1' || version[7] > '1')
        return refuse(505, "Only HTTP/1.1 and HTTP/1.0 are spoken here.");

    m_request.method = methodName(method);
    m_request.target = target.toByteArray();
    m_request.minorVersion = version[7] - '0';
    m_request.keepAlive = m_request.minorVersion == 1;
    return parseTarget();
}

bool HttpFramer::parseTarget()
{
    QByteArrayView rest = m_request.target;
    if (m_request.method == "CONNECT")
        return refuse(501, "This server is no proxy.");
    if (rest == "*") {
        if (m_request.method != "OPTIONS")
            return refuse(400, "The request's target is malformed.");
        m_request.path = m_request.rawPath = m_request.target;
        return true;
    }
    if (rest.front() != '/' && !parseAbsoluteTarget(&rest))
        return false;

    const qsizetype question = rest.indexOf('?');
    const QByteArrayView rawPath = question < 0 ? rest : rest.first(question);
    const QByteArrayView rawQuery = question < 0 ? QByteArrayView() : rest.sliced(question + 1);
    const bool whole = rawPath.size() == m_request.target.size();
    m_request.rawPath = whole ? m_request.target
        : rawPath.isEmpty()   ? "/"_ba
                              : rawPath.toByteArray();
    m_request.rawQuery = rawQuery.toByteArray();
    if (rawQuery.contains('%') && !percentDecoded(rawQuery))
        return refuse(400, "The request's target has a broken percent escape.");
    if (!rawPath.contains('%')) {
        m_request.path = m_request.rawPath;
        return true;
    }
    std::optional<QByteArray> path = percentDecoded(rawPath);
    if (!path)
        return refuse(400, "The request's target has a broken percent escape.");
    m_request.path = *std::move(path);
    return true;
}

bool HttpFramer::parseAbsoluteTarget(QByteArrayView *rest)
{
    const qsizetype scheme = rest->indexOf("://");
    if (scheme < 0
        || !(equals(rest->first(scheme), "http") || equals(rest->first(scheme), "https")))
        return refuse(400, "The request's target is malformed.");
    const QByteArrayView after = rest->sliced(scheme + 3);
    const auto stop =
        std::find_if(after.begin(), after.end(), [](char c) { return c == '/' || c == '?'; });
    const QByteArrayView authority(after.begin(), stop);
    if (authority.isEmpty() || authority.contains('@'))
        return refuse(400, "The request's target is malformed.");
    m_request.authority = authority.toByteArray();
    m_absolute = true;
    *rest = QByteArrayView(stop, after.end());
    return true;
}

bool HttpFramer::parseHeader(QByteArrayView line)
{
    if (++m_headerCount > m_limits.headerCount)
        return refuse(431, "The request has too many headers.");
    const qsizetype colon = line.indexOf(':');
    // A space before the colon or at the line's start (folding) is no token character either.
    if (colon < 0 || !isToken(line.first(colon)))
        return refuse(400, "A header line is malformed.");
    const QByteArrayView name = line.first(colon);
    const QByteArrayView value = withoutPadding(line.sliced(colon + 1));
    if (!isFieldValue(value))
        return refuse(400, "A header has control characters.");

    if (m_block.isEmpty()) {
        m_block.reserve(512);
        m_fields.reserve(16);
    }
    HttpRequest::Field field;
    field.name = qint32(m_block.size());
    field.nameSize = qint32(name.size());
    m_block.append(name);
    field.value = qint32(m_block.size());
    field.valueSize = qint32(value.size());
    m_block.append(value);
    m_fields.push_back(field);
    return noteHeader(name, value);
}

bool HttpFramer::noteHeader(QByteArrayView name, QByteArrayView value)
{
    switch (name.size()) {
    case 4:
        if (equals(name, "host")) {
            if (++m_hosts > 1)
                return refuse(400, "The request has more than one Host header.");
            m_host = value.toByteArray();
        }
        return true;
    case 6:
        if (equals(name, "expect") && m_request.minorVersion == 1) {
            if (!equals(value, "100-continue"))
                return refuse(417, "This expectation is not met here.");
            m_expectsContinue = true;
        }
        return true;
    case 10:
        return !equals(name, "connection") || noteConnection(value);
    case 14:
        if (equals(name, "content-length")) {
            const bool digits = !value.isEmpty() && value.size() <= 18
                && std::all_of(value.begin(), value.end(), isDigit);
            if (!digits)
                return refuse(400, "The Content-Length is not a number.");
            if (m_contentLength >= 0)
                return refuse(400, "The request has more than one Content-Length.");
            m_contentLength = value.toLongLong();
        }
        return true;
    case 17:
        if (equals(name, "transfer-encoding")) {
            if (m_chunked)
                return refuse(400, "The request has more than one Transfer-Encoding.");
            if (m_request.minorVersion == 0)
                return refuse(400, "HTTP/1.0 has no Transfer-Encoding.");
            if (!equals(value, "chunked"))
                return refuse(501, "The only Transfer-Encoding known here is chunked.");
            m_chunked = true;
        }
        return true;
    default:
        return true;
    }
}

bool HttpFramer::noteConnection(QByteArrayView value)
{
    while (!value.isEmpty()) {
        const qsizetype comma = value.indexOf(',');
        if (equals(withoutPadding(comma < 0 ? value : value.first(comma)), "close"))
            m_request.keepAlive = false;
        value = comma < 0 ? QByteArrayView() : value.sliced(comma + 1);
    }
    return true;
}

bool HttpFramer::finishHeaders()
{
    if (m_hosts == 0 && m_request.minorVersion == 1)
        return refuse(400, "The request has no Host header.");
    if (m_chunked && m_contentLength >= 0)
        return refuse(400, "Transfer-Encoding and Content-Length exclude each other.");
    // RFC 9112 section 3.2.2 lets the target win; two names in one request are a trick.
    if (m_absolute && m_hosts > 0 && !equals(m_request.authority, m_host))
        return refuse(400, "The Host header contradicts the request's target.");
    if (!m_absolute)
        m_request.authority = std::move(m_host);
    m_request.setFields(std::move(m_block), std::move(m_fields));
    return true;
}

bool HttpFramer::parseChunkSize(QByteArrayView line)
{
    const qsizetype semicolon = line.indexOf(';');
    const QByteArrayView digits = semicolon < 0 ? line : line.first(semicolon);
    const bool hex = !digits.isEmpty() && digits.size() <= 15
        && std::all_of(digits.begin(), digits.end(), [](char c) {
               return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
           });
    if (!hex || !isFieldValue(line))
        return refuse(400, "A chunk's size is malformed.");
    m_remaining = digits.toLongLong(nullptr, 16);
    if (m_remaining > m_bodyLimit - m_bodySize)
        return refuse(413, "The request's body is too large.");
    m_bodySize += m_remaining;
    return true;
}

bool HttpFramer::isTrailerFine(QByteArrayView line)
{
    if (++m_headerCount > m_limits.headerCount)
        return refuse(431, "The request has too many trailers.");
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(line.first(colon)) || !isFieldValue(line.sliced(colon + 1)))
        return refuse(400, "A trailer line is malformed.");
    return true;
}

// True once nothing is missing.
bool HttpFramer::appendBody(const char *&position, const char *end)
{
    const qint64 size = qMin<qint64>(end - position, m_remaining);
    if (!m_discard)
        m_request.body.append(position, size);
    position += size;
    m_remaining -= size;
    return m_remaining == 0;
}
