// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/doctortrial.h"

#include "core/claude/claudeworker.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

// A PNG of one pixel: the CLI drops images that do not decode.
constexpr char kPixel[] =
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5E"
    "rkJggg==";

DoctorReport::Check check(const char *id, const QString &title, const QString &wrong)
{
    return {QString::fromLatin1(id), title, wrong.isEmpty(), wrong};
}

QString shortText(const Json &json)
{
    const QString text = dumpJsonText(json);
    return text.size() > 200 ? text.left(200) + u'…' : text;
}

// Why there is nothing to look at; empty if there is.
QString whyNothing(const DoctorObservation &seen)
{
    if (seen.failure)
        return seen.failure->message;
    if (seen.timedOut)
        return Texts::tr("Claude Code did not answer in time.");
    return seen.calls.empty() ? Texts::tr("Claude Code did not call the API.") : QString();
}

QString differs(const Json &wanted, const Json &sent)
{
    if (wanted == sent)
        return {};
    return Texts::tr("%1 arrived as %2.").arg(shortText(wanted), shortText(sent));
}

Json valueAt(const Json &body, std::initializer_list<const char *> path)
{
    const Json *value = &body;
    for (const char *key : path) {
        value = findValue(*value, key);
        if (!value)
            return nullptr;
    }
    return *value;
}

// What the CLI adds to a user message about the date and its surroundings is not the client's text.
bool isReminder(const std::string &text)
{
    return text.starts_with("<system-reminder>");
}

// The conversation as role and blocks, without what the CLI adds of its own.
Json conversation(const Json &body)
{
    Json messages = Json::array();
    const Json *sent = findValue(body, "messages");
    if (!sent || !sent->is_array())
        return messages;
    for (const Json &message : *sent) {
        const std::string role = stringOr(message, "role");
        if (role == "system")
            continue;
        Json blocks = Json::array();
        const Json *content = findValue(message, "content");
        if (content && content->is_string())
            blocks.push_back({{"type", "text"}, {"text", *content}});
        else if (content && content->is_array())
            blocks = *content;
        Json kept = Json::array();
        for (Json &block : blocks) {
            if (!block.is_object() || isReminder(stringOr(block, "text")))
                continue;
            block.erase("cache_control");
            kept.push_back(block);
        }
        messages.push_back({{"role", role}, {"content", kept}});
    }
    return messages;
}

Json conversation(const ChatMessages &messages)
{
    Json all = Json::array();
    for (const ChatMessage &message : messages)
        all.push_back({{"role", message.role == ChatMessage::Role::User ? "user" : "assistant"},
                       {"content", message.blocks}});
    return all;
}

ChatRequest question(std::string text)
{
    ChatRequest request;
    request.id = u"doctor"_s;
    request.model = u"sonnet"_s;
    request.system = {"Answer the doctor."};
    request.messages = {ChatMessage::text(ChatMessage::Role::User, std::move(text))};
    return request;
}

// Everything that is bound after the start of the process.
class BindingTrial final : public DoctorTrial
{
public:
    ChatRequest request() const override
    {
        ChatRequest request = question("#SAY(fine)");
        request.model = u"opus"_s; // the process was started with another one
        request.sampling.maxTokens = 2000;
        request.sampling.temperature = 0.5;
        request.sampling.stopSequences = {"DOCTOR-STOP"};
        request.thinking.effort = u"low"_s;
        request.jsonSchema = schema();
        return request;
    }

    QList<DoctorReport::Check> judge(const DoctorObservation &seen) const override
    {
        const QString nothing = whyNothing(seen);
        const Json &body = seen.body();
        const auto bound = [&](const char *id, const QString &title, const QString &wrong) {
            return check(id, title, nothing.isEmpty() ? wrong : nothing);
        };
        return {
            check("answer", Texts::tr("An answer is streamed"),
                  !nothing.isEmpty() ? nothing : differs("fine", seen.text)),
            bound("system", Texts::tr("The system prompt is the client's"), systemProblem(body)),
            bound("model", Texts::tr("The model is chosen per request"),
                  stringOr(body, "model").find("opus") != std::string::npos
                      ? QString()
                      : differs("opus", valueAt(body, {"model"}))),
            bound("max-tokens", Texts::tr("The answer's length is limited"),
                  differs(2000, valueAt(body, {"max_tokens"}))),
            bound("sampling", Texts::tr("Temperature is passed on"),
                  differs(0.5, valueAt(body, {"temperature"}))),
            bound("thinking-off", Texts::tr("Thinking can be switched off"),
                  differs(nullptr, valueAt(body, {"thinking"}))),
            bound("stop-sequences", Texts::tr("Stop sequences are passed on"),
                  differs(Json::array({"DOCTOR-STOP"}), valueAt(body, {"stop_sequences"}))),
            bound("effort", Texts::tr("Effort is passed on"),
                  differs("low", valueAt(body, {"output_config", "effort"}))),
            bound("json-schema", Texts::tr("A JSON schema is passed on"),
                  differs(schema(), valueAt(body, {"output_config", "format", "schema"}))),
            bound("no-own-tools", Texts::tr("Claude's own tools stay off"),
                  valueAt(body, {"tools"}).empty() ? QString()
                                                   : differs(Json::array(), body["tools"])),
        };
    }

private:
    static Json schema()
    {
        return {{"type", "object"},
                {"properties", {{"z", {{"type", "string"}}}, {"a", {{"type", "string"}}}}},
                {"required", {"z", "a"}},
                {"additionalProperties", false}};
    }

