// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/chat/chaterror.h"

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
