// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/transcript.h"

#include <QAbstractTableModel>

// The kept conversations, last used first. UI thread.
class ConversationModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { LastUsed, Id, Model, Expires, Messages, ColumnCount };
    enum Role { SortRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setConversations(const ConversationList &conversations);
    const Conversation *conversation(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation,
                        int role = Qt::DisplayRole) const override;

private:
    ConversationList m_conversations;
};