    // Two fixed entries of the CLI come first; ours is the last and the only other one.
    static QString systemProblem(const Json &body)
    {
        const Json system = valueAt(body, {"system"});
        size_t length = 0;
        bool found = false;
        if (system.is_array()) {
            for (const Json &entry : system) {
                const std::string text = stringOr(entry, "text");
                length += text.size();
                found = found || text == "Answer the doctor.";
            }
        }
        if (!found)
            return Texts::tr("It did not arrive.");
        constexpr size_t kFixedEntries = 1000;
        return length < kFixedEntries
            ? QString()
            : Texts::tr("Claude Code sent %n character(s) of its own with it.", nullptr,
                        int(length));
    }
};

// Earlier turns arrive as turns, images as images.
class HistoryTrial final : public DoctorTrial
{
public:
    ChatRequest request() const override
    {
        using Role = ChatMessage::Role;
        ChatRequest request = question({});
        const Json image = {
            {"type", "image"},
            {"source", {{"type", "base64"}, {"media_type", "image/png"}, {"data", kPixel}}}};
        ChatMessage first = ChatMessage::text(Role::User, "first question");
        first.blocks.push_back(image);
        request.messages = {first, ChatMessage::text(Role::Assistant, "first answer"),
                            ChatMessage::text(Role::User, "second question"),
                            ChatMessage::text(Role::Assistant, "second answer"),
                            ChatMessage::text(Role::User, "#SAY(fine)")};
        return request;
    }

    QList<DoctorReport::Check> judge(const DoctorObservation &seen) const override
    {
        const QString nothing = whyNothing(seen);
        const Json wanted = conversation(request().messages);
        const Json sent = conversation(seen.body());
        return {check("history", Texts::tr("Earlier turns keep their roles"),
                      nothing.isEmpty() ? differs(withoutImages(wanted), withoutImages(sent))
                                        : nothing),
                check("images", Texts::tr("Images are passed on"),
                      nothing.isEmpty() ? differs(images(wanted), images(sent)) : nothing)};
    }

private:
    static Json withoutImages(Json messages)
    {
        for (Json &message : messages) {
            Json kept = Json::array();
            for (const Json &block : message["content"]) {
                if (stringOr(block, "type") != "image")
                    kept.push_back(block);
            }
            message["content"] = kept;
        }
        return messages;
    }

    static Json images(const Json &messages)
    {
        Json found = Json::array();
        for (const Json &message : messages) {
            for (const Json &block : message["content"]) {
                if (stringOr(block, "type") == "image")
                    found.push_back(block);
            }
        }
        return found;
    }
};

// Text that means something to the CLI reaches the model as it was written.
class LiteralTextTrial final : public DoctorTrial
{
public:
    ChatRequest request() const override
    {
        return question("/help @/etc/hostname ultrathink !ls  #SAY(fine) ");
    }

    QList<DoctorReport::Check> judge(const DoctorObservation &seen) const override
    {
        const QString nothing = whyNothing(seen);
        return {check("text", Texts::tr("Commands, file names and magic words in a text stay text"),
                      nothing.isEmpty()
                          ? differs(conversation(request().messages), conversation(seen.body()))
                          : nothing)};
    }
};

// The client's tools are asked for, kept open and answered in the same process.
class ToolsTrial final : public DoctorTrial
{
public:
    ChatRequest request() const override
    {
        ChatRequest request = question(R"(CALL doctor_a {"x":"1"} CALL doctor_b {"x":"2"})");
        for (const char *name : {"doctor_a", "doctor_b"})
            request.tools.push_back({name, "A tool of the doctor.", schema()});
        return request;
    }

    std::optional<ChatRequest> next(int turn, const DoctorObservation &seen) const override
    {
        if (turn != 1 || seen.toolIds.size() != 2)
            return std::nullopt;
        ChatRequest next = request();
        ChatMessage results;
        for (const std::string &id : seen.toolIds)
            results.blocks.push_back({{"type", "tool_result"},
                                      {"tool_use_id", id},
                                      {"content", "#SAY(fine) for " + id}});
        next.messages.push_back({ChatMessage::Role::Assistant, Json::array()});
        next.messages.push_back(results);
        return next;
    }

