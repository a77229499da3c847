// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/clientconfig.h"

#include "core/clients/jsonctext.h"
#include "core/clients/tomltext.h"
#include "core/clients/yamltext.h"

#include <QDir>
#include <QFileInfo>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr int kContextTokens = 200'000;
constexpr int kOutputTokens = 32'000;

std::string std8(const QString &text)
{
    return text.toStdString();
}

// "sonnet" -> "Claude Sonnet"; a full name stays as it is.
QString displayName(const QString &model)
{
    if (model.isEmpty() || model.contains(u'-') || model.contains(u'/'))
        return model;
    return u"Claude "_s + model.at(0).toUpper() + model.sliced(1);
}

QString firstThatExists(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (QFileInfo::exists(path))
            return path;
    }
    return paths.first();
}

// --- OpenCode: https://opencode.ai/docs/config

QString openCodePath(const ClientPlaces &places)
{
    const QString folder = places.configHome() + u"/opencode/"_s;
    return firstThatExists({folder + u"opencode.json"_s, folder + u"opencode.jsonc"_s});
}

Result<QByteArray> mergeOpenCode(const QByteArray &current, const ClientValues &values)
{
    Result<JsoncText> text = JsoncText::parse(current);
    if (!text)
        return text.error();
    const auto model = [](const QString &name) {
        return Json{{"name", std8(displayName(name))},
                    {"tool_call", true},
                    {"attachment", true},
                    {"reasoning", true},
                    {"limit", {{"context", kContextTokens}, {"output", kOutputTokens}}}};
    };
    Json models = Json::object();
    models[std8(values.model)] = model(values.model);
    models["haiku"] = model(u"haiku"_s); // titles and summaries
    const Json provider{
        {"npm", "@ai-sdk/openai-compatible"},
        {"name", "Bellhop"},
        {"options", {{"baseURL", std8(values.openAiUrl())}, {"apiKey", std8(values.token)}}},
        {"models", models}};
    if (current.trimmed().isEmpty()) {
        if (const auto done = text->set({u"$schema"_s}, "https://opencode.ai/config.json"); !done)
            return done.error();
    }
    for (const auto &[path, value] :
         {std::pair{QStringList{u"provider"_s, u"bellhop"_s}, provider},
          std::pair{QStringList{u"model"_s}, Json("bellhop/" + std8(values.model))},
          std::pair{QStringList{u"small_model"_s}, Json("bellhop/haiku")}}) {
        if (const auto done = text->set(path, value); !done)
            return done.error();
    }
    return text->text();
}

// --- Codex CLI: https://developers.openai.com/codex/config-reference

QString codexPath(const ClientPlaces &places)
{
    const QString own = places.environment.value(u"CODEX_HOME"_s);
    return (own.isEmpty() ? places.home + u"/.codex"_s : own) + u"/config.toml"_s;
}

Result<QByteArray> mergeCodex(const QByteArray &current, const ClientValues &values)
{
    Result<TomlText> text = TomlText::parse(current);
    if (!text)
        return text.error();
    text->setRoot(u"model"_s, TomlText::string(values.model));
    text->setRoot(u"model_provider"_s, TomlText::string(u"bellhop"_s));
    text->setRoot(u"model_context_window"_s, QByteArray::number(kContextTokens));
    const QStringList table{u"model_providers"_s, u"bellhop"_s};
    // A variable of the environment would not reach the editors that start Codex.
    for (const auto &[key, value] :
         {std::pair{u"name"_s, u"Bellhop"_s}, std::pair{u"base_url"_s, values.openAiUrl()},
          std::pair{u"wire_api"_s, u"responses"_s},
          std::pair{u"experimental_bearer_token"_s, values.token}}) {
        if (const auto done = text->set(table, key, TomlText::string(value)); !done)
            return done.error();
    }
    text->remove(table, u"env_key"_s); // would be asked for first, and is missing
    return text->text();
}

// --- Continue: https://docs.continue.dev/reference

QString continuePath(const ClientPlaces &places)
{
    return firstThatExists(
        {places.home + u"/.continue/config.yaml"_s, places.home + u"/.continue/config.yml"_s});
}

Result<QByteArray> mergeContinue(const QByteArray &current, const ClientValues &values)
{
    Result<YamlText> text = YamlText::parse(current);
    if (!text)
        return text.error();
    constexpr auto keep = YamlText::Existing::Keep;
    for (const auto &[key, value] :
         {std::pair{"name", "Local Config"}, {"version", "1.0.0"}, {"schema", "v1"}}) {
        if (const auto done = text->set(key, value, keep); !done)
            return done.error();
    }
    const auto done = text->setItem(
        "models", "Claude (Bellhop)",
        {"name: Claude (Bellhop)", "provider: openai", "model: " + YamlText::string(values.model),
         "apiBase: " + YamlText::string(values.openAiUrl()),
         "apiKey: " + YamlText::string(values.token), "roles: [chat, edit, apply]",
         "capabilities: [tool_use, image_input]"});
    if (!done)
        return done.error();
    return text->text();
}

