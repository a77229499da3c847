// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>

// How much of the subscription's windows is used, as the CLI tells after an answer. Plain value,
// sent between the threads.
struct PlanStatus
{
    struct Window
    {
        QString id; // "five_hour", "seven_day", …
        double used = 0; // 0..1, more with overage
        QDateTime resetsAt; // UTC; invalid = not told
        bool operator==(const Window &) const = default;
    };
    QList<Window> windows; // empty: never told, or paid with a key

    // From the CLI's rate_limit_info; windows it does not name stay as they were.
    void update(const Json &info);
    bool operator==(const PlanStatus &) const = default;
};
Q_DECLARE_METATYPE(PlanStatus)
