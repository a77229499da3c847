// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/openai/completionencoder.h"

#include "server/chat/jsontext.h"
#include "server/chat/randomid.h"
#include "server/http/apierror.h"
#include "server/openai/openaiusage.h"

#include <QDateTime>

CompletionEncoder::CompletionEncoder(Options options)
    : m_options(std::move(options))
{
    if (m_options.id.isEmpty())
        m_options.id = randomId("cmpl-");
    if (m_options.created == 0)
        m_options.created = QDateTime::currentSecsSinceEpoch();
}

void CompletionEncoder::event(const ChatEvent &event, int choice, QByteArray &out)
{
    if (const auto *delta = std::get_if<TextDelta>(&event)) {
        if (!delta->text.empty())
            appendText(choice, delta->text, nullptr, out);
    } else if (const auto *started = std::get_if<MessageStarted>(&event)) {
        if (m_envelope.isEmpty()) {
            m_envelope = "data: {\"id\":\"" + m_options.id
                + "\",\"object\":\"text_completion\",\"created\":"
                + QByteArray::number(m_options.created) + ",\"model\":";
            appendJsonString(m_envelope, started->model);
            m_envelope += ",\"choices\":";
        }
        appendText(choice, echoOf(choice), nullptr, out);
    } else if (const auto *stopped = std::get_if<MessageStopped>(&event)) {
        m_usage = m_usage + stopped->usage;
        appendText(choice, {}, openAiFinishReason(stopped->reason, false, ""), out);
    }
}

QByteArray CompletionEncoder::keepAlive()
{
    QByteArray out;
    appendText(0, {}, nullptr, out);
    return out;
}

QByteArray CompletionEncoder::end()
{
    QByteArray out;
    if (m_options.includeUsage && !m_envelope.isEmpty())
        out = m_envelope + "[],\"usage\":" + dumpJsonBytes(openAiUsage(m_usage)) + "}\n\n";
    return out + "data: [DONE]\n\n";
}

QByteArray CompletionEncoder::failure(const ChatError &error)
{
    return "data: "
        + dumpJsonBytes(ApiError::bodyOf(error, ApiDialect::OpenAi, m_options.requestId)) + "\n\n";
}

Json CompletionEncoder::document(const std::vector<AnswerCollector> &answers)
{
    Json choices = Json::array();
    TokenUsage usage;
    for (const AnswerCollector &answer : answers) {
        usage = usage + answer.usage();
        const int index = int(choices.size());
        choices.push_back({{"text", echoOf(index) + answer.text()},
                           {"index", index},
                           {"logprobs", nullptr},
                           {"finish_reason", openAiFinishReason(answer.stopReason(), false, "")}});
    }
    return {{"id", m_options.id.toStdString()},
            {"object", "text_completion"},
            {"created", m_options.created},
            {"model", answers.empty() ? std::string() : answers.front().model()},
            {"choices", std::move(choices)},
            {"usage", openAiUsage(usage)}};
}

void CompletionEncoder::appendText(int choice, std::string_view text, const char *finish,
                                   QByteArray &out) const
{
    out += m_envelope;
    out += "[{\"text\":";
    appendJsonString(out, text);
    out += ",\"index\":";
    out += QByteArray::number(choice);
    out += ",\"logprobs\":null,\"finish_reason\":";
    if (finish)
        appendJsonString(out, finish);
    else
        out += "null";
    out += "}]}\n\n";
}

std::string CompletionEncoder::echoOf(int choice) const
{
    return size_t(choice) < m_options.echo.size() ? m_options.echo[size_t(choice)] : std::string();
}
