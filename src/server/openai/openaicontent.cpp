// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/openai/openaicontent.h"

#include "server/chat/fieldreader.h"

using namespace Qt::StringLiterals;

namespace {

Json textBlock(std::string text)
{
    return {{"type", "text"}, {"text", std::move(text)}};
}

bool isText(const std::string &type)
{
    return type == "text" || type == "input_text" || type == "output_text" || type == "refusal";
}

bool isMedia(const std::string &type)
{
    return type == "image_url" || type == "input_image" || type == "file" || type == "input_file"
        || type == "image" || type == "document";
}

// What a server once said about its thinking.
bool isThinking(const std::string &type)
{
    return type == "thinking" || type == "reasoning" || type == "redacted_thinking"
        || type == "reasoning_text" || type == "summary_text";
}

} // namespace

OpenAiContent::OpenAiContent(ParseReport &report)
    : m_report(report)
    , m_media(report)
{ }

std::vector<std::string> OpenAiContent::texts(const Json *content, const QString &path)
{
    std::vector<std::string> texts;
    for (const Json &block : blocks(content, path, Speaker::System))
        texts.push_back(stringOr(block, "text"));
    return texts;
}

Json OpenAiContent::userBlocks(const Json *content, const QString &path)
{
    return blocks(content, path, Speaker::User);
}

Json OpenAiContent::assistantBlocks(const Json *content, const QString &path)
{
    return blocks(content, path, Speaker::Assistant);
}

Json OpenAiContent::toolResult(const Json *content, const QString &path)
{
    if (content && content->is_string())
        return *content;
    Json result = blocks(content, path, Speaker::Tool);
    return result.empty() ? Json("") : result;
}

Json OpenAiContent::blocks(const Json *content, const QString &path, Speaker speaker)
{
    Json blocks = Json::array();
    if (!content || content->is_null())
        return blocks;
    if (content->is_string()) {
        blocks.push_back(textBlock(content->get<std::string>()));
    } else if (content->is_object()) {
        appendPart(blocks, *content, path, speaker);
    } else if (content->is_array()) {
        for (size_t i = 0; i < content->size() && !m_report.failed(); ++i)
            appendPart(blocks, (*content)[i], itemPath(path, i), speaker);
    } else {
        m_report.fail(path, u"'%1' must be a string or a list of parts."_s.arg(path));
    }
    return blocks;
}

void OpenAiContent::appendPart(Json &blocks, const Json &part, const QString &path, Speaker speaker)
{
    if (part.is_string()) {
        blocks.push_back(textBlock(part.get<std::string>()));
        return;
    }
    if (!part.is_object())
        return m_report.fail(path, u"'%1' must be an object with a 'type'."_s.arg(path));

    const FieldReader fields(part, path, m_report);
    const std::string type = fields.text("type").value_or("text");
    if (isText(type)) {
        const char *key = type == "refusal" ? "refusal" : "text";
        blocks.push_back(textBlock(fields.text(key).value_or("")));
    } else if (isThinking(type) && speaker == Speaker::Assistant) {
        // Signed, it is one of ours that came back; HistoryRepair drops the rest.
        if (type == "thinking" || type == "redacted_thinking")
            blocks.push_back(part);
    } else if (isMedia(type) && speaker == Speaker::Assistant) {
        m_report.ignore(u"messages[].content[]."_s + toQString(type));
    } else if (isMedia(type) && speaker != Speaker::System) {
        appendMedia(blocks, part, type, path);
    } else if (type == "input_audio" || type == "audio") {
        m_report.fail(path,
                      u"Claude does not take audio ('%1'). Send a transcript instead."_s.arg(path));
    } else {
        m_report.fail(memberPath(path, "type"),
                      u"'%1' cannot be of type '%2' here."_s.arg(path, toQString(type).left(64)));
    }
}

void OpenAiContent::appendMedia(Json &blocks, const Json &part, const std::string &type,
                                const QString &path)
{
    std::optional<Json> block;
    if (type == "image_url" || type == "input_image")
        block = imagePart(part, path);
    else if (type == "file" || type == "input_file")
        block = filePart(part, path);
    else
        block = sourcePart(part, type == "image", path);
    if (block)
        blocks.push_back(std::move(*block));
}

std::optional<Json> OpenAiContent::imagePart(const Json &part, const QString &path)
{
    const FieldReader fields(part, path, m_report);
    const Json *image = fields.value("image_url");
    if (image && image->is_string())
        return m_media.imageUrl(image->get<std::string>(), fields.path("image_url"));
    if (!image) {
        m_report.fail(fields.path("image_url"),
                      fields.value("file_id")
                          ? u"Uploaded files are not known here: send the image as a data: URL."_s
                          : u"'%1' is missing."_s.arg(fields.path("image_url")));
        return std::nullopt;
    }
    const Json *object = fields.object("image_url");
    if (!object)
        return std::nullopt;
    const FieldReader inner(*object, fields.path("image_url"), m_report);
    return m_media.imageUrl(inner.text("url").value_or(""), inner.path("url"));
}

std::optional<Json> OpenAiContent::filePart(const Json &part, const QString &path)
{
    // Chat completions nest the file, Responses do not.
    const bool isNested = findValue(part, "file") != nullptr;
    const FieldReader outer(part, path, m_report);
    const Json *object = isNested ? outer.object("file") : &part;
    if (!object)
        return std::nullopt;
    const FieldReader file(*object, isNested ? outer.path("file") : path, m_report);
    const std::string name = file.text("filename").value_or("");
    if (const auto data = file.text("file_data"))
        return m_media.file(*data, name, file.path("file_data"));
    if (const auto url = file.text("file_url"))
        return m_media.documentUrl(*url, name, file.path("file_url"));
    const bool isUploaded = file.value("file_id") != nullptr;
    m_report.fail(file.path(isUploaded ? "file_id" : "file_data"),
                  isUploaded ? u"Uploaded files are not known here: send the file in 'file_data'."_s
                             : u"'%1' is missing."_s.arg(file.path("file_data")));
    return std::nullopt;
}

std::optional<Json> OpenAiContent::sourcePart(const Json &part, bool isImage, const QString &path)
{
    const FieldReader fields(part, path, m_report);
    const Json *source = fields.object("source");
    if (!source) {
        m_report.fail(fields.path("source"), u"'%1' is missing."_s.arg(fields.path("source")));
        return std::nullopt;
    }
    const FieldReader inner(*source, fields.path("source"), m_report);
    const std::string type = inner.text("type").value_or("");
    const std::string title = fields.text("title").value_or("");
    if (type == "url") {
        const std::string url = inner.text("url").value_or("");
        return isImage ? m_media.imageUrl(url, inner.path("url"))
                       : m_media.documentUrl(url, title, inner.path("url"));
    }
    if (type == "base64") {
        const std::string mediaType = inner.text("media_type").value_or("");
        const std::string data = inner.text("data").value_or("");
        return isImage ? m_media.imageData(mediaType, data, inner.path("data"))
                       : m_media.documentData(mediaType, data, title, inner.path("data"));
    }
    if (type == "text" && !isImage)
        return Json{{"type", "document"},
                    {"source",
                     {{"type", "text"},
                      {"media_type", "text/plain"},
                      {"data", inner.text("data").value_or("")}}}};
    m_report.fail(inner.path("type"), u"'%1' must be base64 or url."_s.arg(inner.path("type")));
    return std::nullopt;
}
