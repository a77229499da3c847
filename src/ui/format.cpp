// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format.h"

#include "core/status/serverstatus.h"
#include "core/status/turnrecord.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct FormatWords
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

using Kind = ChatError::Kind;

// What happened, in one sentence.
QString reasonOf(Kind kind)
{
    switch (kind) {
    case Kind::InvalidRequest:
        return FormatWords::tr("The request was not valid.");
    case Kind::ContextTooLong:
        return FormatWords::tr("The conversation is too long for the model.");
    case Kind::NotLoggedIn:
        return FormatWords::tr("Claude Code is not signed in.");
    case Kind::BadKey:
        return FormatWords::tr("The access key is not valid.");
    case Kind::Billing:
        return FormatWords::tr("The account that pays cannot be charged.");
    case Kind::Forbidden:
        return FormatWords::tr("The request is not allowed.");
    case Kind::UnknownModel:
        return FormatWords::tr("There is no such model.");
    case Kind::NotFound:
        return FormatWords::tr("What was asked for does not exist.");
    case Kind::MethodNotAllowed:
        return FormatWords::tr("The program asked in a way that this address does not know.");
    case Kind::Conflict:
        return FormatWords::tr("The same request is still being answered.");
    case Kind::TooLarge:
        return FormatWords::tr("The request is too large.");
    case Kind::RateLimited:
        return FormatWords::tr("There were too many requests.");
    case Kind::PlanLimit:
        return FormatWords::tr("The plan is used up for now.");
    case Kind::QueueFull:
        return FormatWords::tr("Too many requests were waiting.");
    case Kind::LoopBrake:
        return FormatWords::tr("The same request came again and again.");
    case Kind::BudgetReached:
        return FormatWords::tr("The budget is used up.");
    case Kind::Upstream:
        return FormatWords::tr("Claude answered with an error.");
    case Kind::Overloaded:
        return FormatWords::tr("Claude is overloaded.");
    case Kind::WorkerFailed:
        return FormatWords::tr("Claude Code failed.");
    case Kind::NoClaude:
        return FormatWords::tr("Claude Code cannot be used.");
    case Kind::Stopping:
        return FormatWords::tr("The request was stopped.");
    case Kind::QueueTimeout:
        return FormatWords::tr("The request waited too long for its turn.");
    case Kind::Timeout:
        return FormatWords::tr("The answer took too long.");
    case Kind::Internal:
        return FormatWords::tr("Bellhop made a mistake.");
    }
    return {};
}

// What to do about it; empty: the error says it, or nothing can be done.
QString adviceOf(Kind kind)
{
    switch (kind) {
    case Kind::NotLoggedIn:
        return FormatWords::tr("Sign in to Claude Code, then ask again.");
    case Kind::Billing:
        return FormatWords::tr(
            "Look at the billing of the account that pays, or choose another one "
            "under Claude in the settings.");
    case Kind::PlanLimit:
        return FormatWords::tr(
            "Wait until the plan's window starts anew, or choose another account "
            "under Claude in the settings.");
    case Kind::RateLimited:
    case Kind::Overloaded:
        return FormatWords::tr(
            "Ask again in a minute. A fallback model, under Models in the settings, "
            "answers meanwhile.");
    case Kind::ContextTooLong:
        return FormatWords::tr("Begin a new conversation, or send less of the old one.");
    case Kind::UnknownModel:
        return FormatWords::tr(
            "Correct the model's name in the client, or add it under Models in the "
            "settings.");
    case Kind::QueueFull:
    case Kind::QueueTimeout:
        return FormatWords::tr(
            "Allow more answers at once under Workers, or a longer queue under Limits "
            "in the settings.");
    case Kind::Timeout:
        return FormatWords::tr(
            "Ask again; if it happens often, give it more time under Limits in the "
            "settings.");
    case Kind::WorkerFailed:
    case Kind::NoClaude:
        return FormatWords::tr("Check Claude Code's features on this page; the log says more.");
    case Kind::BudgetReached:
        return FormatWords::tr("Raise the budget under Limits in the settings.");
    case Kind::InvalidRequest:
    case Kind::TooLarge:
        return FormatWords::tr("Change it in the program that asked; the server's words are:");
    case Kind::BadKey:
        return FormatWords::tr("Copy the key into the program anew.");
    case Kind::Forbidden:
        return FormatWords::tr("Allow it under Keys or Agent in the settings, or ask otherwise.");
    case Kind::LoopBrake:
        return FormatWords::tr(
            "Stop that program, or allow more repeats under Limits in the settings.");
    case Kind::Upstream:
        return FormatWords::tr("Ask again in a minute.");
    case Kind::Internal:
        return FormatWords::tr("The log says more. If it happens again, please report it.");
    default:
        return {};
    }
}

} // namespace

