// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agent/toolusage.h"
#include "core/chat/chaterror.h"
#include "core/chat/chatrequest.h"
#include "core/claude/agentanswer.h"
#include "core/claude/clierror.h"
#include "core/claude/eventtranslator.h"
#include "core/claude/historyreplay.h"
#include "core/claude/outputpipe.h"
#include "core/claude/spawnplan.h"
#include "core/claude/streamjsoncodec.h"
#include "core/claude/toolbridge.h"

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <chrono>
#include <memory>

// One CLI process. It is started knowing nothing, becomes one conversation's worker with the first
// ask(), and never any other's:
//
//   Starting → Warm → [Replaying →] Answering → Finishing → Hot → Answering …
//                                        ↘ AwaitingToolResults → Answering …        any → Retired
//
// For each ask() the worker emits event()s and then exactly one turnSettled(); before that either
// the event MessageStopped or one turnFailed(). After any failure it retires itself: what a failed
// turn leaves in the CLI's context is not what the client sent. ended() comes when the process is
// gone, with whatever its tools started. A worker of an agent profile answers when the CLI has come
// to the end of its own tools, and asks the client for none. Engine thread.
class ClaudeWorker final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Starting,
        Warm,
        Replaying,
        Answering,
        Finishing,
        AwaitingToolResults,
        Hot,
        Retired
    };

    explicit ClaudeWorker(SpawnPlan plan, QObject *parent = nullptr);
    ~ClaudeWorker() override;
    Q_DISABLE_COPY_MOVE(ClaudeWorker)

    void start();
    // An idle CLI still wakes up many times a second; one that has been idle for so long is put to
    // sleep until it is needed. 0 = never.
    void setSleepAfter(std::chrono::milliseconds time) { m_sleepAfter = time; }
    bool isAsleep() const { return m_isAsleep; }

    State state() const { return m_state; }
    bool isBusy() const; // replaying, answering or finishing
    qint64 pid() const { return m_pid; } // 0 = never started
    // Time since the CLI last said anything of its protocol; none while its tools are at work.
    qint64 silentMs() const;
    // Of the running answer as far as it is known; an agent's goes through many messages.
    TokenUsage usageSoFar() const { return m_agent.usage(); }
    const SpawnPlan &plan() const { return m_plan; }
    const QString &version() const { return m_version; }
    int bootMs() const { return m_bootMs; }
    // Time since it last changed its state, for eviction.
    qint64 idleMs() const { return m_sinceChange.elapsed(); }
    // Of the last failure to start or sudden end; empty if it was asked to go.
    const ChatError &lastError() const { return m_lastError; }

    // Warm: the first `known` messages (0) are not there yet, so everything is replayed.
    // Hot: the worker has the first `known` messages and is asked the rest.
    // AwaitingToolResults: the last message brings the results (canResolve()).
    void ask(std::shared_ptr<const ChatRequest> request, qsizetype known);
    bool canResolve(const ChatMessage &message) const;

    // Stops the running answer and the spending; no more events. The worker retires.
    void interrupt();
    // Ends the process: closes stdin, SIGTERM after 500 ms, SIGKILL after 2 s; SIGTERM at once if it
    // would ask the model on.
    void retire();
    // Ends it at once, where anything gentler loses a race (max_tokens: a second answer is paid
    // for).
    void kill();
    // The same for a process that does not do what it should; an open turn fails with the error.
    void abandon(const ChatError &error);

    void setPaused(bool paused);

signals:
    void stateChanged();
    void event(const ChatEvent &event);
    void turnFailed(const ChatError &error);
    void turnSettled(double costUsd);
    void introduced(const Json &initializeResponse); // models and account
    void rateLimitsReceived(const Json &info);
    // An agent's: its MCP servers as it was given them, and what it says of them.
    void serversReported(const Json &given, const Json &report);
    void toolsUsed(const QList<ToolUse> &uses); // its own, before turnSettled()
    void ended();

private:
    std::function<void(const StreamDelta &)> deltaHandler();
    void setState(State state);
    void noteGarbage(const QString &problem);
    void write(const QByteArray &lines);
    void fallAsleep();
    void wakeUp();
    void applySettings(const ChatRequest &request, QByteArray &lines);
    void replayNext();
    void handle(const Json &message);
    void handleControlResponse(const Json &message);
    void handleControlRequest(const Json &message);
    void handleSystem(const Json &message);
    void handleStreamEvent(const Json &message);
    void handleResult(const Json &message);
    void handleAgentEvent(const Json &message);
    void endAgentAnswer(const Json &result);
    void deliver(const ChatEvent &event);
    void stopAnswer(const MessageStopped &stopped);
    double chargeListPrice(const TokenUsage &usage);
    ChatError brokenOff() const;
    void failTurn(const ChatError &error);
    void settle(double costUsd);
    void processFinished();
    void endFamily();
    bool isAgent() const { return !m_plan.profile.isEmpty(); }

    SpawnPlan m_plan;
    QProcess m_process;
    OutputPipe m_output;
    StreamJsonCodec m_codec;
    ToolBridge m_tools;
    EventTranslator m_translator;
    AgentAnswer m_agent;
    ToolUsage m_toolUsage;
    HistoryReplay m_replay;
    QTimer m_sleep;
    std::chrono::milliseconds m_sleepAfter{0};
    bool m_isAsleep = false;
    QTimer m_deadline; // boot, interrupt and the steps of retire()
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceChange;
    QElapsedTimer m_sinceOutput;
    qint64 m_pid = 0;

    State m_state = State::Starting;
    QString m_version;
    int m_bootMs = -1;
    ChatError m_lastError;
    QByteArray m_stderrTail;

    std::shared_ptr<const ChatRequest> m_request;
    Json m_settings = Json::object(); // what the CLI was told last
    CliFailureContext m_failure;
    StopReason m_stopReason = StopReason::EndTurn;
    double m_costUsd = 0; // of the process so far
    bool m_turnOpen = false; // ask() without turnSettled() yet
    bool m_muted = false; // interrupted or failed: nothing more is passed on
    bool m_outputClosed = false;
    bool m_outputLost = false; // closed unasked
    bool m_ended = false;
    int m_familyChecks = 0;
    int m_garbageLines = 0;
    int m_nextRequestId = 0;
};
