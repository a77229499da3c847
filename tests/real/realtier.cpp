// SPDX-License-Identifier: GPL-3.0-or-later
#include "real/realtier.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QMap<QString, std::shared_ptr<RealTier>> &tiers()
{
    static QMap<QString, std::shared_ptr<RealTier>> all;
    return all;
}

QString cliPath(const QString &version)
{
    const QString folder =
        qEnvironmentVariable("BELLHOP_TEST_CLI_DIR", QStringLiteral(BELLHOP_TEST_CLI_DIR));
    return folder + u'/' + version + u"/node_modules/@anthropic-ai/claude-code-linux-x64/claude"_s;
}

BellhopProcess::Setup setupFor(const QString &version, const QString &standInUrl,
                               const QStringList &arguments)
{
    BellhopProcess::Setup setup;
    setup.program = qEnvironmentVariable("BELLHOP_TEST_PROGRAM", QStringLiteral(BELLHOP_PROGRAM));
    setup.claudePath = cliPath(version);
    setup.standInUrl = standInUrl;
    setup.token = RealTier::kToken;
    setup.arguments = arguments;
    return setup;
}

Json firstChoice(const Json &answer)
{
    const Json *choices = findValue(answer, "choices");
    return choices && choices->is_array() && !choices->empty() ? choices->front() : Json::object();
}

} // namespace

QStringList RealTier::versions()
{
    QFile file(QStringLiteral(BELLHOP_CLI_VERSIONS));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", BELLHOP_CLI_VERSIONS);
    return QString::fromLatin1(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

void RealTier::addVersions()
{
    QTest::addColumn<QString>("version");
    for (const QString &version : versions())
        QTest::newRow(qPrintable(version)) << version;
}

std::shared_ptr<RealTier> RealTier::current(const QStringList &arguments)
{
    const QString version =
        *static_cast<QString *>(QTest::qGlobalData("version", qMetaTypeId<QString>()));
    std::shared_ptr<RealTier> &tier = tiers()[version];
    if (tier && !tier->bellhop.isRunning())
        tier.reset();
    if (!tier) {
        tier = std::make_shared<RealTier>(version, arguments);
        const QString problem = tier->start();
        if (!problem.isEmpty()) {
            QTest::qFail(qPrintable(problem), __FILE__, __LINE__);
            tier.reset();
            return {};
        }
    }
    tier->standIn.reset();
    return tier;
}

void RealTier::endAll()
{
    tiers().clear();
}

RealTier::RealTier(const QString &version, const QStringList &arguments,
                   const StandIn::Options &standInOptions)
    : standIn(standInOptions)
    , bellhop(setupFor(version, standIn.url(), arguments))
    , m_version(version)
{ }

QString RealTier::claudePath() const
{
    return cliPath(m_version);
}

QString RealTier::start()
{
    const QString problem = bellhop.start();
    if (problem.isEmpty())
        client = std::make_unique<HttpClient>(bellhop.port(), kToken);
    return problem;
}

std::unique_ptr<SseStream> RealTier::stream(const Json &body)
{
    Json streamed = body;
    streamed["stream"] = true;
    return client->stream(u"/v1/chat/completions"_s, streamed);
}

Json chatMessage(const std::string &role, const std::string &text)
{
    return {{"role", role}, {"content", text}};
}

Json chatBody(const Json &textOrMessages, const Json &extra)
{
    Json body{{"model", "sonnet"}, {"messages", textOrMessages}};
    if (textOrMessages.is_string())
        body["messages"] = Json::array({{{"role", "user"}, {"content", textOrMessages}}});
    body.update(extra);
    return body;
}

QString contentOf(const HttpAnswer &answer)
{
    const Json choice = firstChoice(answer.json());
    const Json *message = findValue(choice, "message");
    return message ? toQString(stringOr(*message, "content")) : QString();
}

QString finishOf(const HttpAnswer &answer)
{
    return toQString(stringOr(firstChoice(answer.json()), "finish_reason"));
}

Json errorOf(const HttpAnswer &answer)
{
    const Json json = answer.json();
    const Json *error = findValue(json, "error");
    return error ? *error : Json::object();
}

QString finishOf(const SseStream &stream)
{
    QString reason;
    for (const SseEvent &event : stream.events()) {
        const std::string found = stringOr(firstChoice(event.json()), "finish_reason");
        if (!found.empty())
            reason = toQString(found);
    }
    return reason;
}
