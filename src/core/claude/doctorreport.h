// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <algorithm>

// What one version of the CLI can do of what Bellhop relies on, found out by running it against the
// stand-in of the API. A plain value, sent between the threads and kept per version.
struct DoctorReport
{
    struct Check
    {
        QString id; // never translated, e.g. "history"
        QString title; // for people
        bool ok = false;
        QString detail; // what was seen instead; empty if ok
        bool operator==(const Check &) const = default;
    };

    QString version; // of the CLI
    QString problem; // why nothing could be checked; empty = the checks ran
    QDateTime ranAt;
    QList<Check> checks;

    bool isOk() const
    {
        return problem.isEmpty() && !checks.isEmpty()
            && std::all_of(checks.cbegin(), checks.cend(),
                           [](const Check &check) { return check.ok; });
    }
    // A check that was not made counts as passed: fallbacks need evidence.
    bool lost(const QString &id) const
    {
        return std::any_of(checks.cbegin(), checks.cend(),
                           [&id](const Check &check) { return check.id == id && !check.ok; });
    }
    bool operator==(const DoctorReport &) const = default;
};
Q_DECLARE_METATYPE(DoctorReport)
