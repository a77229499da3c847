// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/bellhopprocess.h"
#include "support/httpclient.h"

#include <QMap>
#include <QObject>
#include <QTest>

#include <memory>

// The built program with the scripted CLI, and the owner's client for it.
struct ManagedBellhop
{
    std::unique_ptr<BellhopProcess> process;
    std::unique_ptr<HttpClient> client;
};

inline constexpr char kToken[] = "bh-management-test-token";
inline constexpr int kPatience = 30'000;

// With these variables beside the usual ones.
inline ManagedBellhop startBellhop(const QMap<QString, QString> &environment = {})
{
    BellhopProcess::Setup setup;
    setup.program = QStringLiteral(BELLHOP_PROGRAM);
    setup.claudePath = QStringLiteral(FAKECLAUDE_PATH);
    setup.token = kToken;
    for (auto it = environment.cbegin(); it != environment.cend(); ++it)
        setup.environment.insert(it.key(), it.value());
    ManagedBellhop bellhop;
    bellhop.process = std::make_unique<BellhopProcess>(setup);
    const QString problem = bellhop.process->start();
    if (!problem.isEmpty())
        QTest::qFail(qPrintable(problem), __FILE__, __LINE__);
    bellhop.client = std::make_unique<HttpClient>(bellhop.process->port(), kToken);
    return bellhop;
}

inline Json question(const std::string &text, const Json &extra = Json::object())
{
    Json body{{"model", "sonnet"},
              {"messages", Json::array({{{"role", "user"}, {"content", text}}})}};
    body.update(extra);
    return body;
}

inline HttpAnswer ask(HttpClient &client, const Json &body,
                      const QList<QNetworkReply::RawHeaderPair> &headers = {})
{
    return client.send("POST", QStringLiteral("/v1/chat/completions"), dumpJsonBytes(body),
                       QList<QNetworkReply::RawHeaderPair>{{"Content-Type", "application/json"}}
                           + headers);
}

// A new key with a name of its own, its secret with it; an empty object if it was refused.
inline Json makeKey(HttpClient &client, const Json &wishes)
{
    static int keys = 0;
    Json body{{"name", "key " + std::to_string(++keys)}};
    body.update(wishes);
    const HttpAnswer made = client.post(QStringLiteral("/v1/keys"), body);
    return made.status == 201 ? made.json() : Json::object();
}

inline QString contentOf(const HttpAnswer &answer)
{
    const Json json = answer.json();
    const Json *choices = findValue(json, "choices");
    if (!choices || !choices->is_array() || choices->empty())
        return {};
    const Json *message = findValue(choices->front(), "message");
    return message ? toQString(stringOr(*message, "content")) : QString();
}

inline QString errorText(const HttpAnswer &answer)
{
    const Json json = answer.json();
    const Json *error = findValue(json, "error");
    return error ? toQString(stringOr(*error, "message")) : QString();
}

inline QByteArray errorCode(const HttpAnswer &answer)
{
    const Json json = answer.json();
    const Json *error = findValue(json, "error");
    return error ? toBytes(stringOr(*error, "code")) : QByteArray();
}

// For comparing what JSON says, with a message that shows it.
inline QString text(const Json &json)
{
    return toQString(dumpJson(json));
}

// The built program with the scripted CLI: whatever the management endpoints promise shows in the
// next answer, or in the CLI's process.
class ManagementTest : public QObject
{
protected:
    // One for all rows that need no settings of their own.
    ManagedBellhop &shared()
    {
        if (!m_shared.client)
            m_shared =
                startBellhop({{QStringLiteral("BELLHOP_DEBUG_ENDPOINT"), QStringLiteral("yes")},
                              {QStringLiteral("BELLHOP_RATE_DEBUG"), QStringLiteral("0")}});
        return m_shared;
    }

private:
    ManagedBellhop m_shared;
};
