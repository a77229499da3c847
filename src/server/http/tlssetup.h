// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QSslConfiguration>

// What a port needs to speak https: the certificate with its chain and the private key, both PEM.
// An empty key path means the certificate's own file. The error is for people and names the file;
// nothing of a key is ever in it.
Result<QSslConfiguration> loadTls(const QString &certificatePath, const QString &keyPath);
