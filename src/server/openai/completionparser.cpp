// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/openai/completionparser.h"

#include "core/chat/historyrepair.h"
#include "server/chat/continuation.h"
#include "server/chat/samplingfields.h"

using namespace Qt::StringLiterals;

namespace {

using enum FieldRule::Treatment;

constexpr size_t kMaxCompletions = 8;
constexpr size_t kMaxCompletionStops = 32; // autocomplete plugins send more than OpenAI's 4

constexpr FieldRule kCompletionFields[] = {
    {"model", Honoured, "names, aliases and the map; none means the default model"},
    {"prompt", Honoured, "a text or up to 8; no tokens. Claude is asked to continue it"},
    {"suffix", Honoured, "Claude is asked for what belongs in between"},
    {"max_tokens", Honoured, "no limit of 16 if it is left out"},
    {"temperature", Adjusted, "0 to 2 is accepted, Claude's scale ends at 1: more becomes 1"},
    {"top_p", Adjusted, "left out beside a temperature: Claude takes one of them"},
    {"top_k", Honoured},
    {"stop", Honoured, "a string or up to 32"},
    {"n", Honoured, "up to 8 answers in all, side by side"},
    {"echo", Honoured},
    {"stream", Honoured},
    {"stream_options", Honoured, "include_usage"},
    {"best_of", Ignored},
    {"frequency_penalty", Ignored},
    {"logit_bias", Ignored},
    {"logprobs", Ignored},
    {"presence_penalty", Ignored},
    {"seed", Ignored},
    {"user", Ignored},
};

std::vector<std::string> readPrompts(const FieldReader &body)
{
    ParseReport &report = body.report();
    const Json *prompt = body.value("prompt");
    const Json list =
        !prompt || prompt->is_array() ? (prompt ? *prompt : Json::array()) : Json::array({*prompt});
    std::vector<std::string> prompts;
    for (size_t i = 0; i < list.size() && !report.failed(); ++i) {
        const QString path = prompt->is_array() ? itemPath(u"prompt"_s, i) : u"prompt"_s;
        if (!list[i].is_string())
            report.fail(path, u"'%1' must be a string: tokens are OpenAI's own."_s.arg(path));
        else if (isBlankText(list[i].get_ref<const std::string &>()))
            report.fail(path, u"'%1' must say something."_s.arg(path));
        else
            prompts.push_back(list[i].get<std::string>());
    }
    if (prompts.empty())
        report.fail(u"prompt"_s, u"'prompt' is missing."_s);
    return prompts;
}

} // namespace

CompletionParser::CompletionParser(ModelResolver models)
    : m_models(std::move(models))
{ }

std::span<const FieldRule> CompletionParser::fields()
{
    return kCompletionFields;
}

Result<ParsedCompletion, ChatError> CompletionParser::operator()(const Json &body) const
{
    if (!body.is_object())
        return ChatError::invalid({}, u"The body must be a JSON object."_s);

    ParsedCompletion parsed;
    ParsedChat &chat = parsed.chat;
    ChatRequest request;
    request.endpoint = u"completions"_s;
    ParseReport report;
    const FieldReader fields(body, {}, report);
    applyFieldTable(body, kCompletionFields, report);

    request.requestedModel = toQString(fields.text("model").value_or(""));
    if (report.failed())
        return report.error();
    const auto model = m_models(request.requestedModel);
    if (!model)
        return model.error();
    model->applyTo(request);
    readSampling(fields, request.sampling);
    readStops(fields, "stop", kMaxCompletionStops, request.sampling);
    readMaxTokens(fields, "max_tokens", request.sampling);
    request.stream = fields.flag("stream");
    if (const Json *options = fields.object("stream_options"))
        chat.includeUsage =
            FieldReader(*options, u"stream_options"_s, report).flag("include_usage");
    chat.n = fields.integer("n", 1, int(kMaxCompletions)).value_or(1);
    const std::string suffix = fields.text("suffix").value_or("");
    const bool echo = fields.flag("echo");
    const std::vector<std::string> prompts = readPrompts(fields);
    if (prompts.size() * size_t(chat.n) > kMaxCompletions)
        report.fail(u"prompt"_s, u"There may be at most %1 answers."_s.arg(kMaxCompletions));
    if (report.failed())
        return report.error();

    for (const std::string &prompt : prompts) {
        ChatRequest asked = request;
        askForContinuation(asked, prompt, suffix);
        chat.others.push_back(std::move(asked));
        for (int i = 0; i < chat.n; ++i)
            parsed.echo.push_back(echo ? prompt : std::string());
    }
    chat.request = std::move(chat.others.front());
    chat.others.erase(chat.others.begin());
    chat.ignored = report.ignored();
    chat.adjusted = report.adjusted();
    chat.applied = report.applied();
    return parsed;
}
