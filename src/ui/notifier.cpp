// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notifier.h"

#include "ui/appstate.h"
#include "ui/format.h"

#include <utility>

using namespace Qt::StringLiterals;

Notifier::Notifier(AppState &state, QObject *parent)
    : QObject(parent)
    , m_state(state)
{
    connect(&state, &AppState::serverChanged, this, &Notifier::noteServer);
    connect(&state, &AppState::claudeChanged, this, &Notifier::noteClaude);
    connect(&state, &AppState::planChanged, this, &Notifier::notePlan);
}

void Notifier::noteServer()
{
    const ServerStatus &server = m_state.server();
    const bool failed = server.state == ServerStatus::State::Failed;
    const QString failure = failed ? server.problem : QString();
    noteBudget();
    // Starting anew is not yet the end of a failure: the same one is not told twice.
    if (server.state == ServerStatus::State::Starting || failure == m_failure)
        return;
    m_failure = failure;
    if (failed && m_state.settings().notifiesOfFailure())
        emit notified(tr("The server could not start"), failure, u"server"_s);
}

void Notifier::noteBudget()
{
    const ServerStatus &server = m_state.server();
    const Budget budget = server.budgetReached ? Budget::Reached
        : server.budgetNotice.isEmpty()        ? Budget::Fine
                                               : Budget::Warned;
    const Budget before = std::exchange(m_budget, budget);
    if (budget <= before || !m_state.settings().notifiesOfBudget())
        return;
    if (budget == Budget::Reached)
        emit notified(tr("The budget is used up"),
                      tr("%1 Questions are refused until it begins anew.").arg(server.budgetNotice),
                      u"limits"_s);
    else
        emit notified(tr("The budget is nearly used up"), server.budgetNotice, u"limits"_s);
}

void Notifier::noteClaude()
{
    const ClaudeStatus &claude = m_state.claude();
    if (claude.login == ClaudeStatus::Login::Unknown)
        return;
    const bool signedOut = claude.isUsable() && claude.login == ClaudeStatus::Login::SignedOut
        && m_state.settings().claudeAuth() == Settings::ClaudeAuth::Login;
    if (signedOut == m_signedOut)
        return;
    m_signedOut = signedOut;
    if (signedOut && m_state.settings().notifiesOfSignIn())
        emit notified(tr("Claude Code is signed out"),
                      tr("Requests cannot be answered until you sign in."), {});
}

void Notifier::notePlan()
{
    for (const PlanStatus::Window &window : m_state.plan().windows) {
        Level &level = m_levels[window.id];
        const qint64 resetsAt = window.resetsAt.isValid() ? window.resetsAt.toSecsSinceEpoch() : 0;
        if (resetsAt != level.resetsAt)
            level = {resetsAt, 0};
        const int percent = window.used >= 0.95 ? 95 : window.used >= 0.80 ? 80 : 0;
        if (percent <= level.percent)
            continue;
        level.percent = percent;
        if (!m_state.settings().notifiesOfPlan())
            continue;
        const QString title =
            tr("%1: %2% used")
                .arg(Format::planWindow(window.id), QLocale().toString(qRound(window.used * 100)));
        emit notified(title,
                      window.resetsAt.isValid()
                          ? tr("It starts anew at %1.").arg(Format::time(window.resetsAt))
                          : tr("Requests are refused when it is used up."),
                      {});
    }
}
