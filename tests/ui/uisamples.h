// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/appstate.h"

// Made-up states of the program for the window tests and the screenshots.
namespace Samples {

ServerStatus running(int active = 0, int queued = 0);
ServerStatus failed();
ClaudeStatus signedIn();
ClaudeStatus signedOut();
ClaudeStatus missing();

QList<AccessKey> keys();
TurnRecord turn(int number, TurnRecord::State state = TurnRecord::State::Done);
// Answers what the pages have asked the history for, from made-up days and conversations.
void answerUsage(AppState &state);
void answerTranscript(AppState &state);
void answerContent(AppState &state); // of the request that was asked about
QList<ModelInfo> models();
UsageReport usage(const UsageQuery &query, int models = 0, int requestsPerDay = 0);
ConversationList conversations(int count);
TranscriptPtr transcript(const Conversation &conversation);
QList<LogLine> log(int lines);

void fillSome(AppState &state); // an ordinary day
void fillMuch(AppState &state); // everything long, full, and a bit wrong

} // namespace Samples
