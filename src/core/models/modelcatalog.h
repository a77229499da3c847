// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chaterror.h"
#include "core/chat/chatrequest.h"
#include "core/json.h"
#include "core/models/systemtexts.h"
#include "core/result.h"

#include <QList>
#include <QPair>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

class Settings;

// What a name stands for.
struct ModelChoice
{
    QString model; // what the CLI is told: alias or full id
    QString replayModel; // full name behind it, "" = unknown
    QString displayName;
    Thinking thinking; // what the name's suffix asks for
    bool isSubstitute = false; // the name is unknown, the default stands in
    QString agentAlias; // the name stands for Claude Code with its own tools
    ModelPrice price;
    SystemTexts::Around systemTexts; // the user's, for this name
    QString fallbackModel; // the map's, for when the model is overloaded; may be empty

    // Stands between the two in the target of a map: "opus:high|haiku".
    static constexpr QChar kFallbackMark = u'|';

    // Sets the models; the thinking and the fallback where the request does not say itself.
    void applyTo(ChatRequest &request) const;
};

// One row of GET /v1/models.
struct ModelInfo
{
    QString id;
    QString displayName;
    QString description;
    QString resolvedId; // full name, "" = unknown
    qint64 contextWindow = 0; // tokens
    qint64 maxOutput = 0;
    qint64 created = 0; // seconds since 1970
    QStringList efforts; // empty = the model has none

    static constexpr auto kOwner = "anthropic";
};

// Turns the names that clients ask for into Claude models. Case does not count; the first that
// fits:
//
//   ""  "default"                 the default model
//   a name of the map             its model
//   opus sonnet haiku             and every name the CLI lists
//   a pattern of the map          gpt-*  o3*  (in the map's order)
//   claude-…                      passed through as it is, known or not
//   *                             alone in the map: whatever is left
//
// The names of models with tools (Settings::agentModels) go before all of these but the first line.
//
// Each may have a path in front (anthropic/…, openrouter/openai/…) and suffixes behind:
//   sonnet-thinking               with thinking      opus:high      effort low medium high xhigh
//   max sonnet-thinking-8000          budget in tokens   sonnet[1m]     only if the CLI lists it
//
// The target of a name of the map may have them as well, and a fallback: gpt-4=opus:high|haiku
//
// A value without thread; what it gives out stays as it is when it changes later.
class ModelCatalog
{
public:
    ModelCatalog();

    void configure(const Settings &settings);
    // The answer to `initialize`; one without models changes nothing. True if the list is another
    // now.
    bool updateFromCli(const Json &initializeResponse);

    // What the API lists for a key (its "data"): names beside those of the CLI. True if it is another
    // list now.
    bool updateFromApi(const Json &models);

    // Another one, never 0, after every change of what list() gives.
    quint64 revision() const { return m_revision; }

    Result<ModelChoice, ChatError> resolve(const QString &requested) const;
    std::vector<ModelInfo> list() const;
    // Any name that resolve() knows; nothing where the default would only stand in.
    std::optional<ModelInfo> find(const QString &id) const;

private:
    struct Known
    {
        QString value;
        QString resolved;
        QString displayName;
        QString description;
        QStringList efforts;
        std::optional<ModelPrice> price; // as the CLI's description says it

        bool operator==(const Known &) const = default;
    };
    ModelChoice defaultChoice() const;
    std::optional<ModelChoice> choose(const QString &name) const;
    std::optional<ModelChoice> chooseWithPath(const QString &name) const;
    std::optional<ModelChoice> chooseNamed(const QString &name) const;
    std::optional<ModelChoice> chooseClaude(const QString &name) const;
    std::optional<ModelChoice> chooseTarget(const QString &target) const;
    static ModelChoice choiceOf(const Known &row);
    ModelPrice priceOf(const ModelChoice &choice) const;
    ModelChoice completed(ModelChoice choice, const QString &requested) const;
    const Known *known(const QString &name) const;
    ModelInfo infoFor(const QString &id, const ModelChoice &choice) const;

    quint64 m_revision = 1;
    QString m_default;
    QList<QPair<QString, QString>> m_map; // the agents' names first
    QStringList m_agents; // in small letters
    bool m_listAgents = false;
    SystemTexts m_systemTexts;
    bool m_refuseUnknown = true;
    std::vector<Known> m_known; // built-in aliases first
    QStringList m_longContext; // "…[1m]" names the CLI lists
    struct Listed
    {
        QString id;
        QString displayName;
        qint64 created = 0; // seconds since 1970, 0 = not said
        qint64 contextWindow = 0; // tokens, 0 = not said
        qint64 maxOutput = 0;

        bool operator==(const Listed &) const = default;
    };
    void describe(const Listed &listed, ModelInfo &info) const;
    std::vector<Listed> m_listed; // by the API
};
