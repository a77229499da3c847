// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

// Why a request got no (complete) answer. Each dialect turns it into its own shape in one place.
struct ChatError
{
    enum class Kind {
        InvalidRequest, // 400, `param` names the field
        ContextTooLong, // 400 context_length_exceeded
        NotLoggedIn, // 401: Claude is not signed in (never the client's key)
        BadKey, // 401: the client's key
        Billing, // 402
        Forbidden, // 403
        UnknownModel, // 404 model_not_found
        NotFound, // 404
        MethodNotAllowed, // 405
        Conflict, // 409
        TooLarge, // 413
        RateLimited, // 429, of the API
        PlanLimit, // 429, the subscription's window is used up
        QueueFull, // 429, ours
        LoopBrake, // 429, ours: the same request again and again
        BudgetReached, // 429, ours
        Upstream, // 502: any other status of the API
        Overloaded, // 529 upstream (503 where a dialect has no 529)
        WorkerFailed, // 502: the CLI crashed, hung or printed rubbish
        NoClaude, // 503: no CLI found, or it cannot be started
        Stopping, // 503: the server is shutting down or was stopped
        QueueTimeout, // 503, ours
        Timeout, // 504: no first byte, or silence
        Internal, // 500: a defect of ours
    };

    Kind kind = Kind::Internal;
    QString message; // for people: what happened and what to do
    QString param; // the field, e.g. "messages[2].content"
    int upstreamStatus = 0; // the API's own status, 0 if there was none
    std::optional<std::chrono::seconds> retryAfter;
    bool retryPointless = false; // x-should-retry: false

    // 400…529, the same for every dialect but Overloaded.
    int httpStatus() const;

    // "model_not_found": the kind's name for clients (the `code` of OpenAI's shape) and in records.
    static const char *codeOf(Kind kind);
    static std::optional<Kind> kindOf(QStringView code); // nothing if no kind is called that

    static ChatError invalid(QString param, QString message)
    {
        return {Kind::InvalidRequest, std::move(message), std::move(param), 0, {}, true};
    }
};
Q_DECLARE_METATYPE(ChatError)
