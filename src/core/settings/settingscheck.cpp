// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/settings.h"

#include "core/agent/mcpserver.h"
#include "core/chat/agentpolicy.h"
#include "core/json.h"
#include "core/models/modelcatalog.h"
#include "core/models/systemtexts.h"

#include <QDir>
#include <QRegularExpression>
#include <QUrl>

#include <cmath>

using namespace Qt::StringLiterals;

namespace {

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

QString shortened(const QString &text)
{
    constexpr int kLongest = 80;
    return text.size() > kLongest ? text.left(kLongest) + u'…' : text;
}

QStringList trimmed(const QStringList &parts)
{
    QStringList out;
    for (const QString &part : parts) {
        const QString text = part.trimmed();
        if (!text.isEmpty() && !out.contains(text))
            out.append(text);
    }
    return out;
}

QString pairText(const QString &name, const QString &model)
{
    return name.trimmed() + u'=' + model.trimmed();
}

// {"gpt-4":"opus"}, as other programs of this kind have it; nothing if it is not that.
std::optional<QStringList> pairsOfJson(const QString &text)
{
    const std::optional<Json> json = parseJson(text.toUtf8());
    if (!json || !json->is_object())
        return {};
    QStringList pairs;
    for (const auto &[name, model] : json->items()) {
        if (!model.is_string())
            return {};
        pairs.append(pairText(toQString(name), toQString(model.get_ref<const std::string &>())));
    }
    return pairs;
}

QStringList listOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::QString)
        return trimmed(value.toString().split(u','));
    return trimmed(value.toStringList());
}

std::optional<QStringList> pairsOf(const QVariant &value)
{
    if (value.typeId() == QMetaType::QVariantMap) {
        QStringList pairs;
        const QVariantMap map = value.toMap();
        for (auto it = map.cbegin(); it != map.cend(); ++it)
            pairs.append(pairText(it.key(), it.value().toString()));
        return pairs;
    }
    if (value.typeId() == QMetaType::QString && value.toString().trimmed().startsWith(u'{'))
        return pairsOfJson(value.toString());
    return listOf(value);
}

// ---- what a value must look like; nothing if it does, else what it should be

bool isModelName(const QString &text)
{
    return matches(text, u"[A-Za-z0-9][A-Za-z0-9._:@/\\[\\]-]{0,127}"_s);
}

// "opus", "opus:high", "opus|haiku"
bool isTarget(const QString &text)
{
    const QStringList models = text.split(ModelChoice::kFallbackMark);
    return models.size() <= 2 && std::all_of(models.begin(), models.end(), isModelName);
}

bool isFeed(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool isHere = QHostAddress(url.host()).isLoopback();
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
        && (url.scheme() == u"https" || (url.scheme() == u"http" && isHere));
}

std::optional<QString> textComplaint(Settings::Key key, const QString &text)
{
    using Key = Settings::Key;
    switch (key) {
    case Key::Address:
        if (QHostAddress(text).isNull())
            return Settings::tr("must be an IP address such as 127.0.0.1 or 0.0.0.0");
        return {};
    case Key::DefaultModel:
        if (!isModelName(text))
            return Settings::tr("must be a model such as opus, sonnet, haiku or claude-sonnet-5");
        return {};
    case Key::FallbackModel:
        if (!text.isEmpty() && !isModelName(text))
            return Settings::tr("must be a model such as haiku, or empty");
        return {};
    case Key::SystemTexts: {
        if (!text.startsWith(u'{') && QDir::isRelativePath(text) && !text.isEmpty())
            return Settings::tr("must be the full path of a JSON file, or JSON");
        const auto texts = SystemTexts::from(text.startsWith(u'{') ? text : QString());
        if (!texts)
            return Settings::tr("must be texts by model name in JSON: %1")
                .arg(texts.error().message);
        return {};
    }
    case Key::AgentMcpServers: {
        // A file may come later and is looked at when it is needed.
        if (!text.startsWith(u'{') && QDir::isRelativePath(text) && !text.isEmpty())
            return Settings::tr("must be the full path of a JSON file, or JSON");
        const Result<Json> servers = mcpServersFrom(text.startsWith(u'{') ? text : QString());
        if (!servers)
            return Settings::tr("must be MCP servers in JSON: %1").arg(servers.error().message);
        return {};
    }
    case Key::TlsCertificate:
    case Key::TlsKey:
        // The file may come later and is looked at when it is needed.
        if (!text.isEmpty() && QDir::isRelativePath(text))
            return Settings::tr("must be the full path of a PEM file");
        return {};
    case Key::UpdateFeed:
        // Whoever could change it on the way could send people to a page of theirs.
        if (!text.isEmpty() && !isFeed(text))
            return Settings::tr("must be an address that begins with https://");
        return {};
    case Key::DailyBudget:
    case Key::MonthlyBudget:
        if (!matches(text, u"[0-9]{1,7}([.][0-9]{1,4})?"_s))
            return Settings::tr("must be an amount of US dollars such as 5 or 2.50, or 0 for none");
        return {};
    default:
        if (matches(text, u".*[\\x00-\\x1f].*"_s))
            return Settings::tr("must not contain line breaks or control characters");
        return {};
    }
}

