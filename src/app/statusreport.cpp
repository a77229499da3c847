// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/statusreport.h"

#include "core/claude/doctorreport.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace {

struct StatusReport
{
    Q_DECLARE_TR_FUNCTIONS(StatusReport)
};

using State = ServerStatus::State;
constexpr std::array<std::pair<State, const char *>, 5> kStates{{
    {State::Stopped, "stopped"},
    {State::Starting, "starting"},
    {State::Running, "running"},
    {State::Stopping, "stopping"},
    {State::Failed, "failed"},
}};

const char *stateName(State state)
{
    for (const auto &[known, name] : kStates) {
        if (known == state)
            return name;
    }
    return "";
}

QString serverLine(const Json &status)
{
    const QString state = textOr(status, "state");
    if (state == u"running")
        return StatusReport::tr("Running on %1").arg(textOr(status, "url"));
    if (state == u"failed")
        return StatusReport::tr("Not serving: %1").arg(textOr(status, "problem"));
    if (state == u"starting")
        return StatusReport::tr("Starting");
    return state == u"stopping" ? StatusReport::tr("Stopping")
                                : StatusReport::tr("Running, but the server is stopped");
}

QString claudeLine(const Json &claude)
{
    if (const QString problem = textOr(claude, "problem"); !problem.isEmpty())
        return problem;
    if (textOr(claude, "path").isEmpty())
        return StatusReport::tr("Claude Code: not found (yet)");
    QString line = StatusReport::tr("Claude Code %1 (%2)")
                       .arg(textOr(claude, "version"), textOr(claude, "path"));
    if (const QString account = textOr(claude, "account"); !account.isEmpty())
        line += u", "_s + StatusReport::tr("signed in as %1").arg(account);
    if (const QString payer = textOr(claude, "payer"); !payer.isEmpty())
        line += u", "_s + StatusReport::tr("paid by %1").arg(payer);
    return line;
}

} // namespace

Json statusToJson(const ServerStatus &server, const ClaudeStatus &claude)
{
    const PoolStatus &pool = server.pool;
    return {
        {"ok", true},
        {"state", stateName(server.state)},
        {"problem", server.problem.toStdString()},
        {"url", server.urls.value(0).toStdString()},
        {"port", server.port},
        {"active", server.activeTurns},
        {"queued", server.queuedTurns},
        {"pid", QCoreApplication::applicationPid()},
        {"workers",
         {{"starting", pool.starting},
          {"warm", pool.warm},
          {"busy", pool.busy},
          {"held", pool.held},
          {"hot", pool.hot},
          {"limit", pool.limit}}},
        {"claude",
         {{"path", claude.path.toStdString()},
          {"version", claude.version.toStdString()},
          {"account", claude.account.toStdString()},
          {"payer", claude.payer.toStdString()},
          {"problem", claude.problem.shown.toStdString()}}},
        {"database_problem", server.databaseProblem.toStdString()},
        {"ollama_url", server.ollamaUrl.toStdString()},
        {"ollama_problem", server.ollamaProblem.shown.toStdString()},
        {"body_log_notice", server.bodyLogNotice.toStdString()},
    };
}

QString statusToText(const Json &status)
{
    const Json &workers = objectIn(status, "workers");
    QStringList lines{serverLine(status)};
    lines << StatusReport::tr("Requests: %1 active, %2 queued")
                 .arg(intOr(status, "active"))
                 .arg(intOr(status, "queued"));
    lines << StatusReport::tr("Claude processes: %1 starting, %2 warm, %3 busy, %4 waiting for "
                              "tools, %5 kept, at most %6")
                 .arg(intOr(workers, "starting"))
                 .arg(intOr(workers, "warm"))
                 .arg(intOr(workers, "busy"))
                 .arg(intOr(workers, "held"))
                 .arg(intOr(workers, "hot"))
                 .arg(intOr(workers, "limit"));
    lines << claudeLine(objectIn(status, "claude"));
    if (const QString url = textOr(status, "ollama_url"); !url.isEmpty())
        lines << StatusReport::tr("Programs that look for Ollama find it on %1").arg(url);
    for (const char *warning : {"ollama_problem", "body_log_notice"}) {
        if (const QString text = textOr(status, warning); !text.isEmpty())
            lines << text;
    }
    if (const QString problem = textOr(status, "database_problem"); !problem.isEmpty())
        lines << StatusReport::tr("Running without history: %1").arg(problem);
    return lines.join(u'\n');
}

Json doctorToJson(const DoctorReport &report)
{
    Json checks = Json::array();
    for (const DoctorReport::Check &check : report.checks)
        checks.push_back({{"title", check.title.toStdString()},
                          {"ok", check.ok},
                          {"detail", check.detail.toStdString()}});
    return {{"ok", true},
            {"version", report.version.toStdString()},
            {"problem", report.problem.toStdString()},
            {"passed", report.isOk()},
            {"checks", std::move(checks)}};
}

QString doctorToText(const Json &report)
{
    QStringList lines;
    if (const QString version = textOr(report, "version"); !version.isEmpty())
        lines << StatusReport::tr("Claude Code %1").arg(version);
    if (const QString problem = textOr(report, "problem"); !problem.isEmpty())
        lines << StatusReport::tr("Not checked: %1").arg(problem);
    if (const Json *checks = findValue(report, "checks"); checks && checks->is_array()) {
        for (const Json &check : *checks) {
            const QString verdict =
                boolOr(check, "ok") ? StatusReport::tr("ok") : StatusReport::tr("FAILED");
            QString line = verdict.leftJustified(8) + textOr(check, "title");
            if (const QString detail = textOr(check, "detail"); !detail.isEmpty())
                line += u": "_s + detail;
            lines << line;
        }
    }
    return lines.join(u'\n');
}
