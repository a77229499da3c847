// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/clientguide.h"

#include "core/clients/clientconfig.h"
#include "core/clients/curlcommand.h"
#include "core/json.h"

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ClientGuide)
};

using Group = ClientGuide::Group;
using Snippet = ClientGuide::Snippet;

// The inside of a double-quoted string of JSON, JavaScript, Python, YAML and TOML alike.
QString inQuotes(const QString &text)
{
    const QString quoted = dumpJsonText(Json(text.toStdString()));
    return quoted.sliced(1, quoted.size() - 2);
}

// @URL@, @TOKEN@ and @MODEL@ stand inside of double quotes in the template.
QString fill(QString text, const ClientValues &values)
{
    return text.replace(u"@URL@"_s, inQuotes(values.baseUrl))
        .replace(u"@TOKEN@"_s, inQuotes(values.token))
        .replace(u"@MODEL@"_s, inQuotes(values.model));
}

QString fileText(const QString &id, const ClientValues &values)
{
    const auto merged = ClientConfig::find(id)->merge({}, values);
    return merged ? QString::fromUtf8(*merged).trimmed() : QString();
}

QString dockerUrl(const ClientValues &values)
{
    QUrl url(values.baseUrl);
    url.setHost(u"host.docker.internal"_s);
    return url.toString() + u"/v1"_s;
}

// What a form of a client's settings asks for.
QString fields(const QList<std::pair<QString, QString>> &rows)
{
    qsizetype width = 0;
    for (const auto &[name, value] : rows)
        width = std::max(width, name.size());
    QStringList lines;
    for (const auto &[name, value] : rows)
        lines.append(QString(name + u':').leftJustified(width + 2) + value);
    return lines.join(u'\n');
}

QString curlLine(const ClientValues &values, const QString &path, const QStringList &headers,
                 const Json &body)
{
    return curlCommand(values.baseUrl + path, headers, body);
}

Json hello(const ClientValues &values)
{
    return {{"model", values.model.toStdString()},
            {"stream", true},
            {"messages", Json::array({{{"role", "user"}, {"content", "Hello"}}})}};
}

QList<ClientGuide> agents(const ClientValues &values)
{
    return {
        {u"opencode"_s,
         Words::tr("OpenCode"),
         Group::Agents,
         Words::tr("Coding agent for the terminal. Titles and summaries go to Haiku."),
         {Words::tr("Put this into the settings file of OpenCode."),
          Words::tr("Start “opencode”: the model is chosen already; /models shows it.")},
         {{u"~/.config/opencode/opencode.json"_s, fileText(u"opencode"_s, values)}},
         {},
         true},
        {u"codex"_s,
         Words::tr("Codex CLI"),
         Group::Agents,
         Words::tr("OpenAI's coding agent, over the Responses API."),
         {Words::tr("Put this into the settings file of Codex."), Words::tr("Start “codex”.")},
         {{u"~/.codex/config.toml"_s, fileText(u"codex"_s, values)}},
         Words::tr("“Model metadata not found” at the start is harmless: Codex only knows models "
                   "of OpenAI by name."),
         true},
        {u"cline"_s,
         Words::tr("Cline"),
         Group::Agents,
         Words::tr("Coding agent for VS Code, JetBrains and the terminal."),
         {Words::tr("In the editor open Cline's settings and choose the provider “OpenAI "
                    "Compatible”."),
          Words::tr("Enter the three values below. In a terminal the one command does the same.")},
         {{Words::tr("Settings of Cline"),
           fields({{u"Base URL"_s, values.openAiUrl()},
                   {u"API Key"_s, values.token},
                   {u"Model ID"_s, values.model}})},
          {Words::tr("Terminal"),
           u"cline auth --provider openai-compatible --apikey %1 --modelid %2 --baseurl %3"_s.arg(
               shellWord(values.token), shellWord(values.model), shellWord(values.openAiUrl()))}},
         {},
         true},
        {u"roo"_s,
         Words::tr("Roo Code"),
         Group::Agents,
         Words::tr("Coding agent for VS Code. Kilo Code has the same form."),
         {Words::tr("Open the settings of Roo Code and choose the API provider “OpenAI "
                    "Compatible”, not “OpenAI”."),
          Words::tr("Enter the values below; Roo Code does not ask the server for the last "
                    "three.")},
         {{Words::tr("Settings of Roo Code"),
           fields({{u"Base URL"_s, values.openAiUrl()},
                   {u"API Key"_s, values.token},
                   {u"Model"_s, values.model},
                   {u"Context Window Size"_s, u"200000"_s},
                   {u"Max Output Tokens"_s, u"32000"_s},
                   {u"Image Support"_s, Words::tr("on")}})}},
         {},
         true},
        {u"aider"_s,
         Words::tr("aider"),
         Group::Agents,
         Words::tr("Pair programmer for the terminal."),
         {Words::tr("Put this into aider's settings file, or start it once with the command."),
          Words::tr("The prefix openai/ is aider's own and has to stay.")},
         {{u"~/.aider.conf.yml"_s, fileText(u"aider"_s, values)},
          {Words::tr("Terminal"),
           u"OPENAI_API_BASE=%1 OPENAI_API_KEY=%2 \\\n  aider --model %3 --no-show-model-warnings"_s
               .arg(shellWord(values.openAiUrl()), shellWord(values.token),
                    shellWord(u"openai/"_s + values.model))}},
         {},
         true},
    };
}

