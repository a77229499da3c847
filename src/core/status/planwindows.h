// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QDateTime>
#include <QString>

#include <optional>
#include <vector>

// How far the windows of the subscription (five hours, seven days …) are used up, as the CLI last
// said it. Nothing is known before the first answer, and never with an API key. Engine thread.
class PlanWindows
{
public:
    struct Window
    {
        QString name; // "five_hour", "seven_day", …
        std::optional<double> utilization; // 0…1; older CLIs say it only when it is high
        QString status; // allowed, allowed_warning, rejected
        QDateTime resetsAt; // may be null
    };

    void update(const Json &rateLimitInfo, const QDateTime &now);

    // Those whose reset has passed are not in here.
    std::vector<Window> current(const QDateTime &now) const;
    QDateTime updatedAt() const { return m_updatedAt; }

private:
    void take(const QString &name, const Json &info);

    std::vector<Window> m_windows;
    QDateTime m_updatedAt;
};
