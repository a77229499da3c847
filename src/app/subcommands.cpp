// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/subcommands.h"

#include "app/instance.h"
#include "app/terminal.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

struct Subcommands
{
    Q_DECLARE_TR_FUNCTIONS(Subcommands)
};

constexpr int kAnswerTimeoutMs = 60'000;

// Columns as wide as their widest cell; numbers are not told apart from words.
QString table(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i >= widths.size())
                widths.append(0);
            widths[i] = std::max(widths[i], row[i].size());
        }
    }
    QStringList lines;
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row[i].leftJustified(widths[i] + 2);
        lines << line.trimmed();
    }
    return lines.join(u'\n');
}

QString joined(const Json &list)
{
    QStringList words;
    for (const Json &word : list) {
        if (word.is_string())
            words << toQString(word.get_ref<const std::string &>());
    }
    return words.join(u',');
}

QString dollars(double amount)
{
    return u'$' + QString::number(amount, 'f', amount < 1 ? 4 : 2);
}

QString timeText(const QString &iso)
{
    return iso.isEmpty() ? Subcommands::tr("never") : iso.left(16).replace(u'T', u' ');
}

// The running instance's API.
class Client
{
public:
    static Result<Client> connect(const QString &dataDir)
    {
        const Result<Json> status = Instance::ask(dataDir, u"status"_s);
        if (!status)
            return status.error();
        Client client;
        client.m_url = toQString(stringOr(*status, "url"));
        if (client.m_url.isEmpty())
            return Error{Subcommands::tr("Bellhop is running, but its server is stopped.")};
        const Result<Json> token = Instance::ask(dataDir, u"token"_s);
        if (!token)
            return token.error();
        client.m_token = toBytes(stringOr(*token, "token"));
        return client;
    }

    Result<Json> send(const QByteArray &method, const QString &path,
                      const Json &body = nullptr) const
    {
        QNetworkAccessManager network;
        network.setProxy(QNetworkProxy::NoProxy); // it is on this machine
        QNetworkRequest request(QUrl(m_url + path));
        request.setRawHeader("Authorization", "Bearer " + m_token);
        request.setRawHeader("User-Agent", "bellhop");
        request.setTransferTimeout(kAnswerTimeoutMs);
        if (!body.is_null())
            request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QNetworkReply *reply = network.sendCustomRequest(
            request, method, body.is_null() ? QByteArray() : dumpJsonBytes(body));
        QEventLoop loop;
        QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        const std::optional<Json> answer = parseJson(reply->readAll());
        const QString problem = reply->error() == QNetworkReply::NoError ? QString()
            : answer ? toQString(stringOr(objectIn(*answer, "error"), "message"))
                     : reply->errorString();
        const bool isGood = reply->error() == QNetworkReply::NoError && answer;
        delete reply;
        if (isGood)
            return *answer;
        return Error{problem.isEmpty() ? Subcommands::tr("Bellhop's answer makes no sense.")
                                       : problem};
    }

private:
    QString m_url;
    QByteArray m_token;
};

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

using Options = QHash<QString, QString>;

Result<Json> wishesFrom(const QString &name, const Options &options)
{
    Json limits = Json::object();
    const auto number = [&](const char *option, const char *key) -> Result<Done> {
        const QString given = options.value(QString::fromLatin1(option));
        bool isNumber = false;
        const int value = given.toInt(&isNumber);
        if (!given.isEmpty() && !isNumber)
            return Error{Subcommands::tr("--%1 must be a number.").arg(QLatin1String(option))};
        if (isNumber)
            limits[key] = value;
        return Done{};
    };
    for (const auto &[option, key] :
         {std::pair("per-minute", "per_minute"), std::pair("concurrent", "concurrent")}) {
        if (const Result<Done> fits = number(option, key); !fits)
            return fits.error();
    }
    if (options.contains(u"budget"_s)) {
        bool isNumber = false;
        limits["daily_budget_usd"] = options.value(u"budget"_s).toDouble(&isNumber);
        if (!isNumber)
            return Error{Subcommands::tr("--%1 must be a number.").arg(u"budget"_s)};
    }
    const auto list = [&options](const char *option) {
        Json words = Json::array();
        const QStringList parts =
            options.value(QString::fromLatin1(option)).split(u',', Qt::SkipEmptyParts);
        for (const QString &word : parts)
            words.push_back(word.trimmed().toStdString());
        return words;
    };
    if (options.contains(u"models"_s))
        limits["models"] = list("models");
    Json wishes{{"name", name.toStdString()}};
    if (options.contains(u"scopes"_s))
        wishes["scopes"] = list("scopes");
    if (!limits.empty())
        wishes["limits"] = std::move(limits);
    return wishes;
}