// --- Zed: https://zed.dev/docs/ai/use-api-access. The key goes into its keychain, never here.

QString zedPath(const ClientPlaces &places)
{
    if (places.system == ClientPlaces::System::Windows)
        return places.applicationSupport() + u"/Zed/settings.json"_s;
    if (places.system == ClientPlaces::System::Mac)
        return places.home + u"/.config/zed/settings.json"_s;
    return places.configHome() + u"/zed/settings.json"_s;
}

Result<QByteArray> mergeZed(const QByteArray &current, const ClientValues &values)
{
    Result<JsoncText> text = JsoncText::parse(current);
    if (!text)
        return text.error();
    const Json model{{"name", std8(values.model)},
                     {"display_name", std8(displayName(values.model))},
                     {"max_tokens", kContextTokens},
                     {"max_output_tokens", kOutputTokens},
                     {"capabilities",
                      {{"tools", true},
                       {"images", true},
                       {"parallel_tool_calls", true},
                       {"prompt_cache_key", false}}}};
    const auto done = text->set(
        {u"language_models"_s, u"openai_compatible"_s, u"Bellhop"_s},
        Json{{"api_url", std8(values.openAiUrl())}, {"available_models", Json::array({model})}});
    if (!done)
        return done.error();
    return text->text();
}

// --- VS Code, "Custom Endpoint" of Chat: Manage Language Models

QString vsCodePath(const ClientPlaces &places)
{
    return places.applicationSupport() + u"/Code/User/chatLanguageModels.json"_s;
}

Result<QByteArray> mergeVsCode(const QByteArray &current, const ClientValues &values)
{
    Result<JsoncText> text = JsoncText::parse(current, JsoncText::Root::Array);
    if (!text)
        return text.error();
    const Json model{{"id", std8(values.model)},
                     {"name", std8(displayName(values.model))},
                     {"url", std8(values.openAiUrl() + u"/chat/completions"_s)},
                     {"toolCalling", true},
                     {"vision", true},
                     {"maxInputTokens", kContextTokens - kOutputTokens},
                     {"maxOutputTokens", kOutputTokens}};
    const auto done = text->setElement({}, "name",
                                       Json{{"name", "Bellhop"},
                                            {"vendor", "customendpoint"},
                                            {"apiKey", std8(values.token)},
                                            {"apiType", "chat-completions"},
                                            {"models", Json::array({model})}});
    if (!done)
        return done.error();
    return text->text();
}

// --- aider: https://aider.chat/docs/config/aider_conf.html

QString aiderPath(const ClientPlaces &places)
{
    return places.home + u"/.aider.conf.yml"_s;
}

Result<QByteArray> mergeAider(const QByteArray &current, const ClientValues &values)
{
    Result<YamlText> text = YamlText::parse(current);
    if (!text)
        return text.error();
    for (const auto &[key, value] :
         {std::pair{"model", YamlText::string(u"openai/"_s + values.model)},
          std::pair{"openai-api-base", YamlText::string(values.openAiUrl())},
          std::pair{"openai-api-key", YamlText::string(values.token)},
          std::pair{"show-model-warnings", QByteArray("false")}}) {
        if (const auto done = text->set(key, value); !done)
            return done.error();
    }
    return text->text();
}

const std::array kConfigs{
    ClientConfig{QStringLiteral("opencode"), &openCodePath, &mergeOpenCode},
    ClientConfig{QStringLiteral("codex"), &codexPath, &mergeCodex},
    ClientConfig{QStringLiteral("continue"), &continuePath, &mergeContinue},
    ClientConfig{QStringLiteral("zed"), &zedPath, &mergeZed},
    ClientConfig{QStringLiteral("vscode"), &vsCodePath, &mergeVsCode},
    ClientConfig{QStringLiteral("aider"), &aiderPath, &mergeAider},
};

} // namespace

ClientPlaces ClientPlaces::ofSystem()
{
    ClientPlaces places;
#if defined(Q_OS_WIN)
    places.system = System::Windows;
#elif defined(Q_OS_MACOS)
    places.system = System::Mac;
#endif
    places.home = QDir::homePath();
    places.environment = QProcessEnvironment::systemEnvironment();
    return places;
}

QString ClientPlaces::configHome() const
{
    const QString own = environment.value(u"XDG_CONFIG_HOME"_s);
    return QDir::isAbsolutePath(own) ? QDir::cleanPath(own) : home + u"/.config"_s;
}

QString ClientPlaces::applicationSupport() const
{
    switch (system) {
    case System::Windows:
        return QDir::fromNativeSeparators(
            environment.value(u"APPDATA"_s, home + u"/AppData/Roaming"_s));
    case System::Mac:
        return home + u"/Library/Application Support"_s;
    case System::Linux:
        break;
    }
    return configHome();
}

const ClientConfig *ClientConfig::find(const QString &id)
{
    for (const ClientConfig &config : kConfigs) {
        if (config.id == id)
            return &config;
    }
    return nullptr;
}

QStringList ClientConfig::ids()
{
    QStringList ids;
    for (const ClientConfig &config : kConfigs)
        ids.append(config.id);
    return ids;
}
