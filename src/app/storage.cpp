// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/storage.h"

#include "core/settings/settings.h"

#include <QLoggingCategory>

namespace {

Q_LOGGING_CATEGORY(lcStorage, "bellhop.storage", QtInfoMsg)

template <typename T>
void warnUnless(const Result<T> &done)
{
    if (!done)
        qCWarning(lcStorage) << done.error().message;
}

} // namespace

Storage::Storage(const QString &path)
{
    Result<std::unique_ptr<Database>> database = Database::open(path);
    if (!database) {
        m_problem = database.error().message;
        qCWarning(lcStorage) << "running without history:" << m_problem;
        return;
    }
    m_database = std::move(*database);
    m_usage = std::make_unique<UsageStore>(*m_database);
    m_conversations = std::make_unique<ConversationStore>(*m_database);
    m_responses = std::make_unique<ResponseArchive>(*m_database);
}

void Storage::setRetention(const Settings &settings)
{
    m_usageDays = settings.usageDays();
    if (!m_database)
        return;
    warnUnless(m_responses->setRetention(ResponseArchive::Retention::from(settings)));
    m_conversations->setRetention(ConversationStore::Retention::from(settings));
}

void Storage::record(const TurnRecord &turn)
{
    if (!m_usage)
        return;
    if (const Result<Done> added = m_usage->add(turn); !added) {
        if (m_problem.isEmpty())
            qCWarning(lcStorage) << "requests cannot be recorded:" << added.error().message;
        m_problem = added.error().message;
    } else {
        m_problem.clear();
    }
}

std::optional<UsageTotals> Storage::today() const
{
    if (!m_usage)
        return {};
    const QDateTime midnight = QDate::currentDate().startOfDay();
    const Result<UsageTotals> totals = m_usage->totals(midnight, midnight.addDays(1));
    return totals ? std::optional(*totals) : std::nullopt;
}

void Storage::purge()
{
    if (!m_database)
        return;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (m_usageDays > 0)
        warnUnless(m_usage->purge(now.addDays(-m_usageDays)));
    warnUnless(m_conversations->purge(now));
    warnUnless(m_responses->purge(now));
}