    QList<DoctorReport::Check> judge(const DoctorObservation &seen) const override
    {
        const QString nothing = whyNothing(seen);
        Json names = Json::array();
        Json schemas = Json::array();
        if (const Json *tools = findValue(seen.body(), "tools"); tools && tools->is_array()) {
            for (const Json &tool : *tools) {
                names.push_back(stringOr(tool, "name"));
                schemas.push_back(valueAt(tool, {"input_schema", "properties"}));
            }
        }
        const Json wantedNames = {"doctor_a", "doctor_b"};
        const Json properties = schema()["properties"];
        QString offered = differs(wantedNames, names);
        if (offered.isEmpty())
            offered = differs(Json::array({properties, properties}), schemas);
        QString held = differs(wantedNames, seen.toolNames);
        if (held.isEmpty())
            held = seen.calls.size() == 2 ? resultProblem(seen)
                                          : Texts::tr("The results did not reach the model.");
        return {check("tools", Texts::tr("The client's tools are offered to the model"),
                      nothing.isEmpty() ? offered : nothing),
                check("held-tools", Texts::tr("Tool calls wait for the client's results"),
                      nothing.isEmpty() ? held : nothing)};
    }

private:
    static Json schema()
    {
        return {
            {"type", "object"}, {"properties", {{"x", {{"type", "string"}}}}}, {"required", {"x"}}};
    }

    static QString resultProblem(const DoctorObservation &seen)
    {
        const std::string sent = dumpJson(conversation(seen.calls[1].body));
        for (const std::string &id : seen.toolIds) {
            if (sent.find("#SAY(fine) for " + id) == std::string::npos)
                return Texts::tr("A result did not reach the model.");
        }
        return differs("fine", seen.text);
    }
};

// A full answer is not continued, which the user would pay for.
class MaxTokensTrial final : public DoctorTrial
{
public:
    ChatRequest request() const override { return question("#MAX #WORDS8 go"); }
    bool mustSettle() const override { return true; }

    QList<DoctorReport::Check> judge(const DoctorObservation &seen) const override
    {
        QString wrong = whyNothing(seen);
        if (wrong.isEmpty() && seen.stop != StopReason::MaxTokens)
            wrong = Texts::tr("The end of the answer was not told.");
        if (wrong.isEmpty() && seen.calls.size() != 1)
            wrong =
                Texts::tr("Claude Code asked the API %n time(s).", nullptr, int(seen.calls.size()));
        return {
            check("max-tokens-stop", Texts::tr("An answer at its limit is not continued"), wrong)};
    }
};

// An answer nobody waits for is stopped, at the API as well.
class InterruptTrial final : public DoctorTrial
{
public:
    ChatRequest request() const override { return question("#WORDS4000 #DELAY5 go"); }
    bool mustSettle() const override { return true; }

    void react(ClaudeWorker &worker, const ChatEvent &event) override
    {
        if (std::holds_alternative<TextDelta>(event))
            worker.interrupt();
    }

    QList<DoctorReport::Check> judge(const DoctorObservation &seen) const override
    {
        QString wrong = whyNothing(seen);
        const auto goesOn = [](const DoctorCall &call) { return !call.closed || call.complete; };
        if (wrong.isEmpty() && std::any_of(seen.calls.begin(), seen.calls.end(), goesOn))
            wrong = Texts::tr("The API's answer went on.");
        return {check("interrupt", Texts::tr("A running answer can be stopped"), wrong)};
    }
};

// Errors of the API arrive with their status.
class ErrorTrial final : public DoctorTrial
{
public:
    ErrorTrial(int status, ChatError::Kind kind)
        : m_status(status)
        , m_kind(kind)
    { }

    ChatRequest request() const override
    {
        return question("#NORETRY #ERR" + std::to_string(m_status) + " go");
    }

    QList<DoctorReport::Check> judge(const DoctorObservation &seen) const override
    {
        QString wrong;
        if (seen.timedOut)
            wrong = Texts::tr("Claude Code did not answer in time.");
        else if (!seen.failure)
            wrong = Texts::tr("No error was told.");
        else if (seen.failure->kind != m_kind || seen.failure->upstreamStatus != m_status)
            wrong = Texts::tr("It was told as: %1").arg(seen.failure->message);
        const std::string id = "error-" + std::to_string(m_status);
        return {
            check(id.c_str(), Texts::tr("Error %1 of the API is recognised").arg(m_status), wrong)};
    }

private:
    const int m_status;
    const ChatError::Kind m_kind;
};

} // namespace

const Json &DoctorObservation::body() const
{
    static const Json none = Json::object();
    return calls.empty() ? none : calls.front().body;
}

void DoctorTrial::react(ClaudeWorker &, const ChatEvent &) { }

std::optional<ChatRequest> DoctorTrial::next(int, const DoctorObservation &) const
{
    return std::nullopt;
}

std::vector<std::unique_ptr<DoctorTrial>> allDoctorTrials()
{
    std::vector<std::unique_ptr<DoctorTrial>> trials;
    trials.push_back(std::make_unique<BindingTrial>());
    trials.push_back(std::make_unique<HistoryTrial>());
    trials.push_back(std::make_unique<LiteralTextTrial>());
    trials.push_back(std::make_unique<ToolsTrial>());
    trials.push_back(std::make_unique<MaxTokensTrial>());
    trials.push_back(std::make_unique<InterruptTrial>());
    trials.push_back(std::make_unique<ErrorTrial>(400, ChatError::Kind::InvalidRequest));
    trials.push_back(std::make_unique<ErrorTrial>(429, ChatError::Kind::RateLimited));
    return trials;
}
