// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QFile>
#include <QList>

// What a real CLI printed in a recorded conversation (tests/data/captures), line by line.
inline QList<Json> printedByCli(const QString &scenario)
{
    QFile file(QStringLiteral(BELLHOP_TEST_DATA "/captures/") + scenario
               + QStringLiteral(".ndjson"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no such capture: %s", qPrintable(scenario));
    QList<Json> lines;
    for (const QByteArray &text : file.readAll().split('\n')) {
        const auto entry = parseJson(text);
        if (entry && stringOr(*entry, "dir") == "out")
            lines << entry->at("line");
    }
    return lines;
}
