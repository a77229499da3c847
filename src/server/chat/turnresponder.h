// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/turnrecord.h"
#include "server/chat/answerencoder.h"
#include "server/http/httpexchange.h"

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <memory>
#include <vector>

class ChatTurn;

// Tells one client the answer of its turn, or of several turns where it wanted several answers, in
// the words of an encoder. Streaming: the status goes out with the first event, so that what fails
// before it is still a status code; then each event at once, a keep-alive in silence, back-pressure
// to the turn. Otherwise: one document once the account is known. A client that goes ends the
// turns. Every turn's end, however it comes, ends the exchange exactly once. Deletes itself.
class TurnResponder final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        bool stream = false;
        HttpHeaders headers; // with every answer but errors
        std::chrono::milliseconds keepAlive{15'000};
        // After the end of an answer, for its account.
        std::chrono::milliseconds settleLimit{2'000};
    };

    TurnResponder(ExchangePtr exchange, std::unique_ptr<AnswerEncoder> encoder,
                  const std::vector<ChatTurn *> &turns, Options options, QObject *parent);
    ~TurnResponder() override;

private:
    struct Choice
    {
        QPointer<ChatTurn> turn;
        AnswerCollector answer;
        bool finished = false;
        bool settled = false;
        double costUsd = 0;
    };

    void follow(ChatTurn *turn, int choice);
    void tell(const ChatEvent &event, int choice);
    HttpHeaders answerHeaders() const;
    bool begin();
    void write(const QByteArray &bytes);
    void finish(int choice);
    void settle(int choice, double costUsd);
    void fail(const ChatError &error);
    void clientGone(HttpExchange::Gone why);
    void respondDocument();
    void tick();
    void setPaused(bool paused);
    void cancelTurns(const ChatError &why);
    void close();

    ExchangePtr m_exchange;
    std::unique_ptr<AnswerEncoder> m_encoder;
    Options m_options;
    std::vector<Choice> m_choices;
    QByteArray m_out; // kept between events for its capacity
    QByteArray m_route;
    QByteArray m_fallback;
    QStringList m_ignored; // fields that turned out to have no effect
    QElapsedTimer m_lastWrite;
    QTimer m_timer;
    bool m_begun = false;
    bool m_paused = false;
    bool m_done = false;
};
