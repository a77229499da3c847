// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claude/doctorreport.h"

#include <QCoreApplication>
#include <QStringList>

// What the installed CLI can do of what has a way round. A feature that a new version lost is done
// the other way, and said so: in the X-Bellhop-Fallback header and on the Home page.
struct CliFeatures
{
    bool nativeHistory = true; // else earlier turns go in as one text
    bool heldTools = true; // else a follow-up with tool results is replayed

    static CliFeatures from(const DoctorReport &report)
    {
        return {!report.lost(QStringLiteral("history")),
                !report.lost(QStringLiteral("held-tools"))};
    }

    // For people: what is done instead, and what is lost without a way round.
    static QStringList fallbacks(const DoctorReport &report)
    {
        QStringList texts;
        for (const DoctorReport::Check &check : report.checks) {
            if (check.ok)
                continue;
            if (check.id == QLatin1String("history"))
                texts << QCoreApplication::translate("CliFeatures",
                                                     "Earlier turns are sent as one text.");
            else if (check.id == QLatin1String("held-tools"))
                texts << QCoreApplication::translate(
                    "CliFeatures", "Tool results are answered by a replay of the conversation.");
            else
                texts << QCoreApplication::translate("CliFeatures",
                                                     "Not with this Claude Code: %1.")
                             .arg(check.title);
        }
        return texts;
    }
};
