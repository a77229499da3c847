// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

class ActivityModel;

// Sorts the live list and leaves what fits: every word typed must occur somewhere in a row, and the
// state must be among those asked for. UI thread.
class ActivityFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class States { All, Running, Failed };

    explicit ActivityFilter(ActivityModel &model, QObject *parent = nullptr);

    void setWords(const QString &text);
    void setStates(States states);
    bool isFiltering() const { return !m_words.isEmpty() || m_states != States::All; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ActivityModel &m_model;
    QStringList m_words;
    States m_states = States::All;
};
