// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/clierror.h"

using namespace Qt::StringLiterals;

namespace {

using Kind = ChatError::Kind;

// "API Error: 400 messages: too short" says the status twice; the client sees it as a status
// already.
QString withoutPrefix(QString text, int status)
{
    for (const QString &prefix :
         {QStringLiteral("Failed to authenticate. "), QStringLiteral("API Error: ")}) {
        if (text.startsWith(prefix))
            text.remove(0, prefix.size());
    }
    const QString number = QString::number(status) + u' ';
    if (status && text.startsWith(number))
        text.remove(0, number.size());
    return text;
}

std::chrono::seconds until(const QDateTime &then, const QDateTime &now)
{
    return std::chrono::seconds(std::max<qint64>(1, now.secsTo(then)));
}

} // namespace

ChatError errorFromResult(const Json &result, const CliFailureContext &context,
                          const QDateTime &now)
{
    ChatError error;
    const std::string subtype = stringOr(result, "subtype");
    const std::string reason = stringOr(result, "terminal_reason");
    const QString text = toQString(stringOr(result, "result")).trimmed();
    int status = int(intOr(result, "api_error_status"));
    error.upstreamStatus = status;
    error.message = withoutPrefix(text, status);

    if (reason == "prompt_too_long" || reason == "blocking_limit"
        || text.startsWith(u"Prompt is too long")) {
        error.kind = Kind::ContextTooLong;
        error.retryPointless = true;
    } else if (text.startsWith(u"Not logged in")
               || context.assistantError == "authentication_failed") {
        error.kind = status == 403 ? Kind::Forbidden : Kind::NotLoggedIn;
        error.retryPointless = true;
        if (error.kind == Kind::NotLoggedIn) {
            error.message =
                u"Claude Code is not signed in (%1). Run `claude` in a terminal and sign in with "
                "/login, or choose another payer in Bellhop's settings."_s.arg(error.message);
        }
    } else if (context.assistantError == "billing_error") {
        error.kind = Kind::Billing;
        error.retryPointless = true;
    } else if (stringOr(result, "api_error") == "usage_limit_reached"
               || context.limitResetsAt.isValid()) {
        error.kind = Kind::PlanLimit;
        error.retryPointless = true;
        if (context.limitResetsAt.isValid())
            error.retryAfter = until(context.limitResetsAt, now);
    } else if (context.assistantError == "model_not_found" || status == 404) {
        error.kind = Kind::UnknownModel;
        error.param = QStringLiteral("model");
        error.retryPointless = true;
    } else if (status == 413) {
        error.kind = Kind::TooLarge;
        error.retryPointless = true;
    } else if (status == 429) {
        error.kind = Kind::RateLimited;
        error.message = withoutPrefix(error.message, 0);
    } else if (status == 529) {
        error.kind = Kind::Overloaded;
    } else if (status >= 400 && status < 500) {
        error.kind = Kind::InvalidRequest;
        error.retryPointless = true;
    } else {
        error.kind = Kind::Upstream;
    }
    if (error.message.isEmpty()) {
        error.message = subtype == "success" || subtype.empty()
            ? u"Claude Code reported a failure without a reason."_s
            : u"Claude Code stopped: %1."_s.arg(toQString(subtype));
    }
    return error;
}

ChatError workerError(const QString &what, const QByteArray &stderrTail)
{
    constexpr qsizetype kMaxTail = 400;
    const QString tail = QString::fromUtf8(stderrTail.right(kMaxTail)).trimmed();
    ChatError error;
    error.kind = Kind::WorkerFailed;
    error.message = tail.isEmpty() ? what : u"%1 It last said: %2"_s.arg(what, tail);
    return error;
}
