// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/serverurls.h"

#include <QNetworkInterface>
#include <QUrl>

QStringList serverUrls(const QList<QHostAddress> &addresses, quint16 port, UrlScheme scheme)
{
    QStringList urls;
    const auto add = [&urls, port, scheme](const QHostAddress &address) {
        QUrl url;
        const bool isTls = scheme == UrlScheme::TlsOutside && !address.isLoopback();
        url.setScheme(isTls ? QStringLiteral("https") : QStringLiteral("http"));
        url.setHost(address.toString());
        url.setPort(port);
        if (!urls.contains(url.toString()))
            urls << url.toString();
    };
    for (const QHostAddress &address : addresses) {
        const bool any =
            QList<QHostAddress>{QHostAddress::AnyIPv4, QHostAddress::Any, QHostAddress::AnyIPv6}
                .contains(address);
        if (!any) {
            if (address != QHostAddress::LocalHostIPv6) // the same machine twice helps nobody
                add(address);
            continue;
        }
        add(QHostAddress(QHostAddress::LocalHost));
        for (const QHostAddress &own : QNetworkInterface::allAddresses()) {
            if (!own.isLoopback() && !own.isLinkLocal()
                && own.protocol() == QAbstractSocket::IPv4Protocol)
                add(own);
        }
    }
    return urls;
}
