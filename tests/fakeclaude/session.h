// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tags.h"
#include "wire.h"

#include <deque>
#include <map>
#include <string>
#include <utility>
#include <vector>

// One CLI process from its first line to its end: control requests at once, messages one after
// another, answers written in direct style with the input looked at between two deltas.
class Session
{
public:
    Session(Wire &wire, Json script, std::vector<std::string> arguments);

    int run();

private:
    enum class Outcome { Finished, Interrupted, Failed };
    struct PendingCall
    {
        std::string requestId;
        std::string toolUseId;
        std::string name;
        Json input;
        bool parallel = false;
        int rpcId = -1; // -1 = not sent yet
        int answeredAs = 0; // 1 = first answer, 0 = open
        Json result;
    };
    struct Answer
    {
        std::string id;
        Json content = Json::array();
        Tokens usage;
        int index = 0; // of the content block that comes or is open
        int deltas = 0;
        std::string openText;
        bool blockOpen = false;
    };

    // Input
    bool pump(int timeoutMs);
    bool sleepFor(int ms);
    void handleLine(const std::string &line);
    void handleControl(const Json &request);
    void handleControlResponse(const Json &response);
    void initialize(const std::string &requestId, const Json &request);
    void applySettings(const Json &settings);
    void interrupt(const std::string &requestId);
    void troubleAt(const char *point);
    [[noreturn]] void playDead();
    [[noreturn]] void end(int code, const char *reason);

    // Turns
    void take(const Json &message);
    void sendInit();
    void runTurn();
    Plan nextPlan();
    Outcome request(const Plan &plan);
    Json requestBody() const;
    void logCall(const char *event, Json details);
    bool loses(const char *feature) const;
    Outcome stream(const Plan &plan, bool cut);
    Outcome streamText(const Plan &plan, Answer &answer, const std::string &text, bool cut);
    Outcome streamThinking(const Plan &plan, Answer &answer);
    void streamCall(const Plan &plan, Answer &answer, const ToolCall &call);
    Outcome afterDelta(const Plan &plan, const Answer &answer);
    void beforeFirstByte(const Plan &plan);
    void openBlock(Answer &answer, Json block);
    void sendDelta(const Answer &answer, Json delta);
    void closeBlock(Answer &answer, Json block);
    void dispatchCalls(bool streaming);
    Outcome collectResults();
    Json reportResult(int n);
    Outcome interrupted(const Answer *answer, const char *reason);
    Outcome fail(const Plan &plan);
    Outcome failWith(const std::string &error, const std::string &text, int status,
                     const std::string &terminalReason, const Json &extra = {});
    void succeed();
    void sendResult(Json fields);
    void sendLimit(const std::string &status);
    std::pair<std::string, std::string> cutByLimits(std::string &answerText) const;
    bool isAllowed() const;
    bool isOwnTool(const std::string &name) const;
    Json serverStatus(const std::string &name, const Json &config) const;
    Json setServers(const Json &servers);

    // Lines
    void sendEvent(Json event);
    void respond(const std::string &requestId, const Json *response = nullptr);
    void sendMcp(const Json &message, const std::string &requestId);
    void sendUser(Json content, const Json &extra = {});
    Json withIds(Json line);
    Json usageJson(const Tokens &usage) const;
    std::string uuid();
    std::string resolvedModel() const;
    std::string environmentValue(const char *name) const;
    int maxRetries() const;
    std::string lastUserText() const;
    std::string defaultAnswer() const;
    std::string describeContext() const;
    int contextTokens() const;
    Json modelList() const;

    Wire &m_wire;
    Json m_script;
    bool m_old = false;
    std::string m_version;
    std::vector<std::string> m_arguments;
    std::string m_spawnModel = "default";
    std::string m_session;

    // Bound by the first initialize and by settings
    bool m_initialized = false;
    Json m_systemPrompt;
    Json m_jsonSchema;
    Json m_settings = Json::object();
    std::vector<std::string> m_servers;
    std::map<std::string, std::string> m_handshakes; // request id -> method
    bool m_toolsListed = true;
    Json m_tools = Json::array();

    std::deque<Json> m_queue;
    Json m_context = Json::array();
    std::vector<PendingCall> m_calls;
    int m_answers = 0;
    Json m_structured;
    Json m_mcpServers = Json::object();
    Json m_denials = Json::array();
    bool m_interrupt = false;
    bool m_inTurn = false;
    bool m_lastFailed = false;
    int m_counter = 0;
    int m_messages = 0;
    int m_rpcId = 0;
    int m_turns = 0;
    int m_results = 0;
    Tokens m_turnUsage;
    Tokens m_processUsage;
    double m_cost = 0;
    std::string m_lastStop;
    std::string m_lastText;
};

// What the CLI calls a failure of the API with this status; -1 is a failed connection.
const char *errorName(int status);