QString Format::dash()
{
    return u"–"_s;
}

QString Format::count(qint64 number)
{
    return QLocale().toString(number);
}

QString Format::compact(qint64 number)
{
    const QLocale locale;
    const auto shortened = [&locale](double value, const QString &suffix) -> QString {
        return locale.toString(value, 'f', value < 100 ? 1 : 0) + suffix;
    };
    if (number < 10'000)
        return locale.toString(number);
    // 999,950 would round to "1000k".
    if (number < 999'500)
        return shortened(double(number) / 1e3, u"k"_s);
    return shortened(double(number) / 1e6, u"M"_s);
}

QString Format::duration(qint64 ms)
{
    const QLocale locale;
    if (ms < 0)
        return dash();
    if (ms < 1000)
        return FormatWords::tr("%1 ms").arg(locale.toString(ms));
    if (ms < 59'950)
        return FormatWords::tr("%1 s").arg(locale.toString(double(ms) / 1000, 'f', 1));
    const qint64 seconds = (ms + 500) / 1000;
    if (seconds < 3600)
        return FormatWords::tr("%1 min %2 s")
            .arg(locale.toString(seconds / 60))
            .arg(seconds % 60, 2, 10, QChar(u'0'));
    return FormatWords::tr("%1 h %2 min")
        .arg(locale.toString(seconds / 3600))
        .arg(seconds / 60 % 60, 2, 10, QChar(u'0'));
}

QString Format::cost(double dollars)
{
    if (!(dollars > 0) || !std::isfinite(dollars))
        return dash();
    if (dollars < 0.0001)
        return FormatWords::tr("< $%1").arg(QLocale().toString(0.0001, 'f', 4));
    return FormatWords::tr("$%1").arg(QLocale().toString(dollars, 'f', dollars < 1 ? 4 : 2));
}

QString Format::time(const QDateTime &moment)
{
    if (!moment.isValid())
        return dash();
    const QDateTime local = moment.toLocalTime();
    const QLocale locale;
    const QString clock = local.time().toString(u"HH:mm:ss"_s);
    if (local.date() == QDate::currentDate())
        return clock;
    return FormatWords::tr("%1 %2").arg(locale.toString(local.date(), QLocale::ShortFormat), clock);
}

QString Format::soon(const QDateTime &moment)
{
    if (!moment.isValid())
        return dash();
    const QDateTime local = moment.toLocalTime();
    const QLocale locale;
    const QString clock = local.time().toString(u"HH:mm"_s);
    const qint64 days = QDate::currentDate().daysTo(local.date());
    if (days == 0)
        return clock;
    if (days > 0 && days < 7)
        return FormatWords::tr("%1 %2").arg(locale.toString(local.date(), u"ddd"_s), clock);
    return locale.toString(local.date(), QLocale::ShortFormat);
}

QString Format::serverState(const ServerStatus &status)
{
    switch (status.state) {
    case ServerStatus::State::Stopped:
        return FormatWords::tr("Stopped");
    case ServerStatus::State::Starting:
        return FormatWords::tr("Starting…");
    case ServerStatus::State::Running:
        return FormatWords::tr("Running");
    case ServerStatus::State::Stopping:
        return FormatWords::tr("Stopping…");
    case ServerStatus::State::Failed:
        return FormatWords::tr("Not running");
    }
    return {};
}

QString Format::serverAddress(const ServerStatus &status)
{
    return status.urls.isEmpty() ? QString() : QUrl(status.urls.first()).authority();
}

QString Format::load(const ServerStatus &status)
{
    const QLocale locale;
    if (status.queuedTurns > 0)
        return FormatWords::tr("%1 active, %2 queued")
            .arg(locale.toString(status.activeTurns), locale.toString(status.queuedTurns));
    if (status.activeTurns > 0)
        return FormatWords::tr("%1 active").arg(locale.toString(status.activeTurns));
    return {};
}

QString Format::stateLine(const ServerStatus &status)
{
    if (status.state != ServerStatus::State::Running)
        return serverState(status);
    const QString busy = load(status);
    return FormatWords::tr("%1 – %2 – %3")
        .arg(serverState(status), serverAddress(status),
             busy.isEmpty() ? FormatWords::tr("idle") : busy);
}

QString Format::login(const ClaudeStatus &status)
{
    switch (status.login) {
    case ClaudeStatus::Login::Unknown:
        return FormatWords::tr("Sign-in not checked yet");
    case ClaudeStatus::Login::SignedOut:
        return FormatWords::tr("Not signed in");
    case ClaudeStatus::Login::SignedIn:
        break;
    }
    if (status.account.isEmpty())
        return status.plan.isEmpty() ? FormatWords::tr("Signed in")
                                     : FormatWords::tr("Signed in (%1)").arg(status.plan);
    if (status.plan.isEmpty())
        return FormatWords::tr("Signed in as %1").arg(status.account);
    return FormatWords::tr("Signed in as %1 (%2)").arg(status.account, status.plan);
}

QString Format::payer(const ClaudeStatus &status)
{
    if (status.payer == u"subscription")
        return FormatWords::tr("Your Claude subscription");
    if (status.payer == u"api-key")
        return FormatWords::tr("API key: billed per token");
    if (status.payer == u"bedrock")
        return FormatWords::tr("Your AWS account (Amazon Bedrock)");
    if (status.payer == u"vertex")
        return FormatWords::tr("Your Google Cloud account (Vertex AI)");
    if (status.payer == u"environment")
        return FormatWords::tr("As the environment says");
    return status.payer.isEmpty() ? dash() : status.payer;
}

QString Format::claudeLine(const ClaudeStatus &status)
{
    if (status.path.isEmpty())
        return status.problem.isEmpty() ? FormatWords::tr("Looking for Claude Code…")
                                        : FormatWords::tr("Claude Code not found");
    if (!status.problem.isEmpty())
        return FormatWords::tr("Claude Code cannot be used");
    return FormatWords::tr("Claude %1 – %2").arg(status.version, login(status));
}

QString Format::failure(const TurnRecord &failed)
{
    if (!failed.errorKind)
        return failed.error;
    const QString what = reasonOf(*failed.errorKind);
    const QString remedy = adviceOf(*failed.errorKind);
    const QString text =
        remedy.isEmpty() ? what : FormatWords::tr("%1 %2", "two sentences").arg(what, remedy);
    return text + u'\n' + failed.error;
}

QString Format::failure(const SelfTestResult &failed)
{
    return FormatWords::tr("There was no complete answer.") + u'\n' + failed.error;
}

QString Format::planWindow(const QString &id)
{
    if (id == u"five_hour")
        return FormatWords::tr("Five-hour window");
    if (id == u"seven_day")
        return FormatWords::tr("Weekly window");
    if (id.startsWith(u"seven_day_"))
        return FormatWords::tr("Weekly window of %1").arg(id.sliced(10));
    return id;
}
