// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/conversationstore.h"

#include <QMetaType>

#include <memory>

// A conversation with what was said in it, for windows and files. Sent between the threads as a
// pointer: images make it large.
struct Transcript
{
    Conversation conversation;
    ChatMessages messages; // empty if content is not kept

    QByteArray markdown() const;
    QByteArray json() const; // messages in the form of the Messages API
    QString fileName() const; // without suffix, safe on every system
};
using TranscriptPtr = std::shared_ptr<const Transcript>;
Q_DECLARE_METATYPE(TranscriptPtr)

using ConversationList = std::vector<Conversation>;
Q_DECLARE_METATYPE(ConversationList)
