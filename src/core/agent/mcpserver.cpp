// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/mcpserver.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxServersFile = 1024 * 1024;
constexpr qsizetype kLongestName = 64;
constexpr qsizetype kLongestCommand = 500;
constexpr qsizetype kLongestValue = 8192; // an argument, a variable, a header
constexpr size_t kMostValues = 100;
constexpr qsizetype kLongestDescription = 500;
constexpr qsizetype kShortestSecret = 4; // what is shorter would blank out half a message
const QString kHidden = u"••••"_s;

struct ServerWords
{
    Q_DECLARE_TR_FUNCTIONS(AgentPolicy)
};

ChatError unfit(const QString &param, const QString &what)
{
    return ChatError::invalid(param, u"'%1' must be %2."_s.arg(param, what));
}

bool isOneLine(const QString &text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c.unicode() < 0x20 || c.unicode() == 0x7f; });
}

// A text of the body; nothing if it is none, too long, or has control characters.
std::optional<QString> lineFrom(const Json &value, qsizetype longest)
{
    if (!value.is_string())
        return {};
    const QString text = toQString(value.get_ref<const std::string &>());
    return text.size() <= longest && isOneLine(text) ? std::optional(text) : std::nullopt;
}

// A name that is looked for in PATH, or a full path. A path that depends on where the CLI stands would
// be one within a workspace, where a program could be put that nobody meant.
bool isProgram(const QString &command)
{
    if (command.trimmed().isEmpty() || command != command.trimmed())
        return false;
    const bool isName = !command.contains(u'/') && !command.contains(u'\\');
    static const QRegularExpression kPlain(u"^[^\\s.][^\\s]*$"_s);
    return isName ? kPlain.match(command).hasMatch() : QDir::isAbsolutePath(command);
}

std::optional<ChatError> takeProgram(const Json &body, Json &config)
{
    const Json &command = body.at("command");
    const std::optional<QString> program = lineFrom(command, kLongestCommand);
    if (!program || !isProgram(*program))
        return unfit(u"command"_s,
                     u"a program: its name in PATH or its full path, of at most %1 characters, "
                     "without arguments"_s.arg(kLongestCommand));
    config = {{"type", "stdio"}, {"command", program->toStdString()}, {"args", Json::array()}};
    if (const Json *args = findValue(body, "args")) {
        const bool areLines = args->is_array() && args->size() <= kMostValues
            && std::all_of(args->begin(), args->end(), [](const Json &arg) {
                                  return lineFrom(arg, kLongestValue).has_value();
                              });
        if (!areLines)
            return unfit(u"args"_s, u"a list of at most %1 texts of one line"_s.arg(kMostValues));
        config["args"] = *args;
    }
    if (const Json *env = findValue(body, "env")) {
        static const QRegularExpression kVariable(u"^[A-Za-z_][A-Za-z0-9_]{0,127}$"_s);
        bool isFit = env->is_object() && env->size() <= kMostValues;
        for (const auto &[name, value] : objectIn(body, "env").items())
            isFit = isFit && kVariable.match(toQString(name)).hasMatch()
                && lineFrom(value, kLongestValue);
        if (!isFit)
            return unfit(u"env"_s, u"an object of variables, each a text of one line"_s);
        if (!env->empty())
            config["env"] = *env;
    }
    return {};
}

std::optional<ChatError> takeAddress(const Json &body, Json &config)
{
    const std::optional<QString> text = lineFrom(body.at("url"), kLongestValue);
    const QUrl url = text ? QUrl(*text, QUrl::StrictMode) : QUrl();
    const bool isFit = url.isValid() && !url.host().isEmpty() && url.fragment().isEmpty()
        && (url.scheme() == u"http" || url.scheme() == u"https");
    if (!isFit)
        return unfit(u"url"_s, u"an http(s) URL"_s);
    const std::string type = stringOr(body, "type", "http");
    if (type != "http" && type != "sse")
        return unfit(u"type"_s, u"\"stdio\", \"http\" or \"sse\""_s);
    config = {{"type", type}, {"url", text->toStdString()}};
    if (const Json *headers = findValue(body, "headers")) {
        static const QRegularExpression kHeader(u"^[!#$%&'*+.^_`|~A-Za-z0-9-]{1,128}$"_s);
        bool areFit = headers->is_object() && headers->size() <= kMostValues;
        for (const auto &[name, value] : objectIn(body, "headers").items())
            areFit = areFit && kHeader.match(toQString(name)).hasMatch()
                && lineFrom(value, kLongestValue);
        if (!areFit)
            return unfit(u"headers"_s, u"an object of header lines"_s);
        if (!headers->empty())
            config["headers"] = *headers;
    }
    return {};
}

