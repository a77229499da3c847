// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/planstatus.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kMostWindows = 8;

void note(QList<PlanStatus::Window> &windows, const QString &id, const Json &info)
{
    const Json *used = findValue(info, "utilization");
    if (id.isEmpty() || id.size() > 40 || !used || !used->is_number())
        return;
    PlanStatus::Window window{id, std::clamp(used->get<double>(), 0.0, 10.0), {}};
    if (const qint64 resets = intOr(info, "resetsAt"); resets > 0)
        window.resetsAt = QDateTime::fromSecsSinceEpoch(resets, Qt::UTC);
    const auto known = std::find_if(windows.begin(), windows.end(),
                                    [&id](const PlanStatus::Window &one) { return one.id == id; });
    if (known != windows.end())
        *known = window;
    else if (windows.size() < kMostWindows)
        windows.append(window);
}

} // namespace

void PlanStatus::update(const Json &info)
{
    // Older CLIs tell of the window that is nearest to its end only, and only near it.
    note(windows, toQString(stringOr(info, "rateLimitType")), info);
    const Json *unified = findValue(info, "unifiedWindows");
    if (!unified || !unified->is_object())
        return;
    for (const auto &[id, window] : unified->items()) {
        if (window.is_object())
            note(windows, toQString(id), window);
    }
}
