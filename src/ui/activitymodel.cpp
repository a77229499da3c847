// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activitymodel.h"

#include "ui/format.h"
#include "ui/symbolicon.h"

#include <QTimerEvent>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace {

constexpr auto kFlushInterval = 100ms;
constexpr auto kTickInterval = 500ms;

// The record of a running turn is not sent again for every passing second.
qint64 elapsedMs(const TurnRecord &turn)
{
    if (turn.totalMs >= 0 || !turn.isRunning())
        return turn.totalMs;
    return std::max<qint64>(0, turn.startedAt.msecsTo(QDateTime::currentDateTimeUtc()));
}

QIcon stateIcon(TurnRecord::State state)
{
    switch (state) {
    case TurnRecord::State::Queued:
        return symbolIcon(u"pending", Theme::Tone::Neutral);
    case TurnRecord::State::Binding:
    case TurnRecord::State::Answering:
        return symbolIcon(u"play", Theme::Tone::Busy);
    case TurnRecord::State::Done:
        return symbolIcon(u"check", Theme::Tone::Good);
    case TurnRecord::State::Failed:
        return symbolIcon(u"error", Theme::Tone::Bad);
    case TurnRecord::State::Cancelled:
        return symbolIcon(u"stop", Theme::Tone::Neutral);
    }
    return {};
}

QString knownCount(const TurnRecord &turn, qint64 tokens)
{
    return turn.usage == TokenUsage() ? Format::dash() : Format::count(tokens);
}

bool isNumeric(int column)
{
    return column >= ActivityModel::FirstToken;
}

} // namespace

ActivityModel::ActivityModel(QObject *parent, int limit)
    : QAbstractTableModel(parent)
    , m_limit(limit)
{ }

void ActivityModel::update(const TurnRecord &turn)
{
    const auto known = m_pendingRows.constFind(turn.id);
    if (known != m_pendingRows.constEnd()) {
        m_pending[*known] = turn;
    } else {
        m_pendingRows.insert(turn.id, m_pending.size());
        m_pending.append(turn);
    }
    if (!m_flushTimer.isActive())
        m_flushTimer.start(int(kFlushInterval.count()), this);
}

void ActivityModel::flush()
{
    m_flushTimer.stop();
    const QList<TurnRecord> pending = std::exchange(m_pending, {});
    m_pendingRows.clear();
    if (pending.isEmpty())
        return;

    QList<TurnRecord> fresh;
    for (const TurnRecord &turn : pending) {
        const auto row = m_rows.constFind(turn.id);
        if (row == m_rows.constEnd()) {
            fresh.append(turn);
            continue;
        }
        TurnRecord &known = m_turns[*row];
        m_running += int(turn.isRunning()) - int(known.isRunning());
        known = turn;
        emit dataChanged(index(int(*row), 0), index(int(*row), ColumnCount - 1));
    }
    if (!fresh.isEmpty())
        insertNew(fresh);
    evict();
    updateTicker();
    emit flushed();
}

void ActivityModel::setTicking(bool ticking)
{
    m_ticking = ticking;
    tick();
    updateTicker();
}

const TurnRecord *ActivityModel::turn(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? &m_turns.at(index.row()) : nullptr;
}

const TurnRecord *ActivityModel::turn(const QString &id) const
{
    const auto row = m_rows.constFind(id);
    return row == m_rows.constEnd() ? nullptr : &m_turns.at(*row);
}

bool ActivityModel::knows(const QString &id) const
{
    return m_rows.contains(id) || m_pendingRows.contains(id);
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_turns.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    const TurnRecord *record = turn(index);
    if (!record)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(*record, index.column());
    case Qt::ToolTipRole:
        return index.column() == State && !record->error.isEmpty() ? Format::failure(*record)
                                                                   : text(*record, index.column());
    case Qt::DecorationRole:
        return index.column() == State ? QVariant(stateIcon(record->state)) : QVariant();
    case Qt::TextAlignmentRole:
        return isNumeric(index.column()) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                         : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    case SortRole:
        return sortValue(*record, index.column());
    case IdRole:
        return record->id;
    case StateRole:
        return int(record->state);
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return isNumeric(section) ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                  : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (section) {
        case FirstToken:
            return tr("Time from the request's arrival to the first token");
        case TokensIn:
            return tr("Tokens read, without those from the cache");
        case TokensCached:
            return tr("Tokens read from the prompt cache");
        case TokensOut:
            return tr("Tokens written");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Client:
        return tr("Client");
    case Endpoint:
        return tr("Endpoint");
    case Model:
        return tr("Model");
    case State:
        return tr("State");
    case FirstToken:
        return tr("First token");
    case Duration:
        return tr("Duration");
    case TokensIn:
        return tr("In");
    case TokensCached:
        return tr("Cached");
    case TokensOut:
        return tr("Out");
    case Cost:
        return tr("Cost");
    default:
        return {};
    }
}