// "--api-key=abc", "TOKEN=abc" and what follows a bare "--token".
bool namesSecret(const QString &text)
{
    static const QRegularExpression kSecret(
        u"(key|token|secret|passw(or)?d|credential|bearer|auth)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return kSecret.match(text).hasMatch();
}

bool looksSecret(const QString &text)
{
    static const QRegularExpression kToken(
        u"^(sk-|bh-|gh[pousr]_|github_pat_|xox[a-z]-|glpat-|AKIA|eyJ)[A-Za-z0-9_.\\-]{6,}"_s);
    return kToken.match(text).hasMatch();
}

// Each argument, and whether it is shown.
std::vector<std::pair<QString, bool>> argumentsOf(const Json &config)
{
    std::vector<std::pair<QString, bool>> arguments;
    bool isSecretNext = false;
    for (const Json &value : arrayIn(config, "args")) {
        const QString text =
            value.is_string() ? toQString(value.get_ref<const std::string &>()) : QString();
        const bool isFlag = text.startsWith(u'-');
        const bool isSecret = (isSecretNext && !isFlag) || looksSecret(text);
        arguments.emplace_back(text, !isSecret);
        isSecretNext = isFlag && !text.contains(u'=') && namesSecret(text);
    }
    return arguments;
}

QString shownArgument(const QString &text, bool isShown)
{
    if (!isShown)
        return kHidden;
    const qsizetype equals = text.indexOf(u'=');
    if (equals > 0 && (namesSecret(text.left(equals)) || looksSecret(text.mid(equals + 1))))
        return text.left(equals + 1) + kHidden;
    return looksSecret(text) ? kHidden : text;
}

QString shownUrl(const QString &text)
{
    QUrl url(text);
    if (!url.userInfo().isEmpty())
        url.setUserInfo({});
    const QUrlQuery query(url);
    QStringList items;
    for (const auto &item : query.queryItems())
        items << item.first + u'=' + kHidden;
    url.setQuery(QString());
    QString shown = url.toString();
    return items.isEmpty() ? shown : shown + u'?' + items.join(u'&');
}

Json hiddenValues(const Json &values)
{
    Json shown = Json::object();
    for (const auto &[name, value] : values.items())
        shown[name] = kHidden.toStdString();
    return shown;
}

} // namespace

bool McpServer::startsProgram() const
{
    return stringOr(config, "type") == "stdio";
}

Result<McpServer, ChatError> McpServer::fromBody(const Json &body)
{
    if (!body.is_object())
        return ChatError::invalid({}, u"The body must be a JSON object."_s);
    for (const auto &[name, value] : body.items()) {
        static const std::vector<std::string> kFields{
            "name", "type", "command", "args", "env", "url", "headers", "description", "enabled"};
        // What has no effect must not look as if it had.
        if (std::find(kFields.begin(), kFields.end(), name) == kFields.end())
            return ChatError::invalid(
                toQString(name).left(64),
                u"'%1' is nothing an MCP server has here."_s.arg(toQString(name).left(64)));
    }
    static const QRegularExpression kName(u"^[A-Za-z0-9_-]{1,64}$"_s);
    McpServer server;
    server.name = textOr(body, "name");
    // Two underlines part a server from its tool.
    if (!kName.match(server.name).hasMatch() || server.name.contains(u"__"_s))
        return unfit(u"name"_s,
                     u"letters, digits, - and single _, at most %1 of them"_s.arg(kLongestName));
    const bool hasCommand = findValue(body, "command");
    const bool hasUrl = findValue(body, "url");
    if (hasCommand == hasUrl)
        return ChatError::invalid(u"command"_s,
                                  u"An MCP server has either a 'command' or a 'url'."_s);
    const std::string type = stringOr(body, "type");
    if (hasCommand && findValue(body, "type") && type != "stdio")
        return unfit(u"type"_s, u"\"stdio\" for a command"_s);
    for (const char *other : {"url", "headers"}) {
        if (hasCommand && findValue(body, other))
            return ChatError::invalid(QString::fromLatin1(other),
                                      u"A server with a command has none."_s);
    }
    for (const char *other : {"args", "env"}) {
        if (hasUrl && findValue(body, other))
            return ChatError::invalid(QString::fromLatin1(other),
                                      u"A server with a url has none."_s);
    }
    const std::optional<ChatError> refusal =
        hasCommand ? takeProgram(body, server.config) : takeAddress(body, server.config);
    if (refusal)
        return *refusal;
    if (const Json *description = findValue(body, "description")) {
        const std::optional<QString> text = lineFrom(*description, kLongestDescription);
        if (!text)
            return unfit(
                u"description"_s,
                u"a text of one line and at most %1 characters"_s.arg(kLongestDescription));
        server.description = *text;
    }
    if (const Json *enabled = findValue(body, "enabled")) {
        if (!enabled->is_boolean())
            return unfit(u"enabled"_s, u"true or false"_s);
        server.isEnabled = enabled->get<bool>();
    }
    return server;
}

Json McpServer::show() const
{
    Json shown{{"name", name.toStdString()}, {"type", stringOr(config, "type", "stdio")}};
    if (startsProgram()) {
        shown["command"] = stringOr(config, "command");
        Json arguments = Json::array();
        for (const auto &[text, isShown] : argumentsOf(config))
            arguments.push_back(shownArgument(text, isShown).toStdString());
        shown["args"] = std::move(arguments);
        shown["env"] = hiddenValues(objectIn(config, "env"));
    } else {
        shown["url"] = shownUrl(textOr(config, "url")).toStdString();
        shown["headers"] = hiddenValues(objectIn(config, "headers"));
    }
    shown["description"] = description.toStdString();
    shown["enabled"] = isEnabled;
    return shown;
}

