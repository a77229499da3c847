// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/activity/activityfilter.h"

#include "ui/activitymodel.h"

#include <algorithm>

ActivityFilter::ActivityFilter(ActivityModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
    setSortRole(ActivityModel::SortRole);
    setSortLocaleAware(true);
    sort(ActivityModel::Time, Qt::DescendingOrder);
}

void ActivityFilter::setWords(const QString &text)
{
    m_words = text.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void ActivityFilter::setStates(States states)
{
    m_states = states;
    invalidateFilter();
}

bool ActivityFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const TurnRecord *turn = m_model.turn(m_model.index(row, 0));
    if (!turn || (m_states == States::Running && !turn->isRunning())
        || (m_states == States::Failed && turn->state != TurnRecord::State::Failed))
        return false;
    if (m_words.isEmpty())
        return true;
    const QStringList texts{turn->id,       turn->client, turn->keyName,
                            turn->endpoint, turn->model,  turn->requestedModel,
                            turn->outcome,  turn->error,  ActivityModel::stateText(turn->state)};
    return std::all_of(m_words.cbegin(), m_words.cend(), [&texts](const QString &word) {
        return std::any_of(texts.cbegin(), texts.cend(), [&word](const QString &text) {
            return text.contains(word, Qt::CaseInsensitive);
        });
    });
}
