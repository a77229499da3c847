// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/turnrecord.h"

#include <QAbstractTableModel>
#include <QBasicTimer>
#include <QHash>

// The live list of requests: all running ones and the last `limit` finished ones, in order of
// arrival. update() only notes what changed; views hear of it at most ten times a second, and the
// clocks of running rows move twice a second, so a burst of streams costs the UI thread next to
// nothing. UI thread.
class ActivityModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Time,
        Client,
        Endpoint,
        Model,
        State,
        FirstToken,
        Duration,
        TokensIn,
        TokensCached,
        TokensOut,
        Cost,
        ColumnCount
    };
    enum Role { SortRole = Qt::UserRole, IdRole, StateRole };

    static constexpr int kDefaultLimit = 500;

    explicit ActivityModel(QObject *parent = nullptr, int limit = kDefaultLimit);

    void update(const TurnRecord &turn);
    void flush(); // shows what is pending now
    void setTicking(bool ticking); // off while nobody looks

    const TurnRecord *turn(const QModelIndex &index) const;
    const TurnRecord *turn(const QString &id) const;
    bool knows(const QString &id) const; // also one that is not shown yet
    int runningCount() const { return m_running; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

    static QString stateText(TurnRecord::State state);

signals:
    void flushed(); // after the views were told

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    void insertNew(const QList<TurnRecord> &turns);
    void evict();
    void tick();
    void updateTicker();
    QString text(const TurnRecord &turn, int column) const;
    QVariant sortValue(const TurnRecord &turn, int column) const;

    QList<TurnRecord> m_turns;
    QHash<QString, qsizetype> m_rows; // by id
    QList<TurnRecord> m_pending; // newest state of each, in order of arrival
    QHash<QString, qsizetype> m_pendingRows;
    QBasicTimer m_flushTimer;
    QBasicTimer m_tickTimer;
    int m_limit;
    int m_running = 0;
    bool m_ticking = true;
};
