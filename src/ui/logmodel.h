// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/logline.h"

#include <QAbstractTableModel>

#include <deque>

// The last lines of the log. Lines come in bundles; the oldest give way. UI thread.
class LogModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Level, Category, Text, ColumnCount };
    enum Role { LevelRole = Qt::UserRole };

    static constexpr int kDefaultLimit = 5000;

    explicit LogModel(QObject *parent = nullptr, int limit = kDefaultLimit);

    void append(const QList<LogLine> &lines); // those already there are skipped
    const LogLine *line(const QModelIndex &index) const;
    static QString levelText(LogLine::Level level);
    static QString plainText(const LogLine &line); // as in the file

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    std::deque<LogLine> m_lines;
    qint64 m_last = -1; // number of the newest line seen
    int m_limit;
};
