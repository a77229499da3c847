// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/standintags.h"

#include "standin/standinrequest.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxWords = 1'000'000;

// Reads the tags out of one text.
class Tags
{
public:
    explicit Tags(const QString &text)
        : m_text(text)
    { }

    bool has(QLatin1StringView tag) const { return m_text.contains(tag); }

    QRegularExpressionMatch match(const QString &pattern) const
    {
        return QRegularExpression(pattern).match(m_text);
    }

    std::optional<int> number(QLatin1StringView tag) const
    {
        const auto found = match(tag + "(\\d{1,9})"_L1);
        if (!found.hasMatch())
            return std::nullopt;
        return found.captured(1).toInt();
    }

    std::chrono::milliseconds duration(QLatin1StringView tag, int fallback = 0) const
    {
        return std::min(std::chrono::milliseconds(number(tag).value_or(fallback)),
                        StandInPlan::kLongest);
    }

private:
    const QString &m_text;
};

std::string numberedWords(char16_t const *prefix, int count)
{
    QString text;
    for (int i = 0; i < std::min(count, kMaxWords); ++i)
        text += QString::fromUtf16(prefix) + QString::number(i) + u' ';
    return text.toStdString();
}

HttpHeaders limitHeaders(const QString &kind)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    const QByteArray status =
        kind == "warning"_L1 ? QByteArray("allowed_warning") : kind.toLatin1();
    const QByteArray reset = QByteArray::number(now + 3600);
    const char *used = kind == "allowed"_L1 ? "0.42" : kind == "warning"_L1 ? "0.93" : "1.0";
    const QByteArray prefix("anthropic-ratelimit-unified-");
    HttpHeaders headers{
        {prefix + "status", status},
        {prefix + "reset", reset},
        {prefix + "representative-claim", "five_hour"},
        {prefix + "fallback-percentage", "0.5"},
        {prefix + "5h-status", status},
        {prefix + "5h-reset", reset},
        {prefix + "5h-utilization", used},
        {prefix + "7d-status", "allowed"},
        {prefix + "7d-reset", QByteArray::number(now + 5 * 86400)},
        {prefix + "7d-utilization", "0.31"},
        {prefix + "overage-status", "rejected"},
        {prefix + "overage-disabled-reason", "org_level_disabled"},
    };
    if (kind == "warning"_L1)
        headers.append(HttpHeader{prefix + "5h-surpassed-threshold", "0.9"});
    return headers;
}

std::optional<StandInFailure> failureFromTags(const Tags &tags, const Json &body,
                                              StandInFailCounts &failCounts)
{
    const auto found = tags.match(u"#ERR(\\d{3})(?:x(\\d{1,6}))?"_s);
    if (!found.hasMatch())
        return std::nullopt;
    int &failed = failCounts[found.captured(0)];
    if (found.hasCaptured(2) && failed >= found.captured(2).toInt())
        return std::nullopt;
    ++failed;
    StandInFailure failure;
    failure.status = found.captured(1).toInt();
    failure.message = "scripted " + found.captured(1).toStdString();
    if (tags.has("#TOOLONG"_L1))
        failure.message = "prompt is too long: 215000 tokens > 200000 maximum";
    if (tags.has("#CREDIT"_L1))
        failure.message =
            "Your credit balance is too low to access the Anthropic API. Please go to "
            "Plans & Billing to upgrade or purchase credits.";
    if (tags.has("#NOMODEL"_L1))
        failure.message = "model: " + stringOr(body, "model");
    return failure;
}

// The {...} that starts at `from`, after blanks.
std::optional<Json> objectAt(const QString &text, qsizetype from)
{
    while (from < text.size() && text[from].isSpace())
        ++from;
    if (from >= text.size() || text[from] != u'{')
        return std::nullopt;
    int depth = 0;
    bool inString = false;
    for (qsizetype i = from; i < text.size(); ++i) {
        const QChar c = text[i];
        if (inString) {
            if (c == u'\\')
                ++i;
            else if (c == u'"')
                inString = false;
        } else if (c == u'"') {
            inString = true;
        } else if (c == u'{') {
            ++depth;
        } else if (c == u'}' && --depth == 0) {
            return parseJson(text.mid(from, i - from + 1).toUtf8());
        }
    }
    return std::nullopt;
}

// CALL name, CALL name {"json":true}; repeated for parallel calls.
Json callsFromTags(const Tags &tags, const QString &text, const Json &body)
{
    static const QRegularExpression call(u"CALL ([^\\s{|]+)"_s);
    Json calls = Json::array();
    for (auto it = call.globalMatch(text); it.hasNext();) {
        const auto found = it.next();
        const std::string name = found.captured(1).toStdString();
        const Json *tool = toolNamed(body, name);
        if (!tool && !tags.has("#UNKNOWN"_L1))
            continue;
        std::optional<Json> input = objectAt(text, found.capturedEnd(0));
        if (!input) {
            const Json *schema = tool ? findValue(*tool, "input_schema") : nullptr;
            input = schema ? sampleOfSchema(*schema) : Json::object();
        }
        calls.push_back({{"type", "tool_use"}, {"name", name}, {"input", *input}});
    }
    return calls;
}

