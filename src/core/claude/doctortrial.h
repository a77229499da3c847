// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chaterror.h"
#include "core/chat/chatevent.h"
#include "core/chat/chatrequest.h"
#include "core/claude/doctorreport.h"

#include <QList>

#include <memory>
#include <optional>
#include <string>
#include <vector>

class ClaudeWorker;

// A call of the API as the stand-in saw it.
struct DoctorCall
{
    Json body = Json::object();
    bool closed = false;
    bool complete = false; // the whole answer was taken
};

// What one trial led to.
struct DoctorObservation
{
    std::string text; // of the answer
    std::vector<std::string> toolIds;
    std::vector<std::string> toolNames;
    std::optional<StopReason> stop;
    std::optional<ChatError> failure;
    std::vector<DoctorCall> calls; // of this trial
    bool timedOut = false;

    // The first call's body; an empty object if there was none.
    const Json &body() const;
};

// One question to one fresh worker, and the checks that its outcome answers. The Doctor runs it: a
// trial only says what to ask, what to do meanwhile and what to make of it. It speaks through
// ClaudeWorker, so what is checked is what requests really use.
class DoctorTrial
{
public:
    virtual ~DoctorTrial() = default;

    virtual ChatRequest request() const = 0;
    virtual void react(ClaudeWorker &worker, const ChatEvent &event);
    // The next question to the same worker after `turn` turns; nothing = the trial is over.
    virtual std::optional<ChatRequest> next(int turn, const DoctorObservation &seen) const;
    // Calls that a dying process has just sent are on their way, and so is the news of a closed
    // connection: true if the judgement is about those.
    virtual bool mustSettle() const { return false; }
    // Every check of this trial, passed or not.
    virtual QList<DoctorReport::Check> judge(const DoctorObservation &seen) const = 0;
};

std::vector<std::unique_ptr<DoctorTrial>> allDoctorTrials();