QString ActivityModel::stateText(TurnRecord::State state)
{
    switch (state) {
    case TurnRecord::State::Queued:
        return tr("Queued");
    case TurnRecord::State::Binding:
        return tr("Preparing");
    case TurnRecord::State::Answering:
        return tr("Answering");
    case TurnRecord::State::Done:
        return tr("Done");
    case TurnRecord::State::Failed:
        return tr("Failed");
    case TurnRecord::State::Cancelled:
        return tr("Cancelled");
    }
    return {};
}

void ActivityModel::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_flushTimer.timerId())
        flush();
    else if (event->timerId() == m_tickTimer.timerId())
        tick();
    else
        QAbstractTableModel::timerEvent(event);
}

void ActivityModel::insertNew(const QList<TurnRecord> &turns)
{
    const int first = int(m_turns.size());
    beginInsertRows({}, first, first + int(turns.size()) - 1);
    for (const TurnRecord &turn : turns) {
        m_rows.insert(turn.id, m_turns.size());
        m_turns.append(turn);
        m_running += int(turn.isRunning());
    }
    endInsertRows();
}

void ActivityModel::evict()
{
    qsizetype excess = m_turns.size() - m_running - m_limit;
    if (excess <= 0)
        return;
    // Mostly one block at the front; a long-running request in between splits it.
    for (qsizetype row = 0; excess > 0 && row < m_turns.size();) {
        qsizetype end = row;
        while (end < m_turns.size() && end - row < excess && !m_turns.at(end).isRunning())
            ++end;
        if (end == row) {
            ++row;
            continue;
        }
        beginRemoveRows({}, int(row), int(end) - 1);
        m_turns.remove(row, end - row);
        m_rows.clear();
        for (qsizetype i = 0; i < m_turns.size(); ++i)
            m_rows.insert(m_turns.at(i).id, i);
        endRemoveRows();
        excess -= end - row;
    }
}

void ActivityModel::tick()
{
    for (qsizetype row = 0, left = m_running; left > 0 && row < m_turns.size(); ++row) {
        if (!m_turns.at(row).isRunning())
            continue;
        --left;
        emit dataChanged(index(int(row), Duration), index(int(row), Duration), {Qt::DisplayRole});
    }
}

void ActivityModel::updateTicker()
{
    const bool wanted = m_ticking && m_running > 0;
    if (wanted && !m_tickTimer.isActive())
        m_tickTimer.start(int(kTickInterval.count()), this);
    else if (!wanted)
        m_tickTimer.stop();
}

QString ActivityModel::text(const TurnRecord &turn, int column) const
{
    switch (column) {
    case Time:
        return Format::time(turn.startedAt);
    case Client:
        return turn.client.isEmpty() ? Format::dash() : turn.client;
    case Endpoint:
        return turn.endpoint;
    case Model:
        return turn.model.isEmpty() ? turn.requestedModel : turn.model;
    case State:
        return stateText(turn.state);
    case FirstToken:
        return Format::duration(turn.firstTokenMs);
    case Duration:
        return Format::duration(elapsedMs(turn));
    case TokensIn:
        return knownCount(turn, turn.usage.input + turn.usage.cacheCreation);
    case TokensCached:
        return knownCount(turn, turn.usage.cacheRead);
    case TokensOut:
        return knownCount(turn, turn.usage.output);
    case Cost:
        return Format::cost(turn.costUsd);
    default:
        return {};
    }
}

QVariant ActivityModel::sortValue(const TurnRecord &turn, int column) const
{
    switch (column) {
    case Time:
        return turn.startedAt;
    case State:
        return int(turn.state);
    case FirstToken:
        return turn.firstTokenMs;
    case Duration:
        return elapsedMs(turn);
    case TokensIn:
        return turn.usage.input + turn.usage.cacheCreation;
    case TokensCached:
        return turn.usage.cacheRead;
    case TokensOut:
        return turn.usage.output;
    case Cost:
        return turn.costUsd;
    default:
        return text(turn, column);
    }
}