void addThinking(StandInPlan &plan, const Tags &tags)
{
    if (const auto found = tags.match(u"#THINK(\\d{0,6})"_s); found.hasMatch()) {
        const int words = found.captured(1).isEmpty() ? 4 : found.captured(1).toInt();
        plan.content.push_back({{"type", "thinking"},
                                {"thinking", numberedWords(u"thought", words)},
                                {"signature", "c2lnbmF0dXJlQQQQQQQQQQQQQQQQ"}});
    }
    if (tags.has("#REDACTED"_L1))
        plan.content.push_back({{"type", "redacted_thinking"}, {"data", "cmVkYWN0ZWQ="}});
}

std::string answerFromTags(const Tags &tags, const QString &text, const Json &body,
                           int defaultWords)
{
    if (const auto words = tags.number("#WORDS"_L1))
        return numberedWords(u"w", *words);
    if (const auto say = tags.match(u"#SAY\\(([^)]*)\\)"_s); say.hasMatch())
        return say.captured(1).toStdString();
    if (tags.has("#ECHO"_L1)) {
        QString echo = text;
        return echo.remove(text.indexOf("#ECHO"_L1), 5).trimmed().toStdString();
    }
    if (const auto json = jsonAnswerFor(body))
        return *json;
    if (defaultWords > 0)
        return numberedWords(u"w", defaultWords);
    const Json *messages = findValue(body, "messages");
    const Json *tools = findValue(body, "tools");
    return u"You said %1 characters in %2 messages; tools: %3."_s.arg(text.size())
        .arg(messages ? messages->size() : 0)
        .arg(tools ? tools->size() : 0)
        .toStdString();
}

void addStop(StandInPlan &plan, const Tags &tags, const Json &body)
{
    static constexpr std::array<std::pair<QLatin1StringView, const char *>, 4> kStops{{
        {"#MAX"_L1, "max_tokens"},
        {"#SEQ"_L1, "stop_sequence"},
        {"#REFUSE"_L1, "refusal"},
        {"#PAUSE"_L1, "pause_turn"},
    }};
    plan.stop = "end_turn";
    for (const auto &[tag, stop] : kStops) {
        if (!tags.has(tag))
            continue;
        plan.stop = stop;
        break;
    }
    if (!tags.has("#SEQ"_L1))
        return;
    const Json *sequences = findValue(body, "stop_sequences");
    const bool given = sequences && sequences->is_array() && !sequences->empty();
    plan.stopSequence = given && sequences->front().is_string()
        ? sequences->front().get<std::string>()
        : std::string("XX");
}

void addTrouble(StandInPlan &plan, const Tags &tags, const Json &body,
                StandInFailCounts &failCounts)
{
    plan.cutAfter = tags.number("#CUT"_L1);
    plan.cutAtByte = tags.number("#CUTAT"_L1);
    if (!plan.cutAfter && !plan.cutAtByte && tags.has("#CUT"_L1))
        plan.cutAfter = 1;
    plan.malformed = tags.has("#BADSSE"_L1);
    plan.empty = tags.has("#EMPTY"_L1);
    plan.html = tags.has("#HTML"_L1);
    if (tags.has("#MIDERR"_L1))
        plan.midError = "overloaded_error";
    if (const auto limit = tags.match(u"#LIMIT-(allowed|warning|rejected)"_s); limit.hasMatch())
        plan.headers = limitHeaders(limit.captured(1));
    plan.failure = failureFromTags(tags, body, failCounts);
    if (!plan.failure)
        return;
    if (const auto seconds = tags.number("#RETRY"_L1))
        plan.headers.append(HttpHeader{"retry-after", QByteArray::number(*seconds)});
    if (tags.has("#NORETRY"_L1))
        plan.headers.append(HttpHeader{"x-should-retry", "false"});
}

} // namespace

bool hasStandInTags(const QString &text)
{
    static const QRegularExpression tag(u"#[A-Z]{3,}|CALL [^\\s{|]+"_s);
    return tag.match(text).hasMatch();
}

StandInPlan planFromTags(const QString &text, const Json &body, int defaultWords,
                         StandInFailCounts &failCounts)
{
    const Tags tags(text);
    StandInPlan plan;
    plan.head = tags.duration("#HANG"_L1);
    plan.stall = tags.duration("#STALL"_L1);
    plan.ping = tags.duration("#PING"_L1);
    plan.delay = tags.duration("#DELAY"_L1, 2);
    plan.chunk = std::max(1, tags.number("#CHUNK"_L1).value_or(12));
    plan.slice = tags.number("#SLICE"_L1).value_or(0);
    addTrouble(plan, tags, body, failCounts);
    addThinking(plan, tags);

    const Json calls = callsFromTags(tags, text, body);
    if (!calls.empty()) {
        if (tags.has("#PRETEXT"_L1))
            plan.content.push_back(textBlock("Let me look that up. "));
        for (const Json &call : calls)
            plan.content.push_back(call);
        plan.stop = "tool_use";
    } else if (!tags.has("#NOTEXT"_L1)) {
        plan.content.push_back(textBlock(answerFromTags(tags, text, body, defaultWords)));
        addStop(plan, tags, body);
    }
    if (const auto usage = tags.match(u"#USAGE(\\d{1,9}),(\\d{1,9}),(\\d{1,9}),(\\d{1,9})"_s);
        usage.hasMatch()) {
        plan.usage = {{"input_tokens", usage.captured(1).toInt()},
                      {"cache_creation_input_tokens", usage.captured(2).toInt()},
                      {"cache_read_input_tokens", usage.captured(3).toInt()},
                      {"output_tokens", usage.captured(4).toInt()}};
    }
    return plan;
}