std::optional<QString> itemComplaint(Settings::Key key, const QString &item)
{
    if (key == Settings::Key::AgentFolders) {
        if (!QDir::isAbsolutePath(item)
            && !matches(item,
                        u"[A-Za-z0-9][A-Za-z0-9._:@/-]{0,127}=/.*|"
                        "[A-Za-z0-9][A-Za-z0-9._:@/-]{0,127}=[A-Za-z]:[/\\\\].*"_s))
            return Settings::tr("must be full paths such as /home/me/project, or name=/path");
        return {};
    }
    if (key == Settings::Key::AgentTools) {
        if (!ToolRule::from(item))
            return Settings::tr("must be tools such as Read, Edit, Bash(git *)");
        return {};
    }
    if (key == Settings::Key::ClaudeVariables) {
        // Who pays has a setting of its own, and what starts the workers' tools is not to be bent.
        static const QStringList kOwn{u"ANTHROPIC_API_KEY"_s, u"ANTHROPIC_AUTH_TOKEN"_s,
                                      u"CLAUDE_CODE_OAUTH_TOKEN"_s};
        if (!matches(item, u"[A-Za-z_][A-Za-z0-9_]{0,127}=[^\\x00-\\x1f]{0,4000}"_s))
            return Settings::tr("must be variables such as HTTPS_PROXY=http://proxy:3128");
        const QString name = item.left(item.indexOf(u'='));
        if (kOwn.contains(name) || name.startsWith(u"BELLHOP_"_s))
            return Settings::tr("must not name %1, which Bellhop sets itself").arg(name);
        return {};
    }
    if (key == Settings::Key::ClaudeArguments) {
        if (!matches(item, u"--[a-z][a-z0-9-]{0,63}(=[^\\x00-\\x1f]{1,1000})?"_s))
            return Settings::tr("must be flags such as --debug-file=/tmp/claude.log");
        static const QStringList kOwn{u"--print"_s,
                                      u"--input-format"_s,
                                      u"--output-format"_s,
                                      u"--include-partial-messages"_s,
                                      u"--tools"_s,
                                      u"--allowed-tools"_s,
                                      u"--disallowed-tools"_s,
                                      u"--setting-sources"_s,
                                      u"--settings"_s,
                                      u"--mcp-config"_s,
                                      u"--strict-mcp-config"_s,
                                      u"--no-session-persistence"_s,
                                      u"--permission-mode"_s,
                                      u"--dangerously-skip-permissions"_s,
                                      u"--allow-dangerously-skip-permissions"_s,
                                      u"--max-turns"_s,
                                      u"--model"_s,
                                      u"--fallback-model"_s,
                                      u"--system-prompt"_s,
                                      u"--append-system-prompt"_s,
                                      u"--resume"_s,
                                      u"--continue"_s,
                                      u"--bare"_s,
                                      u"--version"_s,
                                      u"--help"_s};
        const QString flag = item.left(item.indexOf(u'='));
        if (kOwn.contains(flag))
            return Settings::tr("must not have %1, which Bellhop decides itself").arg(flag);
        return {};
    }
    if (key == Settings::Key::AllowedHosts) {
        if (!matches(item, u"([A-Za-z0-9]([A-Za-z0-9._-]*)|\\[[0-9A-Fa-f:.]+\\])(:[0-9]{1,5})?"_s))
            return Settings::tr("must be host names such as bellhop.example or proxy.lan:8080");
    } else if (!matches(item, u"[a-z][a-z0-9+.-]*://[^/\\s?#*]+"_s)) {
        return Settings::tr("must be origins such as https://app.example.com, without a path");
    }
    return {};
}

