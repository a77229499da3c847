// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format.h"

#include "core/status/serverstatus.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

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
        return Words::tr("%1 ms").arg(locale.toString(ms));
    if (ms < 59'950)
        return Words::tr("%1 s").arg(locale.toString(double(ms) / 1000, 'f', 1));
    const qint64 seconds = (ms + 500) / 1000;
    if (seconds < 3600)
        return Words::tr("%1 min %2 s")
            .arg(locale.toString(seconds / 60))
            .arg(seconds % 60, 2, 10, QChar(u'0'));
    return Words::tr("%1 h %2 min")
        .arg(locale.toString(seconds / 3600))
        .arg(seconds / 60 % 60, 2, 10, QChar(u'0'));
}

QString Format::cost(double dollars)
{
    if (!(dollars > 0) || !std::isfinite(dollars))
        return dash();
    if (dollars < 0.0001)
        return Words::tr("< $%1").arg(QLocale().toString(0.0001, 'f', 4));
    return Words::tr("$%1").arg(QLocale().toString(dollars, 'f', dollars < 1 ? 4 : 2));
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
    return Words::tr("%1 %2").arg(locale.toString(local.date(), QLocale::ShortFormat), clock);
}

QString Format::serverState(const ServerStatus &status)
{
    switch (status.state) {
    case ServerStatus::State::Stopped:
        return Words::tr("Stopped");
    case ServerStatus::State::Starting:
        return Words::tr("Starting…");
    case ServerStatus::State::Running:
        return Words::tr("Running");
    case ServerStatus::State::Stopping:
        return Words::tr("Stopping…");
    case ServerStatus::State::Failed:
        return Words::tr("Not running");
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
        return Words::tr("%1 active, %2 queued")
            .arg(locale.toString(status.activeTurns), locale.toString(status.queuedTurns));
    if (status.activeTurns > 0)
        return Words::tr("%1 active").arg(locale.toString(status.activeTurns));
    return {};
}

QString Format::stateLine(const ServerStatus &status)
{
    if (status.state != ServerStatus::State::Running)
        return serverState(status);
    const QString busy = load(status);
    return Words::tr("%1 – %2 – %3")
        .arg(serverState(status), serverAddress(status), busy.isEmpty() ? Words::tr("idle") : busy);
}

QString Format::login(const ClaudeStatus &status)
{
    switch (status.login) {
    case ClaudeStatus::Login::Unknown:
        return Words::tr("Sign-in not checked yet");
    case ClaudeStatus::Login::SignedOut:
        return Words::tr("Not signed in");
    case ClaudeStatus::Login::SignedIn:
        break;
    }
    if (status.account.isEmpty())
        return status.plan.isEmpty() ? Words::tr("Signed in")
                                     : Words::tr("Signed in (%1)").arg(status.plan);
    if (status.plan.isEmpty())
        return Words::tr("Signed in as %1").arg(status.account);
    return Words::tr("Signed in as %1 (%2)").arg(status.account, status.plan);
}

QString Format::payer(const ClaudeStatus &status)
{
    if (status.payer == u"subscription")
        return Words::tr("Your Claude subscription");
    if (status.payer == u"api-key")
        return Words::tr("API key: billed per token");
    if (status.payer == u"environment")
        return Words::tr("As the environment says (API key, Bedrock, Vertex…)");
    return status.payer.isEmpty() ? dash() : status.payer;
}

QString Format::claudeLine(const ClaudeStatus &status)
{
    if (status.path.isEmpty())
        return status.problem.isEmpty() ? Words::tr("Looking for Claude Code…")
                                        : Words::tr("Claude Code not found");
    if (!status.problem.isEmpty())
        return Words::tr("Claude Code cannot be used");
    return Words::tr("Claude %1 – %2").arg(status.version, login(status));
}

QString Format::planWindow(const QString &id)
{
    if (id == u"five_hour")
        return Words::tr("Five-hour window");
    if (id == u"seven_day")
        return Words::tr("Weekly window");
    if (id.startsWith(u"seven_day_"))
        return Words::tr("Weekly window of %1").arg(id.sliced(10));
    return id;
}
