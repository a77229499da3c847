// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claude/doctorreport.h"
#include "core/wording.h"

#include <QCoreApplication>
#include <QList>

// What the installed CLI can do of what has a way round. A feature that a new version lost is done
// the other way, and said so: in the X-Bellhop-Fallback header and on the Home page.
struct CliFeatures
{
    Q_DECLARE_TR_FUNCTIONS(CliFeatures)

public:
    bool nativeHistory = true; // else earlier turns go in as one text
    bool heldTools = true; // else a follow-up with tool results is replayed

    static CliFeatures from(const DoctorReport &report)
    {
        return {!report.lost(QStringLiteral("history")),
                !report.lost(QStringLiteral("held-tools"))};
    }

    // What is done instead, and what is lost without a way round.
    static QList<Wording> fallbacks(const DoctorReport &report)
    {
        QList<Wording> texts;
        for (const DoctorReport::Check &check : report.checks) {
            if (check.ok)
                continue;
            if (check.id == QLatin1String("history"))
                texts << Wording::of<CliFeatures>(
                    QT_TR_NOOP("Earlier turns are sent as one text."));
            else if (check.id == QLatin1String("held-tools"))
                texts << Wording::of<CliFeatures>(
                    QT_TR_NOOP("Tool results are answered by a replay of the conversation."));
            else
                texts << Wording::of<CliFeatures>(QT_TR_NOOP("Not with this Claude Code: %1."),
                                                  Wording(check.id, check.title));
        }
        return texts;
    }
};
