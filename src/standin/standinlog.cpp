// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/standinlog.h"

#include <algorithm>

Json StandInRequest::toJson() const
{
    Json json{{"n", number},
              {"t", at},
              {"method", method.toStdString()},
              {"url", url.toStdString()},
              {"headers", headers},
              {"body", body}};
    if (closed) {
        json["closed"] = true;
        json["complete"] = complete;
        json["ms"] = closedAfterMs;
    }
    return json;
}

StandInLog::StandInLog(int keep, const QString &path)
    : m_keep(std::size_t(std::max(1, keep)))
{
    if (path.isEmpty())
        return;
    m_file.setFileName(path);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Append))
        qWarning("The stand-in cannot write its log to %s: %s", qPrintable(path),
                 qPrintable(m_file.errorString()));
}

int StandInLog::add(StandInRequest request)
{
    request.number = ++m_count;
    append(request.toJson());
    m_requests.push_back(std::move(request));
    m_arrivals.push_back(std::chrono::steady_clock::now());
    if (m_requests.size() > m_keep) {
        m_requests.pop_front();
        m_arrivals.pop_front();
    }
    return m_count;
}

void StandInLog::close(int number, bool complete)
{
    const auto entry =
        std::find_if(m_requests.begin(), m_requests.end(),
                     [number](const StandInRequest &r) { return r.number == number; });
    if (entry == m_requests.end())
        return;
    const auto arrival = m_arrivals[std::size_t(entry - m_requests.begin())];
    entry->closed = true;
    entry->complete = complete;
    entry->closedAfterMs = std::chrono::duration_cast<std::chrono::milliseconds>(
                               std::chrono::steady_clock::now() - arrival)
                               .count();
    append({{"n", number}, {"closed", true}, {"complete", complete}, {"ms", entry->closedAfterMs}});
}

void StandInLog::clear()
{
    m_requests.clear();
    m_arrivals.clear();
}

void StandInLog::append(const Json &line)
{
    if (!m_file.isOpen())
        return;
    m_file.write(dumpJsonBytes(line) + '\n');
    m_file.flush();
}
