// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/standinplan.h"

#include "standin/standinrequest.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 kMaxCount = 1'000'000;

const char *usualType(int status)
{
    switch (status) {
    case 400:
        return "invalid_request_error";
    case 401:
        return "authentication_error";
    case 402:
        return "billing_error";
    case 403:
        return "permission_error";
    case 404:
        return "not_found_error";
    case 408:
    case 504:
        return "timeout_error";
    case 413:
        return "request_too_large";
    case 429:
        return "rate_limit_error";
    case 529:
        return "overloaded_error";
    default:
        return "api_error";
    }
}

std::chrono::milliseconds milliseconds(const Json &plan, const char *key)
{
    return std::clamp(std::chrono::milliseconds(intOr(plan, key)), 0ms, StandInPlan::kLongest);
}

} // namespace

Json StandInFailure::toJson(const std::string &requestId) const
{
    Json error{{"type", type.empty() ? usualType(status) : type},
               {"message", message.empty() ? "scripted " + std::to_string(status) : message}};
    if (extra.is_object())
        error.update(extra);
    return {{"type", "error"}, {"error", error}, {"request_id", requestId}};
}

Json textBlock(std::string text)
{
    return {{"type", "text"}, {"text", std::move(text)}};
}

StandInPlan planForDemo(const QString &text, const Json &body)
{
    using namespace std::chrono_literals;
    constexpr qsizetype kQuoteLength = 80;

    StandInPlan plan;
    plan.delay = 25ms;
    if (const auto json = jsonAnswerFor(body)) {
        plan.content.push_back(textBlock(*json));
        return plan;
    }
    QString quote = text.simplified();
    if (quote.size() > kQuoteLength)
        quote = quote.left(quote.at(kQuoteLength - 1).isHighSurrogate() ? kQuoteLength - 1
                                                                        : kQuoteLength)
            + u'…';
    plan.content.push_back(textBlock(
        u"Hello! This is the demo stand-in, not a real model: a canned answer, made on your own "
        u"computer, without account or internet. You asked: “%1”. Your words travelled through "
        u"Bellhop and the official Claude Code to get here, and these words come back the same "
        u"way, "
        u"one by one. Sign in to Claude Code and start Bellhop without --demo, and Claude answers."_s
            .arg(quote)
            .toStdString()));
    return plan;
}

StandInPlan planFromScript(const Json &script)
{
    StandInPlan plan;
    if (const Json *content = findValue(script, "content"); content && content->is_array())
        plan.content = *content;
    plan.stop = stringOr(script, "stop");
    plan.stopSequence = stringOr(script, "stopSequence");
    if (const Json *usage = findValue(script, "usage"); usage && usage->is_object())
        plan.usage = *usage;
    if (const Json *headers = findValue(script, "headers"); headers && headers->is_object()) {
        for (const auto &header : headers->items()) {
            const std::string value = header.value().is_string() ? header.value().get<std::string>()
                                                                 : dumpJson(header.value());
            plan.headers.append(HttpHeader{toBytes(header.key()), toBytes(value)});
        }
    }
    if (const Json *error = findValue(script, "error")) {
        StandInFailure failure;
        failure.status = int(std::clamp<qint64>(intOr(*error, "status", 500), 400, 599));
        failure.type = stringOr(*error, "type");
        failure.message = stringOr(*error, "message");
        if (const Json *extra = findValue(*error, "extra"))
            failure.extra = *extra;
        plan.failure = failure;
    }
    plan.head = milliseconds(script, "headMs");
    plan.stall = milliseconds(script, "stallMs");
    plan.ping = milliseconds(script, "pingMs");
    plan.delay = milliseconds(script, "delayMs");
    plan.chunk = int(std::clamp<qint64>(intOr(script, "chunk", 12), 1, kMaxCount));
    plan.slice = int(std::clamp<qint64>(intOr(script, "slice"), 0, kMaxCount));
    if (findValue(script, "cutAfter"))
        plan.cutAfter = int(std::clamp<qint64>(intOr(script, "cutAfter"), 0, kMaxCount));
    plan.malformed = boolOr(script, "malformed");
    plan.empty = boolOr(script, "empty");
    plan.html = boolOr(script, "html");
    plan.midError = stringOr(script, "midError");
    return plan;
}
