// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chaterror.h"
#include "core/json.h"
#include "server/http/httpheaders.h"

#include <QByteArray>

// Whose error shape a route speaks.
enum class ApiDialect { OpenAi, Anthropic, Ollama, Plain };

// The one place where an error becomes an HTTP answer: status, headers and body in the dialect's
// shape, with the types and codes the official clients know. A plain
// value.
struct ApiError
{
    int status = 500;
    HttpHeaders headers; // Retry-After, retry-after-ms, x-should-retry, WWW-Authenticate
    QByteArray contentType;
    QByteArray body;

    static ApiError from(const ChatError &error, ApiDialect dialect, QByteArrayView requestId);
    static ApiError from(ChatError::Kind kind, const QString &message, ApiDialect dialect,
                         QByteArrayView requestId);

    // For errors of HTTP itself that no ChatError stands for: 400 408 414 417 421 431 501 503 505.
    static ApiError fromStatus(int status, const QString &message, ApiDialect dialect,
                               QByteArrayView requestId);

    // The body alone, for an error inside a running stream; Plain gives a JSON string.
    static Json bodyOf(const ChatError &error, ApiDialect dialect, QByteArrayView requestId);
    static int statusOf(const ChatError &error, ApiDialect dialect);
};
