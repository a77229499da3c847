// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/standinplan.h"

#include <QByteArray>

#include <optional>

// Turns a plan into the bytes of the Messages API: one whole message, or the events of a stream,
// made one by one so that the first byte of a long answer waits for nothing. No network, no timers.
class StandInEvents
{
public:
    struct Frame
    {
        enum class Kind { Event, Delta, Stall };
        Kind kind = Kind::Event;
        QByteArray bytes; // Stall has none: here the plan's stall belongs
    };

    StandInEvents(StandInPlan plan, const Json &body, int number);

    QByteArray wholeMessage() const;
    std::optional<Frame> next();

    static QByteArray ping();
    static QByteArray error(const std::string &type, const std::string &message);

private:
    enum class Phase {
        Start,
        Ping,
        Stall,
        BlockStart,
        Signature,
        Pieces,
        BlockStop,
        Delta,
        Stop,
        End
    };

    void enterBlock();
    Frame blockStart();
    std::optional<Frame> nextPiece();
    Json messageHead(const Json &content) const;

    StandInPlan m_plan;
    std::string m_id;
    std::string m_model;
    Json m_usage;
    bool m_hidesThinking = false;

    Phase m_phase = Phase::Start;
    std::size_t m_block = 0;
    std::string m_type; // of the block
    QString m_text; // what is left of the block to say, from m_at
    qsizetype m_at = 0;
    bool m_opened = false; // the empty first input_json_delta is out
};
