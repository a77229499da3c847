// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QStringList>

// What a client may use as base URL of a server that listens there, e.g. http://127.0.0.1:8787, the
// loopback one first. An address that means "all of them" stands for this machine's own.
enum class UrlScheme { Plain, TlsOutside }; // TlsOutside: https but for loopback addresses
QStringList serverUrls(const QList<QHostAddress> &addresses, quint16 port,
                       UrlScheme scheme = UrlScheme::Plain);
