// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status/planwindows.h"

#include <algorithm>

namespace {

constexpr size_t kMostWindows = 16;

} // namespace

void PlanWindows::update(const Json &rateLimitInfo, const QDateTime &now)
{
    if (!rateLimitInfo.is_object())
        return;
    m_updatedAt = now;
    const std::string type = stringOr(rateLimitInfo, "rateLimitType");
    if (!type.empty())
        take(toQString(type), rateLimitInfo);
    const Json *windows = findValue(rateLimitInfo, "unifiedWindows");
    if (!windows || !windows->is_object())
        return;
    for (const auto &[name, info] : windows->items()) {
        if (info.is_object())
            take(toQString(name), info);
    }
}

void PlanWindows::take(const QString &name, const Json &info)
{
    auto window = std::find_if(m_windows.begin(), m_windows.end(),
                               [&name](const Window &known) { return known.name == name; });
    if (window == m_windows.end()) {
        if (m_windows.size() >= kMostWindows)
            return;
        m_windows.push_back({name.left(64), {}, {}, {}});
        window = m_windows.end() - 1;
    }
    const qint64 reset = intOr(info, "resetsAt");
    const QDateTime resetsAt =
        reset > 0 ? QDateTime::fromSecsSinceEpoch(reset).toUTC() : QDateTime();
    if (resetsAt != window->resetsAt)
        window->utilization.reset(); // of another period
    window->resetsAt = resetsAt;
    window->status = toQString(stringOr(info, "status")).left(64);
    if (const Json *used = findValue(info, "utilization"); used && used->is_number())
        window->utilization = used->get<double>();
}

std::vector<PlanWindows::Window> PlanWindows::current(const QDateTime &now) const
{
    std::vector<Window> windows = m_windows;
    std::erase_if(windows, [&now](const Window &window) {
        return window.resetsAt.isValid() && window.resetsAt <= now;
    });
    return windows;
}
