// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/bellhopprocess.h"
#include "support/httpclient.h"
#include "support/standinprobe.h"

#include <QMap>

#include <memory>

// The whole way a question goes: a client, the built program, a real CLI of one pinned version, and the
// stand-in of the API at the far end. Starting one takes a moment, so tests share one per version.
class RealTier
{
public:
    static QStringList versions(); // the pinned ones (tests/real/cli-versions)
    // A global data row for each of them.
    static void addVersions();
    // The tier of the current global row, started on first use and forgotten requests included. Null if
    // it does not start; the test has failed then.
    static std::shared_ptr<RealTier> current(const QStringList &arguments = {});
    static void endAll();

    static constexpr char kToken[] = "bh-real-tier-token";

    explicit RealTier(const QString &version, const QStringList &arguments = {},
                      const StandIn::Options &standInOptions = {});

    QString start(); // empty = fine, else why not
    QString version() const { return m_version; }
    QString claudePath() const;

    StandInProbe standIn;
    BellhopProcess bellhop;
    std::unique_ptr<HttpClient> client; // after start(), with the right token

    HttpAnswer ask(const Json &body)
    {
        return client->post(QStringLiteral("/v1/chat/completions"), body);
    }
    std::unique_ptr<SseStream> stream(const Json &body);

private:
    QString m_version;
};

// Bodies of chat completions.
Json chatMessage(const std::string &role, const std::string &text);
Json chatBody(const Json &textOrMessages, const Json &extra = Json::object());

// The text of a whole chat completion, its finish reason, and its error's code.
QString contentOf(const HttpAnswer &answer);
QString finishOf(const HttpAnswer &answer);
Json errorOf(const HttpAnswer &answer);
QString finishOf(const SseStream &stream);
