// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "server/chat/parsereport.h"

#include <optional>

// Turns the images and files of one request into content blocks, after checking what the CLI would
// otherwise replace by a text ("[Image could not be processed…]", docs/claude-cli.md): the
// base64 decodes, the bytes are what they claim to be, and there are not too many of them.
// The bytes decide: a PNG that is called a JPEG is sent as a PNG. URLs are passed on, never
// fetched.
class MediaReader
{
public:
    struct Limits
    {
        int images = 100; // of the API, per request
        qint64 imageBytes = 10 * 1024 * 1024;
        qint64 documentBytes = 32 * 1024 * 1024;
    };

    explicit MediaReader(ParseReport &report)
        : MediaReader(report, Limits{})
    { }
    MediaReader(ParseReport &report, Limits limits);

    // data:… or http(s)://…; nothing if it was reported as wrong.
    std::optional<Json> imageUrl(const std::string &url, const QString &path);
    std::optional<Json> imageData(const std::string &mediaType, const std::string &base64,
                                  const QString &path);

    // data:… or bare base64. Images become image blocks, texts become text documents.
    std::optional<Json> file(const std::string &data, const std::string &name, const QString &path);
    std::optional<Json> documentData(const std::string &mediaType, const std::string &base64,
                                     const std::string &title, const QString &path);
    std::optional<Json> documentUrl(const std::string &url, const std::string &title,
                                    const QString &path);

private:
    std::optional<QByteArray> decoded(const std::string &base64, qint64 limit, const QString &path);
    bool isFetchable(const std::string &url, const QString &path);
    bool countImage(const QString &path);

    ParseReport &m_report;
    Limits m_limits;
    int m_images = 0;
};

// "image/png", … or empty if the bytes are no image Claude reads.
std::string imageType(QByteArrayView bytes);
