// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>

#include <map>
#include <random>
#include <vector>

// What all clients of a soak have met.
struct SoakTally
{
    int answered = 0;
    int resolved = 0; // of them with the results of a tool
    int hungUp = 0;
    std::map<int, int> refused; // by status, 0 = no answer at all
    std::vector<double> firstMs; // of streams, since the last sample
};

// One client that asks one thing after another: which dialect, how, and whether it stays to the end is
// drawn by lot, the same lots in each run.
class SoakClient : public QObject
{
    Q_OBJECT

public:
    SoakClient(quint16 port, QByteArray token, unsigned number, SoakTally &tally);

    void start() { next(); }
    void stop() { m_stopping = true; } // the running answer is waited for
    bool isIdle() const { return !m_reply; }

private:
    enum class Dialect { Chat, Messages, Responses, Ollama };

    void next();
    void send(Dialect dialect, const Json &messages, bool stream, bool withTool);
    void read();
    void finished();
    bool resolveTool(const Json &answer);
    int roll(int sides) { return int(m_random() % unsigned(sides)); }

    quint16 m_port;
    QByteArray m_token;
    unsigned m_number;
    SoakTally &m_tally;
    std::mt19937 m_random;
    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr;
    QElapsedTimer m_clock;
    QByteArray m_bytes;
    Json m_conversation = Json::array(); // of a chat completion
    qint64 m_leaveAfter = 0; // bytes; 0 = stays to the end
    int m_count = 0;
    bool m_stream = false;
    bool m_withTool = false;
    bool m_resolving = false;
    bool m_stopping = false;
};