// By its id, or by its name while it is in force.
Result<QString> keyNamed(const Client &client, const QString &name)
{
    const Result<Json> keys = client.send("GET", u"/v1/keys"_s);
    if (!keys)
        return keys.error();
    for (const Json &key : arrayIn(*keys, "data")) {
        const bool isIt = textOr(key, "id") == name
            || textOr(key, "name").compare(name, Qt::CaseInsensitive) == 0;
        if (isIt && !findValue(key, "revoked_at"))
            return textOr(key, "id");
    }
    return Error{Subcommands::tr("There is no key “%1”.").arg(name)};
}

struct Answer
{
    Json json;
    QString text;
};

Result<Answer> addKey(const Client &client, const QString &name, const Options &options)
{
    const Result<Json> wishes = wishesFrom(name, options);
    if (!wishes)
        return wishes.error();
    const Result<Json> key = client.send("POST", u"/v1/keys"_s, *wishes);
    if (!key)
        return key.error();
    // Alone on stdout, so that scripts can take it; people are told on stderr.
    printError(Subcommands::tr("The key “%1” was made. This is the only time it is shown:")
                   .arg(textOr(*key, "name")));
    return Answer{*key, textOr(*key, "secret")};
}

Result<Answer> answerFor(const Client &client, const CommandLine::Subcommand &command)
{
    const QStringList &words = command.words;
    const QString what = words.value(0);
    const QString verb = words.value(1);
    const auto get = [&client](const QString &path,
                               QString (*print)(const Json &)) -> Result<Answer> {
        const Result<Json> json = client.send("GET", path);
        if (!json)
            return json.error();
        return Answer{*json, print(*json)};
    };
    if (what == u"models" && words.size() == 1)
        return get(u"/v1/models"_s, &modelsText);
    if (what == u"usage" && words.size() == 1)
        return get(u"/v1/usage?days="_s + encoded(command.options.value(u"days"_s, u"30"_s)),
                   &usageText);
    if (what == u"requests" && words.size() == 1)
        return get(u"/v1/requests?recent=10"_s, &requestsText);
    if (what == u"requests" && verb == u"cancel" && words.size() == 3) {
        const Result<Json> json = client.send("DELETE", u"/v1/requests/"_s + encoded(words.at(2)));
        if (!json)
            return json.error();
        return Answer{*json, Subcommands::tr("Cancelled.")};
    }
    if (what == u"keys" && verb == u"list" && words.size() == 2)
        return get(u"/v1/keys"_s, &keysText);
    if (what == u"keys" && verb == u"add" && words.size() == 3)
        return addKey(client, words.at(2), command.options);
    if (what == u"keys" && verb == u"revoke" && words.size() == 3) {
        const Result<QString> id = keyNamed(client, words.at(2));
        if (!id)
            return id.error();
        const Result<Json> json = client.send("DELETE", u"/v1/keys/"_s + encoded(*id));
        if (!json)
            return json.error();
        return Answer{*json,
                      Subcommands::tr("The key “%1” was revoked.").arg(textOr(*json, "name"))};
    }
    return Error{
        Subcommands::tr("Nobody knows what to do with “%1”; see --help.").arg(words.join(u' '))};
}

} // namespace

int runSubcommand(const CommandLine &commandLine)
{
    const Result<Client> client = Client::connect(commandLine.dataDir);
    if (!client) {
        printError(client.error().message);
        return 1;
    }
    const Result<Answer> answer = answerFor(*client, commandLine.subcommand);
    if (!answer) {
        printError(answer.error().message);
        return 1;
    }
    printLine(commandLine.subcommand.asJson ? dumpJsonText(answer->json) : answer->text);
    return 0;
}

