// SPDX-License-Identifier: GPL-3.0-or-later
#include "standin/standinlog.h"

#include <algorithm>

qint64 StandInRequest::durationMs() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(closedAt - arrivedAt).count();
}

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
        json["ms"] = durationMs();
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
    request.arrivedAt = std::chrono::steady_clock::now();
    append(request.toJson());
    m_requests.push_back(std::move(request));
    if (m_requests.size() > m_keep)
        m_requests.pop_front();
    return m_count;
}

void StandInLog::close(int number, bool complete)
{
    const auto entry =
        std::find_if(m_requests.begin(), m_requests.end(),
                     [number](const StandInRequest &r) { return r.number == number; });
    if (entry == m_requests.end())
        return;
    entry->closed = true;
    entry->complete = complete;
    entry->closedAt = std::chrono::steady_clock::now();
    append({{"n", number}, {"closed", true}, {"complete", complete}, {"ms", entry->durationMs()}});
}

void StandInLog::clear()
{
    m_requests.clear();
}

void StandInLog::append(const Json &line)
{
    if (!m_file.isOpen())
        return;
    m_file.write(dumpJsonBytes(line) + '\n');
    m_file.flush();
}