QString McpServer::withoutSecrets(const QString &text) const
{
    QStringList secrets;
    for (const char *list : {"env", "headers"}) {
        for (const auto &[name, value] : objectIn(config, list).items()) {
            if (!value.is_string())
                continue;
            const QString whole = toQString(value.get_ref<const std::string &>());
            // "Bearer abc": both are hidden together, and the second alone.
            secrets << whole << whole.section(u' ', -1);
        }
    }
    for (const auto &[argument, isShown] : argumentsOf(config)) {
        if (shownArgument(argument, isShown) != argument)
            secrets << argument << argument.mid(argument.indexOf(u'=') + 1);
    }
    const QUrl url(textOr(config, "url"));
    if (const QString password = url.password(); !password.isEmpty())
        secrets << password;
    const QUrlQuery query(url);
    for (const auto &item : query.queryItems(QUrl::FullyDecoded))
        secrets << item.second;
    std::sort(secrets.begin(), secrets.end(),
              [](const QString &a, const QString &b) { return a.size() > b.size(); });
    QString shown = text;
    for (const QString &secret : std::as_const(secrets)) {
        if (secret.size() >= kShortestSecret)
            shown.replace(secret, kHidden);
    }
    return shown;
}

Result<Json> mcpServerConfig(const std::string &name, const Json &given)
{
    static const QRegularExpression kName(u"^[A-Za-z0-9_-]{1,64}$"_s);
    const QString shown = toQString(name).left(64);
    if (!kName.match(toQString(name)).hasMatch())
        return Error{Wording::of<ServerWords>(
            QT_TRANSLATE_NOOP("AgentPolicy", "“%1” is no name for a server"), shown)};
    const std::string type = stringOr(given, "type", findValue(given, "url") ? "http" : "stdio");
    Json server = given;
    server["type"] = type;
    if (type == "stdio") {
        if (stringOr(given, "command").empty())
            return Error{Wording::of<ServerWords>(
                QT_TRANSLATE_NOOP("AgentPolicy", "the server “%1” has no command"), shown)};
        Json arguments = given.value("args", Json::array());
        if (!arguments.is_array()
            || !std::all_of(arguments.begin(), arguments.end(),
                            [](const Json &one) { return one.is_string(); }))
            return Error{Wording::of<ServerWords>(
                QT_TRANSLATE_NOOP("AgentPolicy",
                                  "the arguments of the server “%1” are no list of texts"),
                shown)};
        server["args"] = std::move(arguments); // the CLI needs it even if it is empty
    } else if (type == "http" || type == "sse") {
        const std::string url = stringOr(given, "url");
        if (!url.starts_with("http://") && !url.starts_with("https://"))
            return Error{Wording::of<ServerWords>(
                QT_TRANSLATE_NOOP("AgentPolicy", "the server “%1” has no http(s) URL"), shown)};
    } else {
        return Error{Wording::of<ServerWords>(
            QT_TRANSLATE_NOOP("AgentPolicy", "the server “%1” is neither stdio, http nor sse"),
            shown)};
    }
    return server;
}

Result<Json> mcpServersFrom(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Json(Json::object());
    QByteArray bytes = trimmed.toUtf8();
    if (!trimmed.startsWith(u'{')) {
        QFile file(trimmed);
        if (!file.open(QIODevice::ReadOnly))
            return Error{Wording::of<ServerWords>(
                QT_TRANSLATE_NOOP("AgentPolicy", "the file %1 cannot be read"), trimmed)};
        bytes = file.read(kMaxServersFile + 1);
        if (bytes.size() > kMaxServersFile)
            return Error{Wording::of<ServerWords>(
                QT_TRANSLATE_NOOP("AgentPolicy", "the file %1 is too large"), trimmed)};
    }
    QString reason;
    const std::optional<Json> json = parseJson(bytes, &reason);
    if (!json || !json->is_object())
        return Error{Wording::of<ServerWords>(
            QT_TRANSLATE_NOOP("AgentPolicy", "this is no JSON object (%1)"), reason)};
    const Json *list = findValue(*json, "mcpServers");
    if (!list)
        list = &*json;
    if (!list->is_object())
        return Error{Wording::of<ServerWords>(
            QT_TRANSLATE_NOOP("AgentPolicy", "“mcpServers” is no JSON object"))};
    Json servers = Json::object();
    for (const auto &[name, given] : list->items()) {
        if (!given.is_object())
            return Error{Wording::of<ServerWords>(
                QT_TRANSLATE_NOOP("AgentPolicy", "the server “%1” is no JSON object"),
                toQString(name).left(64))};
        Result<Json> server = mcpServerConfig(name, given);
        if (!server)
            return server.error();
        servers[name] = std::move(*server);
    }
    return servers;
}
