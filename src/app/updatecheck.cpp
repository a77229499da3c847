// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/updatecheck.h"

#include "core/json.h"

#include <QLoggingCategory>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QVersionNumber>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Q_LOGGING_CATEGORY(lcUpdate, "bellhop.update", QtInfoMsg)

constexpr int kFeedPatienceMs = 20'000;
constexpr qint64 kLargestFeed = 1024 * 1024;

// "v1.2.0", "1.2"; nothing for a preview ("1.2.0-rc1") or a word.
QString versionOf(const QString &tag)
{
    const QString text = tag.startsWith(u'v') ? tag.sliced(1) : tag;
    qsizetype end = 0;
    const QVersionNumber number = QVersionNumber::fromString(text, &end);
    return end == text.size() && number.segmentCount() >= 2 ? text : QString();
}

std::optional<Release> releaseOf(const Json &entry)
{
    if (!entry.is_object() || boolOr(entry, "draft") || boolOr(entry, "prerelease"))
        return {};
    Release release{versionOf(toQString(stringOr(entry, "tag_name"))), {}};
    if (release.version.isEmpty())
        return {};
    const QUrl page(toQString(stringOr(entry, "html_url")), QUrl::StrictMode);
    if (page.isValid() && page.scheme() == u"https")
        release.page = page;
    return release;
}

} // namespace

std::optional<Release> Release::fromFeed(const QByteArray &feed)
{
    const std::optional<Json> json = parseJson(feed);
    if (!json)
        return {};
    if (!json->is_array())
        return releaseOf(*json);
    std::optional<Release> latest;
    for (const Json &entry : *json) {
        const std::optional<Release> release = releaseOf(entry);
        if (release
            && (!latest
                || QVersionNumber::fromString(release->version)
                    > QVersionNumber::fromString(latest->version)))
            latest = release;
    }
    return latest;
}

UpdateCheck::UpdateCheck(const QString &ownVersion, QObject *parent)
    : QObject(parent)
    , m_ownVersion(ownVersion)
{
    m_daily.setInterval(24h);
    connect(&m_daily, &QTimer::timeout, this, &UpdateCheck::ask);
}

void UpdateCheck::setFeed(const QUrl &feed)
{
    if (feed == m_feed)
        return;
    m_feed = feed;
    if (m_reply)
        m_reply->abort();
    emit nothingNewer();
    if (feed.isEmpty()) {
        m_daily.stop();
        return;
    }
    m_daily.start();
    ask();
}

void UpdateCheck::ask()
{
    if (m_reply)
        return;
    QNetworkRequest request(m_feed);
    request.setRawHeader("Accept", "application/json");
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Bellhop"_s); // and nothing about anybody
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::NoLessSafeRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setTransferTimeout(kFeedPatienceMs);
    QNetworkReply *reply = m_network.get(request);
    m_reply = reply;
    connect(reply, &QNetworkReply::readyRead, reply, [reply] {
        if (reply->bytesAvailable() > kLargestFeed)
            reply->abort();
    });
    connect(reply, &QNetworkReply::finished, this, &UpdateCheck::read);
}

void UpdateCheck::read()
{
    QNetworkReply *reply = m_reply;
    m_reply.clear();
    reply->deleteLater();
    if (reply->request().url() != m_feed)
        return; // the feed has changed since
    if (reply->error() != QNetworkReply::NoError) {
        qCInfo(lcUpdate).noquote() << "the release feed cannot be read:" << reply->errorString();
        return;
    }
    const std::optional<Release> release = Release::fromFeed(reply->readAll());
    if (!release) {
        qCInfo(lcUpdate) << "the release feed names no release";
        return;
    }
    if (QVersionNumber::fromString(release->version) > QVersionNumber::fromString(m_ownVersion))
        emit newerFound(*release);
    else
        emit nothingNewer();
}
