// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

// PlanWindows for those who show them: only windows whose use is known. Plain value, sent between
// the threads.
struct PlanStatus
{
    struct Window
    {
        QString id; // "five_hour", "seven_day", …
        double used = 0; // 0…1, more with overage
        QDateTime resetsAt; // UTC; invalid = not told
        bool operator==(const Window &) const = default;
    };
    QList<Window> windows; // empty: never told, or paid with a key

    bool operator==(const PlanStatus &) const = default;
};
Q_DECLARE_METATYPE(PlanStatus)