QList<ClientGuide> editors(const ClientValues &values)
{
    return {
        {u"vscode"_s,
         Words::tr("VS Code Copilot Chat"),
         Group::Editors,
         Words::tr("A model of your own in the chat of VS Code 1.122 or later."),
         {Words::tr("Press Ctrl+Shift+P and choose “Chat: Manage Language Models”, then “Add "
                    "Models” and “Custom Endpoint”."),
          Words::tr("VS Code opens chatLanguageModels.json: put this into it."),
          Words::tr("Choose the model in the model list of the chat.")},
         {{u"chatLanguageModels.json"_s, fileText(u"vscode"_s, values)}},
         Words::tr("If the model stays hidden, turn on chat.agentHost.byokModels.enabled in the "
                   "settings. Completions while typing stay with Copilot. Versions before 1.122 "
                   "can use the provider “Ollama” with the URL %1.")
             .arg(values.baseUrl),
         true},
        {u"zed"_s,
         Words::tr("Zed"),
         Group::Editors,
         Words::tr("Agent panel and inline assistant of the Zed editor."),
         {Words::tr("Put this into Zed's settings.json (Ctrl+,)."),
          Words::tr("Open the agent settings, then LLM Providers, and paste the token as the API "
                    "key of Bellhop: Zed keeps it in the keychain, not in the file."),
          Words::tr("Choose the model in the agent panel.")},
         {{u"settings.json"_s, fileText(u"zed"_s, values)}, {Words::tr("API key"), values.token}},
         {},
         true},
        {u"jetbrains"_s,
         Words::tr("JetBrains AI Assistant"),
         Group::Editors,
         Words::tr("IntelliJ IDEA, PyCharm, WebStorm and the others."),
         {Words::tr("Open Settings, Tools, AI Assistant, Providers & API keys."),
          Words::tr("Choose “OpenAI-compatible”, enter URL and key, and press “Test Connection”: "
                    "it lists the models."),
          Words::tr("Turn tool calling on, and assign the models to the features.")},
         {{Words::tr("Settings of the AI Assistant"),
           fields({{u"URL"_s, values.openAiUrl()}, {u"API key"_s, values.token}})}},
         {},
         true},
        {u"continue"_s,
         Words::tr("Continue"),
         Group::Editors,
         Words::tr("Extension for VS Code and JetBrains, and the command “cn”."),
         {Words::tr("Put this into the settings file of Continue."),
          Words::tr("Choose “Claude (Bellhop)” in the model list.")},
         {{u"~/.continue/config.yaml"_s, fileText(u"continue"_s, values)}},
         {},
         true},
        {u"cursor"_s,
         Words::tr("Cursor"),
         Group::Editors,
         Words::tr("Does not work: Cursor's servers call the URL you enter, not the editor, and "
                   "they cannot reach a program on this computer."),
         {Words::tr("Use OpenCode or Codex CLI in Cursor's terminal, or install Cline or Roo Code "
                    "as an extension of Cursor: those call from this computer.")},
         {},
         Words::tr("A public tunnel would make it work and is not a good idea: everybody who "
                   "finds its address and the token would spend your plan."),
         false},
    };
}

QList<ClientGuide> apps(const ClientValues &values)
{
    const QString docker =
        Words::tr("In Docker this computer is called host.docker.internal: add that name under "
                  "Settings, Server, Further host names. Docker Desktop then reaches Bellhop; "
                  "Docker on Linux needs “--network host”, or Bellhop listening on the network.");
    return {
        {u"openwebui"_s,
         Words::tr("Open WebUI"),
         Group::Apps,
         Words::tr("Chat in the browser."),
         {Words::tr("Open the admin panel, Settings, Connections, and add an OpenAI API "
                    "connection with the URL and key below, or start the container with them."),
          Words::tr("Under Settings, Interface, choose haiku as task model: it writes titles and "
                    "tags beside each chat.")},
         {{Words::tr("Connection"),
           fields({{u"URL"_s, dockerUrl(values)}, {u"API key"_s, values.token}})},
          {Words::tr("Terminal"),
           u"docker run -d -p 3000:8080 --add-host=host.docker.internal:host-gateway \\\n"
           "  -e OPENAI_API_BASE_URL=%1 -e OPENAI_API_KEY=%2 \\\n"
           "  -v open-webui:/app/backend/data ghcr.io/open-webui/open-webui:main"_s.arg(
               shellWord(dockerUrl(values)), shellWord(values.token))}},
         docker,
         true},
        {u"librechat"_s,
         Words::tr("LibreChat"),
         Group::Apps,
         Words::tr("Chat in the browser for several people."),
         {Words::tr("Put this into librechat.yaml, beside docker-compose.yml."),
          Words::tr("Restart LibreChat and choose “Bellhop” in the list of endpoints.")},
         {{u"librechat.yaml"_s,
           fill(uR"(endpoints:
  custom:
    - name: "Bellhop"
      apiKey: "@TOKEN@"
      baseURL: "@DOCKER@"
      models: { default: ["@MODEL@"], fetch: true }
      titleConvo: true
      titleModel: "haiku")"_s.replace(u"@DOCKER@"_s, inQuotes(dockerUrl(values))),
                values)}},
         docker,
         true},
    };
}

