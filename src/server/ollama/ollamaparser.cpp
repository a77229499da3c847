// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/ollama/ollamaparser.h"

#include "core/chat/historyrepair.h"
#include "server/chat/continuation.h"
#include "server/chat/samplingfields.h"
#include "server/chat/schemacheck.h"
#include "server/chat/thinkingfields.h"
#include "server/ollama/ollamamessages.h"
#include "server/openai/openaitools.h"

using namespace Qt::StringLiterals;

namespace {

using enum FieldRule::Treatment;

constexpr size_t kMaxOllamaStops = 32;

constexpr FieldRule kOllamaFields[] = {
    {"model", Honoured, "names, aliases and the map, with or without :latest"},
    {"messages", Honoured},
    {"prompt", Honoured},
    {"suffix", Honoured, "Claude is asked for what belongs in between"},
    {"system", Honoured},
    {"images", Honoured},
    {"tools", Honoured},
    {"format", Honoured, "json or a schema"},
    {"think", Honoured, "true, false or an effort"},
    {"stream", Honoured, "on unless false"},
    {"options", Honoured, "see there"},
    {"keep_alive", Honoured, "there is nothing to load or unload"},
    {"raw", Ignored},
    {"template", Ignored},
    {"context", Ignored, "send the conversation to /api/chat"},
    {"logprobs", Ignored},
    {"top_logprobs", Ignored},
    {"truncate", Ignored},
    {"shift", Ignored},
};

constexpr FieldRule kOptions[] = {
    {"temperature", Adjusted, "Claude's scale ends at 1: more becomes 1"},
    {"top_p", Adjusted, "left out beside a temperature: Claude takes one of them"},
    {"top_k", Honoured},
    {"num_predict", Honoured, "-1 and -2 are no limit"},
    {"stop", Honoured},
};

void readOptions(const FieldReader &body, Sampling &sampling)
{
    const Json *object = body.object("options");
    if (!object)
        return;
    ParseReport named;
    applyFieldTable(*object, kOptions, named);
    for (const QString &name : named.ignored())
        body.report().ignore(u"options."_s + name);
    const FieldReader options(*object, u"options"_s, body.report());
    readSampling(options, sampling);
    readStops(options, "stop", kMaxOllamaStops, sampling);
    if (intOr(*object, "num_predict") >= 0)
        readMaxTokens(options, "num_predict", sampling);
}

void readFormat(const FieldReader &body, ChatRequest &request)
{
    const Json *format = body.value("format");
    if (!format || *format == Json(""))
        return;
    if (*format == "json") {
        request.jsonObject = true;
    } else if (format->is_object()) {
        checkSchema(*format, u"format"_s, body.report());
        request.jsonSchema = *format;
    } else {
        body.report().fail(u"format"_s, u"'format' must be json or a schema."_s);
    }
}

void readThink(const FieldReader &body, Thinking &thinking)
{
    const Json *think = body.value("think");
    if (!think)
        return;
    const QString effort = think->is_boolean() ? QString()
        : think->is_string()                   ? toQString(think->get<std::string>()).toLower()
                                               : u"?"_s;
    if (think->is_boolean()) {
        thinking.mode = think->get<bool>() ? Thinking::Mode::Enabled : Thinking::Mode::Disabled;
        thinking.visible = think->get<bool>();
    } else if (!applyEffort(thinking, effort)) {
        body.report().fail(u"think"_s, u"'think' must be true, false, low, medium or high."_s);
    }
}

void readPrompt(const FieldReader &body, const Json &whole, ParsedOllama &parsed)
{
    ChatRequest &request = parsed.chat.request;
    const std::string prompt = body.text("prompt").value_or("");
    const std::string suffix = body.text("suffix").value_or("");
    const std::string system = body.text("system").value_or("");
    parsed.isLoadOnly = isBlankText(prompt) && suffix.empty();
    if (!suffix.empty())
        return askForContinuation(request, prompt, suffix, system);
    if (!isBlankText(system))
        request.system.push_back(system);
    request.messages = {ChatMessage::text(ChatMessage::Role::User, prompt)};
    OllamaMessages(body.report()).appendImages(request.messages.front().blocks, whole, {});
}

void readMessages(const FieldReader &body, ParsedOllama &parsed)
{
    const Json *messages = body.array("messages");
    parsed.isLoadOnly = !messages || messages->empty();
    if (messages)
        OllamaMessages(body.report()).read(*messages, u"messages"_s, parsed.chat.request);
}

} // namespace

std::string withoutLatest(std::string model)
{
    constexpr std::string_view kTag = ":latest";
    if (model.ends_with(kTag))
        model.resize(model.size() - kTag.size());
    return model;
}

OllamaParser::OllamaParser(ModelResolver models, Endpoint endpoint)
    : m_models(std::move(models))
    , m_endpoint(endpoint)
{ }

std::span<const FieldRule> OllamaParser::fields()
{
    return kOllamaFields;
}

std::span<const FieldRule> OllamaParser::options()
{
    return kOptions;
}

Result<ParsedOllama, ChatError> OllamaParser::operator()(const Json &body) const
{
    if (!body.is_object())
        return ChatError::invalid({}, u"The body must be a JSON object."_s);

    ParsedOllama parsed;
    ChatRequest &request = parsed.chat.request;
    request.endpoint = m_endpoint == Endpoint::Chat ? u"ollama.chat"_s : u"ollama.generate"_s;
    ParseReport report;
    const FieldReader fields(body, {}, report);
    applyFieldTable(body, kOllamaFields, report);

    parsed.model = fields.text("model").value_or("");
    request.requestedModel = toQString(withoutLatest(parsed.model));
    if (report.failed())
        return namingItsPlace(report.error());
    const auto model = m_models(request.requestedModel);
    if (!model)
        return model.error();
    readThink(fields, request.thinking);
    model->applyTo(request);
    if (m_endpoint == Endpoint::Chat)
        readMessages(fields, parsed);
    else
        readPrompt(fields, body, parsed);
    readTools(fields, request);
    readFormat(fields, request);
    readOptions(fields, request.sampling);
    request.stream = fields.flag("stream", true);
    const Json *keepAlive = fields.value("keep_alive");
    parsed.unloads = keepAlive && (*keepAlive == 0 || *keepAlive == "0");
    if (report.failed())
        return namingItsPlace(report.error());
    if (!parsed.isLoadOnly) {
        auto repaired = HistoryRepair{}(std::move(request.messages));
        if (!repaired)
            return namingItsPlace(repaired.error());
        request.messages = std::move(*repaired);
    }
    parsed.chat.ignored = report.ignored();
    parsed.chat.adjusted = report.adjusted();
    parsed.chat.applied = report.applied();
    return parsed;
}
