// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transcript.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct TranscriptWords
{
    Q_DECLARE_TR_FUNCTIONS(Transcript)
};

QString prettyJson(const Json &json)
{
    return toQString(json.dump(2, ' ', false, Json::error_handler_t::replace));
}

// Fenced so that no run of backticks inside ends it.
QString fenced(const QString &text, const QString &language = {})
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(std::max<qsizetype>(3, longest + 1), u'`');
    return fence + language + u'\n' + text + (text.endsWith(u'\n') ? u""_s : u"\n"_s) + fence;
}

QString mediaText(const Json &block)
{
    const Json *source = findValue(block, "source");
    if (source && stringOr(*source, "type") == "url")
        return u"<%1>"_s.arg(toQString(stringOr(*source, "url")));
    const std::string data = source ? stringOr(*source, "data") : std::string();
    return TranscriptWords::tr("[%1, %2 bytes]")
        .arg(toQString(source ? stringOr(*source, "media_type") : std::string()))
        .arg(data.size() * 3 / 4);
}

QString blockText(const Json &block);

QString contentText(const Json &content)
{
    if (content.is_string())
        return fenced(toQString(content.get<std::string>()));
    QStringList parts;
    if (content.is_array()) {
        for (const Json &part : content)
            parts.append(stringOr(part, "type") == "text"
                             ? fenced(toQString(stringOr(part, "text")))
                             : blockText(part));
    }
    return parts.join(u"\n\n"_s);
}

QString blockText(const Json &block)
{
    const std::string type = stringOr(block, "type");
    if (type == "text")
        return toQString(stringOr(block, "text"));
    if (type == "thinking") {
        QString text = toQString(stringOr(block, "thinking"));
        return u"> "_s + text.replace(u'\n', u"\n> "_s);
    }
    if (type == "tool_use") {
        const Json *input = findValue(block, "input");
        return TranscriptWords::tr("**Tool call** `%1`").arg(toQString(stringOr(block, "name")))
            + u"\n\n" + fenced(prettyJson(input ? *input : Json::object()), u"json"_s);
    }
    if (type == "tool_result") {
        const Json *content = findValue(block, "content");
        return (boolOr(block, "is_error") ? TranscriptWords::tr("**Tool result** (failed)")
                                          : TranscriptWords::tr("**Tool result**"))
            + u"\n\n" + (content ? contentText(*content) : QString());
    }
    if (type == "image" || type == "document")
        return mediaText(block);
    return u"[%1]"_s.arg(toQString(type));
}

std::string isoTime(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODate).toStdString();
}

} // namespace

QByteArray Transcript::markdown() const
{
    QStringList parts{
        u"# "_s + TranscriptWords::tr("Conversation %1").arg(conversation.id),
        TranscriptWords::tr("Model %1, last used %2")
            .arg(conversation.model, conversation.lastUsedAt.toUTC().toString(Qt::ISODate))};
    for (const std::string &system : conversation.system)
        parts << u"## "_s + TranscriptWords::tr("System") << toQString(system);
    for (const ChatMessage &message : messages) {
        parts << u"## "_s
                + (message.role == ChatMessage::Role::User ? TranscriptWords::tr("User")
                                                           : TranscriptWords::tr("Assistant"));
        for (const Json &block : message.blocks)
            parts << blockText(block);
    }
    return parts.join(u"\n\n"_s).toUtf8() + '\n';
}

QByteArray Transcript::json() const
{
    Json all = Json::array();
    for (const ChatMessage &message : messages)
        all.push_back({{"role", message.role == ChatMessage::Role::User ? "user" : "assistant"},
                       {"content", message.blocks}});
    const Json document{{"id", conversation.id.toStdString()},
                        {"model", conversation.model.toStdString()},
                        {"created_at", isoTime(conversation.createdAt)},
                        {"last_used_at", isoTime(conversation.lastUsedAt)},
                        {"system", conversation.system},
                        {"messages", all}};
    return prettyJson(document).toUtf8() + '\n';
}

QString Transcript::fileName() const
{
    QString name;
    for (const QChar c : conversation.id.first(std::min<qsizetype>(60, conversation.id.size())))
        name += (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'-' || c == u'_' ? c : u'-';
    return u"conversation-"_s + name;
}
