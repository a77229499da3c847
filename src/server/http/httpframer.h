// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "server/http/httplimits.h"
#include "server/http/httprequest.h"

#include <QByteArray>

// Cuts a byte stream into requests and refuses everything two readers could understand differently
// (request smuggling, ARCHITECTURE.md, points 10-15; RFC 9112). Does no I/O. How the bytes are
// split over the calls never changes the verdict.
class HttpFramer
{
public:
    enum class Result { NeedMore, HeadersDone, Complete, Error };

    explicit HttpFramer(const HttpLimits &limits = {});

    // Takes bytes from `position` on and stops exactly at the end of the headers and of the request.
    // After HeadersDone call startBody(), after Complete takeRequest(); an Error is for good.
    Result feed(const char *&position, const char *end);

    // False: the declared body is over the limit (status 413).
    bool startBody(qint64 limit);
    // The body is counted against the limit but not kept.
    void discardBody() { m_discard = true; }

    // Hands the request over and is ready for the next one.
    HttpRequest takeRequest();

    const HttpRequest &request() const { return m_request; }
    HttpRequest &request() { return m_request; }
    bool isStarted() const { return m_started; } // a byte of the request has come
    bool hasHeaders() const { return m_stage >= Stage::AwaitBody; }
    bool hasBody() const { return m_chunked || m_contentLength > 0; }
    qint64 contentLength() const { return m_contentLength; } // -1: chunked, or none
    bool expectsContinue() const { return m_expectsContinue; }
    int status() const { return m_status; } // after Error, or startBody() == false
    const char *reason() const { return m_reason; }

private:
    enum class Stage {
        RequestLine,
        Headers,
        AwaitBody,
        Body,
        ChunkSize,
        ChunkData,
        ChunkEnd,
        Trailers,
        Done,
        Failed
    };
    enum class Line { Partial, Whole, TooLong, BadEnd };

    Line takeLine(const char *&position, const char *end, qsizetype limit, QByteArrayView *line);
    Result fail(int status, const char *reason);
    bool refuse(int status, const char *reason); // false
    bool parseRequestLine(QByteArrayView line);
    bool parseTarget();
    bool parseAbsoluteTarget(QByteArrayView *rest);
    bool parseHeader(QByteArrayView line);
    bool noteHeader(QByteArrayView name, QByteArrayView value);
    bool noteConnection(QByteArrayView value);
    bool finishHeaders();
    bool parseChunkSize(QByteArrayView line);
    bool isTrailerFine(QByteArrayView line);
    bool appendBody(const char *&position, const char *end);
    void reset();

    HttpLimits m_limits;
    HttpRequest m_request;
    Stage m_stage = Stage::RequestLine;
    QByteArray m_partial; // the beginning of a line whose end has not come yet
    QByteArray m_block; // the header lines' content
    std::vector<HttpRequest::Field> m_fields;
    QByteArray m_host;
    qsizetype m_headerBytes = 0;
    int m_headerCount = 0;
    int m_hosts = 0;
    int m_blankLines = 0;
    int m_chunkEnd = 0; // bytes of the CR LF after a chunk seen so far
    qint64 m_contentLength = -1;
    qint64 m_bodyLimit = 0;
    qint64 m_bodySize = 0; // taken and, for chunks, announced
    qint64 m_remaining = 0; // of the body, or of the chunk
    bool m_started = false;
    bool m_chunked = false;
    bool m_absolute = false;
    bool m_expectsContinue = false;
    bool m_discard = false;
    int m_status = 0;
    const char *m_reason = "";
};
