// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/apierror.h"

using namespace Qt::StringLiterals;

namespace {

// What one dialect's error object says.
struct Words
{
    const char *type;
    const char *code; // OpenAI only
};

// As api.openai.com has them where it has one; they pick the SDKs' behaviour.
const char *openAiType(ChatError::Kind kind)
{
    using Kind = ChatError::Kind;
    switch (kind) {
    case Kind::InvalidRequest:
    case Kind::ContextTooLong:
    case Kind::BadKey:
    case Kind::Forbidden:
    case Kind::UnknownModel:
    case Kind::NotFound:
    case Kind::MethodNotAllowed:
    case Kind::Conflict:
    case Kind::TooLarge:
        return "invalid_request_error";
    case Kind::NotLoggedIn:
        return "authentication_error";
    case Kind::Billing:
    case Kind::BudgetReached:
        return "insufficient_quota";
    case Kind::RateLimited:
    case Kind::PlanLimit:
    case Kind::QueueFull:
    case Kind::LoopBrake:
        return "rate_limit_error";
    case Kind::Upstream:
    case Kind::WorkerFailed:
    case Kind::Timeout:
    case Kind::Internal:
        return "server_error";
    case Kind::Overloaded:
        return "overloaded_error";
    case Kind::NoClaude:
    case Kind::Stopping:
    case Kind::QueueTimeout:
        return "service_unavailable";
    }
    return "server_error";
}

Words openAiWords(ChatError::Kind kind)
{
    // A field that is wrong has no code there.
    const bool isPlain = kind == ChatError::Kind::InvalidRequest;
    return {openAiType(kind), isPlain ? nullptr : ChatError::codeOf(kind)};
}

const char *anthropicType(int status)
{
    switch (status) {
    case 401:
        return "authentication_error";
    case 402:
        return "billing_error";
    case 403:
        return "permission_error";
    case 404:
        return "not_found_error";
    case 413:
        return "request_too_large";
    case 429:
        return "rate_limit_error";
    case 504:
        return "timeout_error";
    case 529:
        return "overloaded_error";
    default:
        return status < 500 ? "invalid_request_error" : "api_error";
    }
}

Words wordsOf(int status)
{
    switch (status) {
    case 403:
        return {"invalid_request_error", "forbidden"};
    case 408:
        return {"invalid_request_error", "request_timeout"};
    case 413:
        return {"invalid_request_error", "request_too_large"};
    case 421:
        return {"invalid_request_error", "host_not_allowed"};
    case 431:
        return {"invalid_request_error", "headers_too_large"};
    case 500:
        return {"server_error", "internal_error"};
    case 503:
        return {"service_unavailable", "server_busy"};
    default:
        return {"invalid_request_error", "bad_http"};
    }
}

Json nullable(const std::string &text)
{
    return text.empty() ? Json(nullptr) : Json(text);
}

Json bodyFor(ApiDialect dialect, int status, Words words, const std::string &message,
             const std::string &param, QByteArrayView requestId)
{
    switch (dialect) {
    case ApiDialect::OpenAi:
        return {{"error",
                 {{"message", message},
                  {"type", words.type},
                  {"param", nullable(param)},
                  {"code", words.code ? Json(words.code) : Json(nullptr)}}}};
    case ApiDialect::Anthropic:
        return {{"type", "error"},
                {"error", {{"type", anthropicType(status)}, {"message", message}}},
                {"request_id", std::string(requestId.data(), size_t(requestId.size()))}};
    case ApiDialect::Ollama:
        return {{"error", message}};
    case ApiDialect::Plain:
        break;
    }
    return message;
}

void setBody(ApiError *answer, ApiDialect dialect, const Json &body)
{
    if (dialect == ApiDialect::Plain) {
        answer->contentType = "text/plain; charset=utf-8"_ba;
        answer->body = toBytes(body.get_ref<const std::string &>()) + '\n';
    } else {
        answer->contentType = "application/json"_ba;
        answer->body = dumpJsonBytes(body);
    }
}

} // namespace

ApiError ApiError::from(const ChatError &error, ApiDialect dialect, QByteArrayView requestId)
{
    ApiError answer;
    answer.status = statusOf(error, dialect);
    setBody(&answer, dialect, bodyOf(error, dialect, requestId));
    if (error.retryAfter) {
        const qint64 seconds = qMax<qint64>(error.retryAfter->count(), 0);
        answer.headers.append({"Retry-After"_ba, QByteArray::number(seconds)});
        answer.headers.append({"retry-after-ms"_ba, QByteArray::number(seconds * 1000)});
    }
    if (error.retryPointless)
        answer.headers.append({"x-should-retry"_ba, "false"_ba});
    if (error.kind == ChatError::Kind::BadKey)
        answer.headers.append({"WWW-Authenticate"_ba, "Bearer"_ba});
    return answer;
}

ApiError ApiError::from(ChatError::Kind kind, const QString &message, ApiDialect dialect,
                        QByteArrayView requestId)
{
    ChatError error;
    error.kind = kind;
    error.message = message;
    return from(error, dialect, requestId);
}

ApiError ApiError::fromStatus(int status, const QString &message, ApiDialect dialect,
                              QByteArrayView requestId)
{
    ApiError answer;
    answer.status = status;
    setBody(&answer, dialect,
            bodyFor(dialect, status, wordsOf(status), message.toStdString(), {}, requestId));
    return answer;
}

Json ApiError::bodyOf(const ChatError &error, ApiDialect dialect, QByteArrayView requestId)
{
    return bodyFor(dialect, error.httpStatus(), openAiWords(error.kind),
                   error.message.toStdString(), error.param.toStdString(), requestId);
}

int ApiError::statusOf(const ChatError &error, ApiDialect dialect)
{
    // 529 is Anthropic's own; other clients know it as 503.
    const int status = error.httpStatus();
    return status == 529 && dialect != ApiDialect::Anthropic ? 503 : status;
}
