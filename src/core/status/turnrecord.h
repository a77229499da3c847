// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chaterror.h"
#include "core/chat/chatevent.h"
#include "core/status/fieldnotes.h"

#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <optional>

// One request as people see it: a live row of the window, and, once ended, a row of the usage table.
// Plain value, sent between the threads. Times in ms, -1 = not (yet) known. No prompt, no answer.
struct TurnRecord
{
    enum class State { Queued, Binding, Answering, Done, Failed, Cancelled };

    QString id; // request id
    QDateTime startedAt; // UTC
    QString keyId;
    QString keyName;
    QString client;
    QString endpoint;
    QString requestedModel;
    QString model; // that really answered, once known
    State state = State::Queued;
    bool stream = false;

    // How the worker was found: a warm one, the conversation's hot one, or a held tool call.
    enum class Route { None, Warm, Hot, Held };
    Route route = Route::None;

    QString fallback; // what was done another way because the CLI cannot, e.g. "history"

    FieldNotes fields;

    qint64 queueMs = -1; // until it was its turn
    qint64 bindMs = -1; // from then until a worker was there
    qint64 replayMs =
        -1; // until the worker knew the conversation so far; 0 = it did, or there was none
    qint64 firstTokenMs = -1; // from the request's arrival
    qint64 totalMs = -1;
    TokenUsage usage;
    double costUsd = 0;
    QString outcome; // stop reason of the API ("end_turn"…), or the error's kind
    QString error; // message for people
    std::optional<ChatError::Kind> errorKind; // State::Failed

    // From the first token to the end; -1 = there was none, or it is not over.
    qint64 streamMs() const
    {
        return firstTokenMs < 0 || totalMs < firstTokenMs ? -1 : totalMs - firstTokenMs;
    }
    bool isRunning() const { return state <= State::Answering; }
};
Q_DECLARE_METATYPE(TurnRecord)
