// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/conversations/conversationmodel.h"

#include "ui/format.h"

void ConversationModel::setConversations(const ConversationList &conversations)
{
    beginResetModel();
    m_conversations = conversations;
    endResetModel();
}

const Conversation *ConversationModel::conversation(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? &m_conversations.at(size_t(index.row()))
                                                : nullptr;
}

int ConversationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_conversations.size());
}

int ConversationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ConversationModel::data(const QModelIndex &index, int role) const
{
    const Conversation *row = conversation(index);
    if (!row)
        return {};
    if (role == Qt::TextAlignmentRole)
        return index.column() == Messages ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                          : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != SortRole && role != Qt::ToolTipRole)
        return {};
    const bool sorts = role == SortRole;
    switch (index.column()) {
    case LastUsed:
        return sorts ? QVariant(row->lastUsedAt) : QVariant(Format::time(row->lastUsedAt));
    case Id:
        return row->id;
    case Model:
        return row->model;
    case Messages:
        return sorts ? QVariant(row->messageCount) : QVariant(Format::count(row->messageCount));
    case Expires:
        return sorts ? QVariant(row->expiresAt) : QVariant(Format::time(row->expiresAt));
    default:
        return {};
    }
}

QVariant ConversationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == Messages ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                   : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case LastUsed:
        return tr("Last used");
    case Id:
        return tr("ID");
    case Model:
        return tr("Model");
    case Messages:
        return tr("Messages");
    case Expires:
        return tr("Kept until");
    default:
        return {};
    }
}