QString keysText(const Json &keys)
{
    QList<QStringList> rows{{Subcommands::tr("ID"), Subcommands::tr("NAME"), Subcommands::tr("KEY"),
                             Subcommands::tr("SCOPES"), Subcommands::tr("LIMITS"),
                             Subcommands::tr("LAST USED")}};
    for (const Json &key : arrayIn(keys, "data")) {
        const Json &limits = objectIn(key, "limits");
        QStringList words;
        if (const qint64 count = intOr(limits, "per_minute"); count > 0)
            words << Subcommands::tr("%1/min").arg(count);
        if (const qint64 count = intOr(limits, "concurrent"); count > 0)
            words << Subcommands::tr("%1 at once").arg(count);
        if (const QString models = joined(arrayIn(limits, "models")); !models.isEmpty())
            words << models;
        if (const double budget = doubleOr(limits, "daily_budget_usd"); budget > 0)
            words << Subcommands::tr("%1/day").arg(dollars(budget));
        const bool isRevoked = findValue(key, "revoked_at") != nullptr;
        const QString hint = textOr(key, "hint");
        rows << QStringList{textOr(key, "id"),
                            textOr(key, "name"),
                            hint.isEmpty() ? u"-"_s : hint + u'…',
                            joined(arrayIn(key, "scopes")),
                            words.isEmpty() ? u"-"_s : words.join(u"; "_s),
                            isRevoked ? Subcommands::tr("revoked")
                                      : timeText(textOr(key, "last_used_at"))};
    }
    return table(rows);
}

QString modelsText(const Json &models)
{
    QList<QStringList> rows{{Subcommands::tr("MODEL"), Subcommands::tr("NAME"),
                             Subcommands::tr("CONTEXT"), Subcommands::tr("MEANS")}};
    for (const Json &model : arrayIn(models, "data"))
        rows << QStringList{textOr(model, "id"), textOr(model, "display_name"),
                            QString::number(intOr(model, "context_window")),
                            textOr(model, "resolved_id")};
    return table(rows);
}

QString usageText(const Json &usage)
{
    const QStringList heads{Subcommands::tr("REQUESTS"), Subcommands::tr("FAILED"),
                            Subcommands::tr("TOKENS IN"), Subcommands::tr("OUT"),
                            Subcommands::tr("COST")};
    const auto cells = [](const Json &totals) {
        return QStringList{
            QString::number(intOr(totals, "requests")), QString::number(intOr(totals, "failed")),
            QString::number(intOr(totals, "input_tokens") + intOr(totals, "cache_read_tokens")
                            + intOr(totals, "cache_creation_tokens")),
            QString::number(intOr(totals, "output_tokens")), dollars(doubleOr(totals, "cost_usd"))};
    };
    QList<QStringList> rows{QStringList{QString()} + heads};
    rows << QStringList{Subcommands::tr("Today")} + cells(objectIn(usage, "today"));
    rows << QStringList{Subcommands::tr("This month")} + cells(objectIn(usage, "this_month"));
    rows << QStringList{Subcommands::tr("Last %1 days").arg(intOr(usage, "days"))}
            + cells(objectIn(usage, "period"));
    for (const Json &model : arrayIn(usage, "by_model"))
        rows << QStringList{u"  "_s + textOr(model, "model")} + cells(model);
    for (const Json &key : arrayIn(usage, "by_key"))
        rows << QStringList{u"  "_s + Subcommands::tr("key “%1”").arg(textOr(key, "name"))}
                + cells(key);
    QString out = table(rows);
    for (const Json &window : arrayIn(objectIn(usage, "plan"), "windows")) {
        if (const Json *used = findValue(window, "utilization"))
            out += u'\n'
                + Subcommands::tr("Plan, %1: %2% used")
                      .arg(textOr(window, "window"))
                      .arg(int(used->get<double>() * 100));
    }
    if (const QString notice = textOr(objectIn(usage, "budget"), "notice"); !notice.isEmpty())
        out += u'\n' + notice;
    return out;
}

QString requestsText(const Json &requests)
{
    if (arrayIn(requests, "data").empty())
        return Subcommands::tr("No requests.");
    QList<QStringList> rows{{Subcommands::tr("ID"), Subcommands::tr("STATE"),
                             Subcommands::tr("ENDPOINT"), Subcommands::tr("MODEL"),
                             Subcommands::tr("KEY"), Subcommands::tr("TIME")}};
    for (const Json &request : arrayIn(requests, "data")) {
        const QString model = textOr(request, "model");
        rows << QStringList{textOr(request, "id"),
                            textOr(request, "state"),
                            textOr(request, "endpoint"),
                            model.isEmpty() ? textOr(request, "requested_model") : model,
                            textOr(request, "key_name"),
                            u"%1 s"_s.arg(double(intOr(request, "total_ms")) / 1000, 0, 'f', 1)};
    }
    return table(rows);
}
