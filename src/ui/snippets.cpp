// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/snippets.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Snippets)
};

// Values are ours (URL, hexadecimal token) but a model name is free text: it must not break out of
// the quotes of any of the languages below.
QString quotable(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c.isPrint() && !u"\"'\\`$"_s.contains(c))
            result.append(c);
    }
    return result;
}

QString fill(QString text, const SnippetValues &values)
{
    return text.replace(u"@URL@"_s, quotable(values.baseUrl))
        .replace(u"@TOKEN@"_s, quotable(values.token))
        .replace(u"@MODEL@"_s, quotable(values.model));
}

} // namespace

QList<ClientSnippet> clientSnippets(const SnippetValues &values)
{
    return {
        {u"curl"_s, Words::tr("curl"), Words::tr("Paste into a terminal."),
         fill(uR"(curl -N @URL@/v1/chat/completions \
  -H "Authorization: Bearer @TOKEN@" \
  -H "Content-Type: application/json" \
  -d '{"model": "@MODEL@", "stream": true,
       "messages": [{"role": "user", "content": "Hello"}]}')"_s,
              values)},
        {u"python"_s, Words::tr("Python"), Words::tr("Needs: pip install openai"),
         fill(uR"(from openai import OpenAI

client = OpenAI(base_url="@URL@/v1", api_key="@TOKEN@")
answer = client.chat.completions.create(
    model="@MODEL@",
    messages=[{"role": "user", "content": "Hello"}],
)
print(answer.choices[0].message.content))"_s,
              values)},
        {u"node"_s, Words::tr("Node.js"), Words::tr("Needs: npm install openai"),
         fill(uR"(import OpenAI from "openai";

const client = new OpenAI({ baseURL: "@URL@/v1", apiKey: "@TOKEN@" });
const answer = await client.chat.completions.create({
  model: "@MODEL@",
  messages: [{ role: "user", content: "Hello" }],
});
console.log(answer.choices[0].message.content);)"_s,
              values)},
        {u"opencode"_s, Words::tr("OpenCode"),
         Words::tr("Goes into ~/.config/opencode/opencode.json"),
         fill(uR"({
  "provider": {
    "bellhop": {
      "npm": "@ai-sdk/openai-compatible",
      "name": "Bellhop",
      "options": { "baseURL": "@URL@/v1", "apiKey": "@TOKEN@" },
      "models": {
        "@MODEL@": {
          "name": "Claude @MODEL@", "tool_call": true, "attachment": true, "reasoning": true,
          "limit": { "context": 200000, "output": 32000 }
        }
      }
    }
  },
  "model": "bellhop/@MODEL@"
})"_s,
              values)},
    };
}
