// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/chaterror.h"

#include <algorithm>
#include <iterator>

namespace {

using Kind = ChatError::Kind;

struct Code
{
    Kind kind;
    const char *text;
};

constexpr Code kCodes[] = {
    {Kind::InvalidRequest, "invalid_request"},
    {Kind::ContextTooLong, "context_length_exceeded"},
    {Kind::NotLoggedIn, "claude_not_authenticated"},
    {Kind::BadKey, "invalid_api_key"},
    {Kind::Billing, "insufficient_quota"},
    {Kind::Forbidden, "forbidden"},
    {Kind::UnknownModel, "model_not_found"},
    {Kind::NotFound, "not_found"},
    {Kind::MethodNotAllowed, "method_not_allowed"},
    {Kind::Conflict, "conflict"},
    {Kind::TooLarge, "request_too_large"},
    {Kind::RateLimited, "rate_limit_exceeded"},
    {Kind::PlanLimit, "usage_limit_reached"},
    {Kind::QueueFull, "queue_full"},
    {Kind::LoopBrake, "repeated_request"},
    {Kind::BudgetReached, "budget_reached"},
    {Kind::Upstream, "upstream_error"},
    {Kind::Overloaded, "overloaded"},
    {Kind::WorkerFailed, "claude_failed"},
    {Kind::NoClaude, "claude_unavailable"},
    {Kind::Stopping, "server_stopping"},
    {Kind::QueueTimeout, "queue_timeout"},
    {Kind::Timeout, "timeout"},
    {Kind::Internal, "internal_error"},
};

} // namespace

int ChatError::httpStatus() const
{
    switch (kind) {
    case Kind::InvalidRequest:
    case Kind::ContextTooLong:
        return 400;
    case Kind::NotLoggedIn:
    case Kind::BadKey:
        return 401;
    case Kind::Billing:
        return 402;
    case Kind::Forbidden:
        return 403;
    case Kind::UnknownModel:
    case Kind::NotFound:
        return 404;
    case Kind::MethodNotAllowed:
        return 405;
    case Kind::Conflict:
        return 409;
    case Kind::TooLarge:
        return 413;
    case Kind::RateLimited:
    case Kind::PlanLimit:
    case Kind::QueueFull:
    case Kind::LoopBrake:
    case Kind::BudgetReached:
        return 429;
    case Kind::Internal:
        return 500;
    case Kind::Upstream:
    case Kind::WorkerFailed:
        return 502;
    case Kind::NoClaude:
    case Kind::Stopping:
    case Kind::QueueTimeout:
        return 503;
    case Kind::Timeout:
        return 504;
    case Kind::Overloaded:
        return 529;
    }
    return 500;
}

const char *ChatError::codeOf(Kind kind)
{
    const auto code = std::find_if(std::begin(kCodes), std::end(kCodes),
                                   [kind](const Code &row) { return row.kind == kind; });
    return code == std::end(kCodes) ? "internal_error" : code->text;
}

std::optional<ChatError::Kind> ChatError::kindOf(QStringView code)
{
    const auto row = std::find_if(std::begin(kCodes), std::end(kCodes), [code](const Code &known) {
        return code == QLatin1StringView(known.text);
    });
    return row == std::end(kCodes) ? std::nullopt : std::optional(row->kind);
}
