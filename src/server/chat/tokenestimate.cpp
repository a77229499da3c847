// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/chat/tokenestimate.h"

#include <QByteArray>
#include <QtEndian>

#include <cmath>

namespace {

constexpr double kMessageTokens = 4;
constexpr double kToolsTokens = 350;
constexpr double kImageTokens = 1600;
constexpr double kPdfPageTokens = 1800;
constexpr qsizetype kHeaderBytes = 48 * 1024; // where a picture says how large it is

double textTokens(std::string_view text)
{
    double tokens = 0;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x80)
            tokens += 1 / 3.5;
        else if (byte >= 0xf0)
            tokens += 2;
        else if (byte >= 0xe0)
            tokens += 1;
        else if (byte >= 0xc0)
            tokens += 1 / 1.6;
    }
    return tokens;
}

struct Size
{
    int width = 0;
    int height = 0;
};

Size jpegSize(const QByteArray &bytes)
{
    // ITU T.81: segments of marker and length; a frame header holds the size.
    for (qsizetype at = 2; at + 9 < bytes.size() && bytes[at] == '\xff';) {
        const auto marker = static_cast<unsigned char>(bytes[at + 1]);
        const bool isFrame =
            marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
        if (isFrame)
            return {qFromBigEndian<quint16>(bytes.constData() + at + 7),
                    qFromBigEndian<quint16>(bytes.constData() + at + 5)};
        at += 2 + qFromBigEndian<quint16>(bytes.constData() + at + 2);
    }
    return {};
}

Size imageSize(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG") && bytes.size() >= 24)
        return {qFromBigEndian<qint32>(bytes.constData() + 16),
                qFromBigEndian<qint32>(bytes.constData() + 20)};
    if (bytes.startsWith("GIF8") && bytes.size() >= 10)
        return {qFromLittleEndian<quint16>(bytes.constData() + 6),
                qFromLittleEndian<quint16>(bytes.constData() + 8)};
    return bytes.startsWith("\xff\xd8") ? jpegSize(bytes) : Size{};
}

double imageTokens(const Json &source)
{
    const std::string data = stringOr(source, "data").substr(0, size_t(kHeaderBytes));
    const Size size = imageSize(QByteArray::fromBase64(toBytes(data)));
    if (size.width <= 0 || size.height <= 0)
        return kImageTokens;
    return std::min(double(size.width) * size.height / 750, kImageTokens);
}

double documentTokens(const Json &source)
{
    if (stringOr(source, "type") != "base64")
        return textTokens(dumpJson(source));
    const QByteArray pdf = QByteArray::fromBase64(toBytes(stringOr(source, "data")));
    qsizetype pages = 0;
    for (const char *mark : {"/Type /Page", "/Type/Page"})
        pages += pdf.count(mark) - pdf.count(QByteArray(mark).append('s'));
    return double(std::max<qsizetype>(pages, 1)) * kPdfPageTokens;
}

double blockTokens(const Json &block);

double contentTokens(const Json &content)
{
    if (content.is_string())
        return textTokens(content.get_ref<const std::string &>());
    double tokens = 0;
    for (const Json &part : content)
        tokens += blockTokens(part);
    return tokens;
}

double blockTokens(const Json &block)
{
    const std::string type = stringOr(block, "type");
    const Json *source = findValue(block, "source");
    if (type == "image" && source)
        return imageTokens(*source);
    if (type == "document" && source)
        return documentTokens(*source);
    if (type == "tool_result" && block.contains("content"))
        return kMessageTokens + contentTokens(block["content"]);
    if (type == "text")
        return textTokens(stringOr(block, "text"));
    return kMessageTokens + textTokens(dumpJson(block));
}

} // namespace

qint64 estimateTokens(const ChatRequest &request)
{
    double tokens = 0;
    for (const std::string &text : request.system)
        tokens += kMessageTokens + textTokens(text);
    for (const ChatMessage &message : request.messages)
        tokens += kMessageTokens + contentTokens(message.blocks);
    if (!request.tools.empty())
        tokens += kToolsTokens;
    for (const ToolDefinition &tool : request.tools)
        tokens += textTokens(tool.name) + textTokens(tool.description)
            + textTokens(dumpJson(tool.schema));
    return qint64(std::ceil(tokens));
}
