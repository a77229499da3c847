// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/agentanswer.h"

#include <QTest>

using namespace Qt::StringLiterals;

using Verdict = EventTranslator::Verdict;

class TestAgentAnswer : public QObject
{
    Q_OBJECT

private slots:
    void manyMessagesAreOneAnswer();
    void usesOfToolsAreToldOnRequest();
    void whatSubagentsSayStaysOut();
    void aMessageThatBeginsAgainIsNoticed();
    void toolsAtWorkAreKnown();
    void thinkingIsShownOnRequest();
};

namespace {

Json line(const Json &event, const Json &parent = nullptr)
{
    return {{"type", "stream_event"}, {"event", event}, {"parent_tool_use_id", parent}};
}

Json messageStart(const char *id, int input)
{
    return {{"type", "message_start"},
            {"message",
             {{"id", id},
              {"model", "claude-x"},
              {"usage", {{"input_tokens", input}, {"output_tokens", 1}}}}}};
}

Json blockStart(int index, const Json &block)
{
    return {{"type", "content_block_start"}, {"index", index}, {"content_block", block}};
}

Json delta(int index, const Json &delta)
{
    return {{"type", "content_block_delta"}, {"index", index}, {"delta", delta}};
}

Json blockStop(int index)
{
    return {{"type", "content_block_stop"}, {"index", index}};
}

Json messageDelta(const char *reason, int input, int output)
{
    return {{"type", "message_delta"},
            {"delta", {{"stop_reason", reason}, {"stop_sequence", nullptr}}},
            {"usage", {{"input_tokens", input}, {"output_tokens", output}}}};
}

// A text and a use of a tool, as the CLI tells them.
QList<Json> firstMessage()
{
    return {
        messageStart("msg_1", 100),
        blockStart(0, {{"type", "text"}, {"text", ""}}),
        delta(0, {{"type", "text_delta"}, {"text", "Let me look."}}),
        blockStop(0),
        blockStart(
            1, {{"type", "tool_use"}, {"id", "t1"}, {"name", "Bash"}, {"input", Json::object()}}),
        delta(1, {{"type", "input_json_delta"}, {"partial_json", R"({"command":"ls)"}}),
        delta(1, {{"type", "input_json_delta"}, {"partial_json", R"( -la","description":"x"})"}}),
        blockStop(1),
        messageDelta("tool_use", 100, 20),
        {{"type", "message_stop"}}};
}

Json results(bool failed, const Json &parent = nullptr)
{
    return {{"type", "user"},
            {"parent_tool_use_id", parent},
            {"message",
             {{"role", "user"},
              {"content",
               Json::array({{{"type", "tool_result"},
                             {"tool_use_id", "t1"},
                             {"is_error", failed},
                             {"content", "Exit code 2\nno such file"}}})}}}};
}

QList<Json> lastMessage()
{
    return {messageStart("msg_2", 150),
            blockStart(0, {{"type", "text"}, {"text", ""}}),
            delta(0, {{"type", "text_delta"}, {"text", "It is there."}}),
            blockStop(0),
            messageDelta("end_turn", 150, 5),
            {{"type", "message_stop"}}};
}

class Listener
{
public:
    explicit Listener(AgentAnswer::Options options)
        : answer([this](const ChatEvent &event) { events.push_back(event); })
    {
        answer.reset(options);
    }
    void tell(const QList<Json> &list)
    {
        for (const Json &event : list)
            QCOMPARE(answer.translate(line(event)), Verdict::Ok);
    }
    template <typename T>
    int count() const
    {
        return int(std::count_if(events.begin(), events.end(), [](const ChatEvent &event) {
            return std::holds_alternative<T>(event);
        }));
    }
    std::string text() const
    {
        std::string text;
        for (const ChatEvent &event : events) {
            if (const auto *delta = std::get_if<TextDelta>(&event))
                text += delta->text;
        }
        return text;
    }
    std::string thinking() const
    {
        std::string text;
        for (const ChatEvent &event : events) {
            if (const auto *delta = std::get_if<ThinkingDelta>(&event))
                text += delta->text;
        }
        return text;
    }

    std::vector<ChatEvent> events;
    AgentAnswer answer;
};

} // namespace

// One start, texts with a blank line between, one end with the sum of the counts, no call.
void TestAgentAnswer::manyMessagesAreOneAnswer()
{
    Listener listener({});
    listener.tell(firstMessage());
    listener.answer.takeResults(results(true));
    listener.tell(lastMessage());
    QCOMPARE(listener.count<MessageStopped>(), 0); // the CLI's own result ends it
    listener.answer.finish(StopReason::EndTurn);
    QCOMPARE(listener.text(), std::string("Let me look.\n\nIt is there."));
    QCOMPARE(listener.count<MessageStarted>(), 1);
    QCOMPARE(listener.count<BlockStarted>(), 2);
    QCOMPARE(listener.count<BlockStopped>(), 2);
    QCOMPARE(listener.count<ToolInputDelta>(), 0);
    const auto &end = std::get<MessageStopped>(listener.events.back());
    QCOMPARE(end.usage.input, 250);
    QCOMPARE(end.usage.output, 25);
    int next = 0;
    for (const ChatEvent &event : listener.events) {
        if (const auto *block = std::get_if<BlockStarted>(&event))
            QCOMPARE(block->index, next++);
    }
}

// A line for each use, and one for what went wrong.
void TestAgentAnswer::usesOfToolsAreToldOnRequest()
{
    Listener listener({false, true});
    listener.tell(firstMessage());
    listener.answer.takeResults(results(true));
    listener.tell(lastMessage());
    QCOMPARE(listener.thinking(),
             std::string("Bash: ls -la\nBash failed: Exit code 2 no such file\n"));
    QCOMPARE(listener.text(), std::string("Let me look.\n\nIt is there."));
}

// An agent below is a use of a tool; its words are not the answer.
void TestAgentAnswer::whatSubagentsSayStaysOut()
{
    Listener listener({false, true});
    listener.tell(firstMessage());
    const auto before = listener.events.size();
    for (const Json &event : lastMessage())
        QCOMPARE(listener.answer.translate(line(event, "t1")), Verdict::Ok);
    listener.answer.takeResults(results(false, "t1"));
    QCOMPARE(listener.events.size(), before);
    QVERIFY(listener.answer.isRunningTools());
    QCOMPARE(listener.answer.usage().output, 20);
}

// What was told once must not come again; between two messages the CLI may ask again.
void TestAgentAnswer::aMessageThatBeginsAgainIsNoticed()
{
    Listener listener({});
    listener.tell(firstMessage());
    QVERIFY(!listener.answer.isWithinMessage());
    listener.tell(lastMessage().mid(0, 1));
    QVERIFY(!listener.answer.isWithinMessage());
    listener.tell(lastMessage().mid(0, 3)); // asked again before a word
    QVERIFY(listener.answer.isWithinMessage());
    QCOMPARE(listener.answer.translate(line(lastMessage().first())), Verdict::Restarted);
}

// Their silence is not the model's.
void TestAgentAnswer::toolsAtWorkAreKnown()
{
    Listener listener({});
    QVERIFY(!listener.answer.isRunningTools());
    listener.tell(firstMessage());
    QVERIFY(listener.answer.isRunningTools());
    listener.answer.takeResults(results(false));
    QVERIFY(!listener.answer.isRunningTools());
    listener.answer.reset({});
    QVERIFY(!listener.answer.hasStarted());
}

// The model's thinking follows the request, the notes the setting.
void TestAgentAnswer::thinkingIsShownOnRequest()
{
    const QList<Json> message{messageStart("msg_1", 1),
                              blockStart(0, {{"type", "thinking"}, {"thinking", ""}}),
                              delta(0, {{"type", "thinking_delta"}, {"thinking", "Hm."}}),
                              blockStop(0),
                              blockStart(1, {{"type", "text"}, {"text", "Yes"}}),
                              blockStop(1),
                              messageDelta("end_turn", 1, 1)};
    for (const bool shown : {false, true}) {
        Listener listener({shown, !shown});
        listener.tell(message);
        QCOMPARE(listener.thinking(), std::string(shown ? "Hm." : ""));
        QCOMPARE(listener.text(), std::string("Yes"));
    }
}

QTEST_GUILESS_MAIN(TestAgentAnswer)
#include "tst_agentanswer.moc"
