// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/chat/randomid.h"

#include <QRandomGenerator>

QByteArray randomId(QByteArrayView prefix)
{
    static constexpr char kAlphabet[] =
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    constexpr int kLength = 24;
    QByteArray id = prefix.toByteArray();
    id.reserve(id.size() + kLength);
    for (int i = 0; i < kLength; ++i)
        id.append(kAlphabet[QRandomGenerator::global()->bounded(int(sizeof kAlphabet) - 1)]);
    return id;
}
