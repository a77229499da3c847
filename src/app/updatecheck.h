// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QUrl>

#include <optional>

class QNetworkReply;

// A released version: what it is called, and the page that tells of it.
struct Release
{
    QString version; // "1.2.0"
    QUrl page; // https; may be empty

    // The latest release that a feed names: GitHub's answer to /releases/latest or /releases.
    // Drafts and what is not a version are passed over. Takes anything.
    static std::optional<Release> fromFeed(const QByteArray &feed);
};

// Asks a feed once a day whether there is a newer version, if there is a feed; it never downloads
// anything else. A feed that cannot be read is a line in the log. UI thread.
class UpdateCheck final : public QObject
{
    Q_OBJECT

public:
    explicit UpdateCheck(const QString &ownVersion, QObject *parent = nullptr);

    // Asks at once; an empty one ends the asking. The same one again changes nothing.
    void setFeed(const QUrl &feed);

signals:
    void newerFound(const Release &release);
    void nothingNewer(); // or the feed has changed, or is gone

private:
    void ask();
    void read();

    const QString m_ownVersion;
    QUrl m_feed;
    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply;
    QTimer m_daily;
};
