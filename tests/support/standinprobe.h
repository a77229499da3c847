// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standin/standinthread.h"

// A running stand-in of the Messages API on a thread of its own, with a look at what it was asked.
// Calls are for the test's thread; only requests to /v1/messages count, unless said otherwise.
class StandInProbe
{
public:
    explicit StandInProbe(const StandIn::Options &options = {});

    quint16 port() const { return m_port; }
    QString url() const;

    QList<StandInRequest> requests() const;
    QList<StandInRequest> allRequests() const; // of any path
    int count() const { return int(requests().size()); }
    StandInRequest last() const; // number 0 if there was none
    Json lastBody() const { return last().body; }

    bool waitForCount(int count) const;
    bool waitForClosed(int number) const; // the request's number, not its place

    void script(const QByteArray &rules);
    void reset();

private:
    StandInThread m_standIn;
    quint16 m_port = 0;
};

// Texts of the messages of a Messages request as "role: text" lines, without what the CLI adds by
// itself (reminders and its own system notes).
QStringList conversationOf(const Json &body);
// The client's part of the system prompt: without the CLI's billing line and its one-line
// introduction.
QString systemPromptOf(const Json &body);
