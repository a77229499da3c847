// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/livemodels.h"

#include "core/wording.h"

#include <QNetworkReply>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kPatience = 20s;
constexpr qint64 kLargestPage = 1024 * 1024;
constexpr int kMostPages = 10;
constexpr size_t kMostListed = 500;

} // namespace

LiveModels::LiveModels(const QString &base, const QByteArray &key, QObject *parent)
    : QObject(parent)
    , m_base(base.isEmpty() ? u"https://api.anthropic.com"_s : base)
    , m_key(key)
{
    m_network.setTransferTimeout(int(std::chrono::milliseconds(kPatience).count()));
    // The key goes where the user sent it, and nowhere else.
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
}

void LiveModels::start()
{
    askPage({});
}

void LiveModels::askPage(const std::string &after)
{
    QUrl url = m_base;
    QString path = url.path();
    while (path.endsWith(u'/'))
        path.chop(1);
    url.setPath(path + u"/v1/models"_s);
    QUrlQuery query;
    query.addQueryItem(u"limit"_s, u"100"_s);
    if (!after.empty())
        query.addQueryItem(u"after_id"_s,
                           QString::fromLatin1(QUrl::toPercentEncoding(toQString(after))));
    url.setQuery(query);
    QNetworkRequest request(url);
    request.setRawHeader("x-api-key", m_key);
    request.setRawHeader("anthropic-version", "2023-06-01");
    QNetworkReply *reply = m_network.get(request);
    connect(reply, &QNetworkReply::downloadProgress, reply, [reply](qint64 received, qint64) {
        if (received > kLargestPage)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, [this, reply] {
        reply->deleteLater();
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        if (reply->error() == QNetworkReply::NoError && status == 200)
            takePage(reply->readAll());
        else if (status != 0)
            finish(u"The API answered %1."_s.arg(status));
        else
            finish(u"The API could not be reached: %1."_s.arg(enumName(reply->error())));
    });
}

void LiveModels::takePage(const QByteArray &body)
{
    const std::optional<Json> page = parseJson(body);
    if (!page || !findValue(*page, "data") || !page->at("data").is_array()) {
        finish(u"The API's list of models is none."_s);
        return;
    }
    for (const Json &model : page->at("data")) {
        if (m_models.size() < kMostListed)
            m_models.push_back(model);
    }
    const std::string last = stringOr(*page, "last_id");
    if (boolOr(*page, "has_more") && !last.empty() && ++m_pages < kMostPages)
        askPage(last);
    else
        finish({});
}

void LiveModels::finish(const QString &problem)
{
    emit finished(m_models, problem);
    deleteLater();
}
