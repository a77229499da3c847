// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/chat/media.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMaxUrl = 8192;

struct DataUrl
{
    std::string mediaType; // lower case, without parameters
    std::string base64;
};

bool startsWith(const std::string &text, std::string_view prefix)
{
    return text.size() >= prefix.size()
        && std::equal(prefix.begin(), prefix.end(), text.begin(), [](char a, char b) {
               return a == std::tolower(static_cast<unsigned char>(b));
           });
}

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return char(std::tolower(c)); });
    return text;
}

std::optional<DataUrl> parseDataUrl(const std::string &url)
{
    const size_t comma = url.find(',');
    if (comma == std::string::npos)
        return std::nullopt;
    const std::string head = lower(url.substr(5, comma - 5));
    const std::string marker = ";base64";
    if (head.size() < marker.size()
        || head.compare(head.size() - marker.size(), marker.size(), marker) != 0)
        return std::nullopt;
    return DataUrl{head.substr(0, head.find(';')), url.substr(comma + 1)};
}

Json base64Source(const std::string &mediaType, const QByteArray &bytes)
{
    return {
        {"type", "base64"}, {"media_type", mediaType}, {"data", bytes.toBase64().toStdString()}};
}

Json withTitle(Json block, const std::string &title)
{
    if (!title.empty())
        block["title"] = title;
    return block;
}

bool isPdf(const QByteArray &bytes)
{
    // Readers look for the mark within the first KiB (ISO 32000, annex H.3.4.1).
    return bytes.left(1024).contains("%PDF-");
}

bool isTextType(const std::string &mediaType)
{
    return startsWith(mediaType, "text/") || mediaType == "application/json"
        || mediaType == "application/xml" || mediaType == "application/yaml"
        || mediaType == "application/javascript";
}

bool isUtf8(const QByteArray &bytes)
{
    return bytes.isValidUtf8() && !bytes.contains('\0');
}

} // namespace

std::string imageType(QByteArrayView bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return "image/png";
    if (bytes.startsWith("\xff\xd8\xff"))
        return "image/jpeg";
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return "image/gif";
    if (bytes.size() >= 12 && bytes.startsWith("RIFF") && bytes.sliced(8, 4) == "WEBP")
        return "image/webp";
    return {};
}

MediaReader::MediaReader(ParseReport &report, Limits limits)
    : m_report(report)
    , m_limits(limits)
{ }

std::optional<Json> MediaReader::imageUrl(const std::string &url, const QString &path)
{
    if (startsWith(url, "data:")) {
        const std::optional<DataUrl> data = parseDataUrl(url);
        if (!data) {
            m_report.fail(path, u"A data URL must look like data:image/png;base64,…"_s);
            return std::nullopt;
        }
        return imageData(data->mediaType, data->base64, path);
    }
    if (!isFetchable(url, path) || !countImage(path))
        return std::nullopt;
    return Json{{"type", "image"}, {"source", {{"type", "url"}, {"url", url}}}};
}

std::optional<Json> MediaReader::imageData(const std::string &mediaType, const std::string &base64,
                                           const QString &path)
{
    const std::string claimed = lower(mediaType);
    if (!claimed.empty() && !startsWith(claimed, "image/")
        && claimed != "application/octet-stream") {
        m_report.fail(path, u"'%1' is not an image type."_s.arg(toQString(claimed)));
        return std::nullopt;
    }
    const std::optional<QByteArray> bytes = decoded(base64, m_limits.imageBytes, path);
    if (!bytes)
        return std::nullopt;
    const std::string type = imageType(*bytes);
    if (type.empty()) {
        m_report.fail(path, u"The image is not a PNG, JPEG, GIF or WebP."_s);
        return std::nullopt;
    }
    if (!countImage(path))
        return std::nullopt;
    return Json{{"type", "image"}, {"source", base64Source(type, *bytes)}};
}

std::optional<Json> MediaReader::file(const std::string &data, const std::string &name,
                                      const QString &path)
{
    if (!startsWith(data, "data:"))
        return documentData({}, data, name, path);
    const std::optional<DataUrl> url = parseDataUrl(data);
    if (!url) {
        m_report.fail(path, u"A data URL must look like data:application/pdf;base64,…"_s);
        return std::nullopt;
    }
    if (startsWith(url->mediaType, "image/"))
        return imageData(url->mediaType, url->base64, path);
    return documentData(url->mediaType, url->base64, name, path);
}

std::optional<Json> MediaReader::documentData(const std::string &mediaType,
                                              const std::string &base64, const std::string &title,
                                              const QString &path)
{
    const std::optional<QByteArray> bytes = decoded(base64, m_limits.documentBytes, path);
    if (!bytes)
        return std::nullopt;
    if (isPdf(*bytes))
        return withTitle(
            {{"type", "document"}, {"source", base64Source("application/pdf", *bytes)}}, title);
    if (isTextType(lower(mediaType)) && isUtf8(*bytes))
        return withTitle(
            {{"type", "document"},
             {"source",
              {{"type", "text"}, {"media_type", "text/plain"}, {"data", bytes->toStdString()}}}},
            title);
    m_report.fail(path, u"The file must be a PDF or a UTF-8 text."_s);
    return std::nullopt;
}

std::optional<Json> MediaReader::documentUrl(const std::string &url, const std::string &title,
                                             const QString &path)
{
    if (!isFetchable(url, path))
        return std::nullopt;
    return withTitle({{"type", "document"}, {"source", {{"type", "url"}, {"url", url}}}}, title);
}

std::optional<QByteArray> MediaReader::decoded(const std::string &base64, qint64 limit,
                                               const QString &path)
{
    if (qint64(base64.size()) / 4 * 3 > limit + limit / 8) {
        m_report.fail(path, u"The file is larger than %1 MiB."_s.arg(limit / (1024 * 1024)));
        return std::nullopt;
    }
    QByteArray text = toBytes(base64);
    // Line ends of MIME encoders.
    if (text.contains('\n') || text.contains('\r') || text.contains(' '))
        text.replace('\n', "").replace('\r', "").replace(' ', "");
    const auto result =
        QByteArray::fromBase64Encoding(std::move(text), QByteArray::AbortOnBase64DecodingErrors);
    if (!result || result.decoded.isEmpty()) {
        m_report.fail(path, u"The base64 does not decode."_s);
        return std::nullopt;
    }
    if (result.decoded.size() > limit) {
        m_report.fail(path, u"The file is larger than %1 MiB."_s.arg(limit / (1024 * 1024)));
        return std::nullopt;
    }
    return result.decoded;
}

bool MediaReader::isFetchable(const std::string &url, const QString &path)
{
    const QUrl parsed(toQString(url), QUrl::StrictMode);
    const QString scheme = parsed.scheme().toLower();
    if (qsizetype(url.size()) <= kMaxUrl && parsed.isValid() && !parsed.host().isEmpty()
        && (scheme == "https"_L1 || scheme == "http"_L1))
        return true;
    m_report.fail(path, u"The address must be a data: URL or a valid http(s):// URL."_s);
    return false;
}

bool MediaReader::countImage(const QString &path)
{
    if (++m_images <= m_limits.images)
        return true;
    m_report.fail(path, u"There are more than %1 images in the request."_s.arg(m_limits.images));
    return false;
}
