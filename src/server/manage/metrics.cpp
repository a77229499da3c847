// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/metrics.h"

namespace {

constexpr size_t kMostSeries = 200;

QByteArray escaped(QByteArray value)
{
    return value.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n");
}

QByteArray number(double value)
{
    return QByteArray::number(value, 'g', 12);
}

void head(QByteArray &out, const char *name, const char *type, const char *help)
{
    out += QByteArray("# HELP ") + name + ' ' + help + "\n# TYPE " + name + ' ' + type + '\n';
}

void line(QByteArray &out, const QByteArray &name, const QByteArray &labels,
          const QByteArray &value)
{
    out += name;
    if (!labels.isEmpty())
        out += '{' + labels + '}';
    out += ' ' + value + '\n';
}

QByteArray label(const char *name, const QByteArray &value)
{
    return QByteArray(name) + "=\"" + escaped(value) + '"';
}

// What the model's API calls itself, never what a client made up.
QByteArray modelOf(const TurnRecord &record)
{
    return record.model.isEmpty() ? QByteArray("none") : record.model.left(128).toUtf8();
}

QByteArray outcomeOf(const TurnRecord &record)
{
    switch (record.state) {
    case TurnRecord::State::Done:
        return "ok";
    case TurnRecord::State::Cancelled:
        return "cancelled";
    default:
        return record.outcome.isEmpty() ? QByteArray("failed") : record.outcome.left(64).toUtf8();
    }
}

} // namespace

void Metrics::Histogram::add(qint64 ms)
{
    if (ms < 0)
        return;
    const double seconds = double(ms) / 1000;
    ++count;
    sum += seconds;
    for (size_t i = 0; i < kBounds.size(); ++i) {
        if (seconds <= kBounds[i]) {
            ++buckets[i];
            return;
        }
    }
}

void Metrics::Histogram::appendTo(QByteArray &out, const char *name, const char *help) const
{
    head(out, name, "histogram", help);
    const QByteArray bucket = QByteArray(name) + "_bucket";
    quint64 below = 0;
    for (size_t i = 0; i < kBounds.size(); ++i) {
        below += buckets[i];
        line(out, bucket, label("le", number(kBounds[i])), QByteArray::number(below));
    }
    line(out, bucket, label("le", "+Inf"), QByteArray::number(count));
    line(out, QByteArray(name) + "_sum", {}, number(sum));
    line(out, QByteArray(name) + "_count", {}, QByteArray::number(count));
}

void Metrics::count(const TurnRecord &settled)
{
    Labels labels{settled.endpoint.left(64).toUtf8(), modelOf(settled), outcomeOf(settled)};
    if (m_requests.size() >= kMostSeries && !m_requests.contains(labels))
        labels[1] = "other";
    ++m_requests[labels];
    QByteArray model = modelOf(settled);
    if (m_tokens.size() >= kMostSeries && !m_tokens.contains(model))
        model = "other";
    Tokens &tokens = m_tokens[model];
    tokens.usage.input += settled.usage.input;
    tokens.usage.cacheRead += settled.usage.cacheRead;
    tokens.usage.cacheCreation += settled.usage.cacheCreation;
    tokens.usage.output += settled.usage.output;
    tokens.costUsd += settled.costUsd;
    m_firstToken.add(settled.firstTokenMs);
    if (settled.state == TurnRecord::State::Done)
        m_total.add(settled.totalMs);
}

QByteArray Metrics::text(const ServerStatus &server, const ClaudeStatus &claude,
                         const std::vector<PlanWindows::Window> &plan) const
{
    QByteArray out;
    head(out, "bellhop_info", "gauge", "Versions; always 1.");
    line(out, "bellhop_info",
         label("version", BELLHOP_VERSION) + ',' + label("claude_version", claude.version.toUtf8()),
         "1");
    head(out, "bellhop_claude_usable", "gauge", "1 if Claude Code was found and can be used.");
    line(out, "bellhop_claude_usable", {}, claude.isUsable() ? "1" : "0");

    head(out, "bellhop_requests_total", "counter", "Ended requests.");
    for (const auto &[labels, count] : m_requests)
        line(out, "bellhop_requests_total",
             label("endpoint", labels[0]) + ',' + label("model", labels[1]) + ','
                 + label("outcome", labels[2]),
             QByteArray::number(count));
    head(out, "bellhop_refused_total", "counter", "Requests refused at the door, by status.");
    for (const auto &[status, count] : m_refusals)
        line(out, "bellhop_refused_total", label("status", QByteArray::number(status)),
             QByteArray::number(count));
    m_firstToken.appendTo(out, "bellhop_first_token_seconds",
                          "From a request's arrival to its first token.");
    m_total.appendTo(out, "bellhop_request_seconds",
                     "From a request's arrival to the end of its answer.");

    head(out, "bellhop_tokens_total", "counter", "Tokens by model and kind.");
    for (const auto &[model, tokens] : m_tokens) {
        // Not all compilers let a lambda see a structured binding.
        const auto kind = [&out, &name = model](const char *kindName, qint64 count) {
            line(out, "bellhop_tokens_total", label("model", name) + ',' + label("kind", kindName),
                 QByteArray::number(count));
        };
        kind("input", tokens.usage.input);
        kind("cache_read", tokens.usage.cacheRead);
        kind("cache_creation", tokens.usage.cacheCreation);
        kind("output", tokens.usage.output);
    }
    head(out, "bellhop_cost_usd_total", "counter", "Cost by model, in US dollars.");
    for (const auto &[model, tokens] : m_tokens)
        line(out, "bellhop_cost_usd_total", label("model", model), number(tokens.costUsd));

    head(out, "bellhop_requests_running", "gauge", "Requests being answered.");
    line(out, "bellhop_requests_running", {}, QByteArray::number(server.activeTurns));
    head(out, "bellhop_requests_queued", "gauge", "Requests waiting for their turn.");
    line(out, "bellhop_requests_queued", {}, QByteArray::number(server.queuedTurns));
    head(out, "bellhop_workers", "gauge", "Claude Code processes by state.");
    const PoolStatus &pool = server.pool;
    const std::array<std::pair<const char *, int>, 5> states{{{"starting", pool.starting},
                                                              {"warm", pool.warm},
                                                              {"busy", pool.busy},
                                                              {"held", pool.held},
                                                              {"hot", pool.hot}}};
    for (const auto &[name, count] : states)
        line(out, "bellhop_workers", label("state", name), QByteArray::number(count));
    head(out, "bellhop_workers_limit", "gauge", "Most Claude Code processes at the same time.");
    line(out, "bellhop_workers_limit", {}, QByteArray::number(pool.limit));
    head(out, "bellhop_worker_restarts_total", "counter", "Processes that ended unasked.");
    line(out, "bellhop_worker_restarts_total", {}, QByteArray::number(pool.restarts));

    head(out, "bellhop_plan_utilization_ratio", "gauge", "Used part of the plan's windows.");
    for (const PlanWindows::Window &window : plan) {
        if (window.utilization)
            line(out, "bellhop_plan_utilization_ratio", label("window", window.name.toUtf8()),
                 number(*window.utilization));
    }
    head(out, "bellhop_plan_reset_timestamp_seconds", "gauge", "When the plan's windows reset.");
    for (const PlanWindows::Window &window : plan) {
        if (window.resetsAt.isValid())
            line(out, "bellhop_plan_reset_timestamp_seconds", label("window", window.name.toUtf8()),
                 QByteArray::number(window.resetsAt.toSecsSinceEpoch()));
    }
    return out;
}