QList<ClientGuide> code(const ClientValues &values)
{
    return {
        {u"python"_s,
         Words::tr("OpenAI SDK for Python"),
         Group::Code,
         Words::tr("Any program that uses the openai package."),
         {Words::tr("Needs: pip install openai"),
          Words::tr("A program of others often takes OPENAI_BASE_URL and OPENAI_API_KEY from the "
                    "environment instead.")},
         {{u"Python"_s,
           fill(uR"(from openai import OpenAI

client = OpenAI(base_url="@URL@/v1", api_key="@TOKEN@")
answer = client.chat.completions.create(
    model="@MODEL@",
    messages=[{"role": "user", "content": "Hello"}],
)
print(answer.choices[0].message.content))"_s,
                values)}},
         {},
         true},
        {u"node"_s,
         Words::tr("OpenAI SDK for Node.js"),
         Group::Code,
         Words::tr("Any program that uses the openai package."),
         {Words::tr("Needs: npm install openai")},
         {{u"JavaScript"_s,
           fill(uR"(import OpenAI from "openai";

const client = new OpenAI({ baseURL: "@URL@/v1", apiKey: "@TOKEN@" });
const answer = await client.chat.completions.create({
  model: "@MODEL@",
  messages: [{ role: "user", content: "Hello" }],
});
console.log(answer.choices[0].message.content);)"_s,
                values)}},
         {},
         true},
        {u"anthropic-python"_s,
         Words::tr("Anthropic SDK for Python"),
         Group::Code,
         Words::tr("Over the Messages API; its address has no /v1."),
         {Words::tr("Needs: pip install anthropic")},
         {{u"Python"_s,
           fill(uR"(from anthropic import Anthropic

client = Anthropic(base_url="@URL@", api_key="@TOKEN@")
answer = client.messages.create(
    model="@MODEL@",
    max_tokens=1024,
    messages=[{"role": "user", "content": "Hello"}],
)
print(answer.content[0].text))"_s,
                values)}},
         {},
         true},
        {u"anthropic-node"_s,
         Words::tr("Anthropic SDK for Node.js"),
         Group::Code,
         Words::tr("Over the Messages API; its address has no /v1."),
         {Words::tr("Needs: npm install @anthropic-ai/sdk")},
         {{u"JavaScript"_s,
           fill(uR"(import Anthropic from "@anthropic-ai/sdk";

const client = new Anthropic({ baseURL: "@URL@", apiKey: "@TOKEN@" });
const answer = await client.messages.create({
  model: "@MODEL@",
  max_tokens: 1024,
  messages: [{ role: "user", content: "Hello" }],
});
console.log(answer.content[0].text);)"_s,
                values)}},
         {},
         true},
        {u"langchain"_s,
         Words::tr("LangChain"),
         Group::Code,
         Words::tr("ChatOpenAI with another address."),
         {Words::tr("Needs: pip install langchain-openai")},
         {{u"Python"_s,
           fill(uR"(from langchain_openai import ChatOpenAI

llm = ChatOpenAI(model="@MODEL@", base_url="@URL@/v1", api_key="@TOKEN@")
print(llm.invoke("Hello").content))"_s,
                values)}},
         {},
         true},
        {u"curl"_s,
         Words::tr("curl"),
         Group::Code,
         Words::tr("The quickest way to see whether it works."),
         {Words::tr("Paste into a terminal; the answer streams in.")},
         {{Words::tr("OpenAI"),
           curlLine(values, u"/v1/chat/completions"_s, {u"Authorization: Bearer "_s + values.token},
                    hello(values))},
          {Words::tr("Anthropic"),
           [&values] {
               Json body = hello(values);
               body["max_tokens"] = 1024;
               return curlLine(
                   values, u"/v1/messages"_s,
                   {u"x-api-key: "_s + values.token, u"anthropic-version: 2023-06-01"_s}, body);
           }()}},
         {},
         true},
    };
}

} // namespace

QList<ClientGuide> ClientGuide::all(const ClientValues &values)
{
    return agents(values) + editors(values) + apps(values) + code(values);
}

ClientGuide ClientGuide::find(const QString &id, const ClientValues &values)
{
    for (const ClientGuide &guide : all(values)) {
        if (guide.id == id)
            return guide;
    }
    return {};
}

QString ClientGuide::groupTitle(Group group)
{
    switch (group) {
    case Group::Agents:
        return Words::tr("Coding agents");
    case Group::Editors:
        return Words::tr("Editors");
    case Group::Apps:
        return Words::tr("Chat apps");
    case Group::Code:
        return Words::tr("Your own code");
    }
    return {};
}