std::optional<QString> pairComplaint(const QString &pair)
{
    const qsizetype at = pair.indexOf(u'=');
    const QString name = pair.left(at);
    if (at < 1 || !matches(name, u"[A-Za-z0-9*?][A-Za-z0-9._:@/*?\\[\\]-]{0,127}"_s)
        || !isTarget(pair.mid(at + 1)))
        return Settings::tr("must be pairs such as gpt-4=opus, gpt-*=sonnet");
    return {};
}

std::optional<bool> booleanOf(const QString &text)
{
    static const QStringList kTrue{u"1"_s, u"true"_s, u"yes"_s, u"on"_s};
    static const QStringList kFalse{u"0"_s, u"false"_s, u"no"_s, u"off"_s};
    if (kTrue.contains(text, Qt::CaseInsensitive))
        return true;
    if (kFalse.contains(text, Qt::CaseInsensitive))
        return false;
    return {};
}

std::optional<qint64> integerOf(const QVariant &value)
{
    bool ok = false;
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::LongLong:
    case QMetaType::UShort:
        return value.toLongLong();
    case QMetaType::Double:
        if (value.toDouble() == std::floor(value.toDouble()) && std::abs(value.toDouble()) < 1e15)
            return value.toLongLong();
        return {};
    case QMetaType::QString: {
        const qint64 number = value.toString().trimmed().toLongLong(&ok, 10);
        if (ok)
            return number;
        return {};
    }
    default:
        return {};
    }
}

} // namespace

Result<QVariant> Settings::normalized(Key key, const QVariant &value)
{
    const Info &row = info(key);
    const auto refused = [&](const QString &rule, const QString &given) {
        const QString title = tr(row.title);
        if (given.isEmpty())
            return Error{tr("%1: %2.").arg(title, rule)};
        return Error{tr("%1: %2, not “%3”.").arg(title, rule, shortened(given))};
    };
    const QString text = value.toString().trimmed();

    switch (row.kind) {
    case Kind::Integer: {
        const std::optional<qint64> number = integerOf(value);
        if (!number || *number < row.minimum || *number > row.maximum)
            return refused(tr("must be a whole number from %1 to %2")
                               .arg(QString::number(row.minimum), QString::number(row.maximum)),
                           text);
        return QVariant(*number);
    }
    case Kind::Boolean: {
        if (value.typeId() == QMetaType::Bool)
            return value;
        const std::optional<bool> flag = booleanOf(text);
        if (!flag)
            return refused(tr("must be yes or no (also true, false, on, off, 1, 0)"), text);
        return QVariant(*flag);
    }
    case Kind::Choice:
        if (!row.choices.contains(text.toLower()))
            return refused(tr("must be one of %1").arg(row.choices.join(u", ")), text);
        return QVariant(text.toLower());
    case Kind::Text: {
        const bool isLocalhost = key == Key::Address && text.toLower() == u"localhost";
        const QString meant = isLocalhost ? u"127.0.0.1"_s : text;
        if (const auto complaint = textComplaint(key, meant))
            return refused(*complaint, text);
        return QVariant(meant);
    }
    case Kind::TextList: {
        // A condition such as Bash(a, b) holds commas of its own.
        const bool isToolText = key == Key::AgentTools && value.typeId() == QMetaType::QString;
        const QStringList items = isToolText ? ToolRule::split(value.toString()) : listOf(value);
        for (const QString &item : items) {
            if (const auto complaint = itemComplaint(key, item))
                return refused(*complaint, item);
        }
        return QVariant(items);
    }
    case Kind::Map:
        break;
    }

    const std::optional<QStringList> pairs = pairsOf(value);
    if (!pairs)
        return refused(tr("must be pairs such as gpt-4=opus, gpt-*=sonnet"), text);
    QStringList tidy;
    QStringList names;
    for (const QString &raw : *pairs) {
        const qsizetype at = raw.indexOf(u'=');
        const QString pair = at < 0 ? raw : pairText(raw.left(at), raw.mid(at + 1));
        if (const auto complaint = pairComplaint(pair))
            return refused(*complaint, raw);
        const QString name = pair.left(pair.indexOf(u'=')).toLower();
        if (names.contains(name))
            return refused(tr("must not name the same model twice"), name);
        names.append(name);
        tidy.append(pair);
    }
    return QVariant(tidy);
}
