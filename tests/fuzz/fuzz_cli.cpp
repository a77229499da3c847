// SPDX-License-Identifier: GPL-3.0-or-later
// What a CLI prints: lines, deltas read by the quick reader and by the whole one, answers of agents.
// What comes of it never depends on how the bytes were split.
#include "fuzz.h"

#include "core/claude/agentanswer.h"
#include "core/claude/clierror.h"
#include "core/claude/eventtranslator.h"
#include "core/claude/streamjsoncodec.h"
#include "core/claude/toolbridge.h"

namespace {

constexpr qsizetype kMaxLine = 100'000;

// How many of each kind of event came of it.
struct Heard
{
    int messages = 0;
    int problems = 0;
    int deltas = 0;
    size_t events = 0;

    bool operator==(const Heard &) const = default;
};

Heard hear(QByteArrayView input, qsizetype piece)
{
    Heard heard;
    ToolBridge tools({{"look", "Looks.", Json::object()}});
    const auto count = [&heard](const ChatEvent &event) { heard.events += 1 + event.index(); };
    EventTranslator translator(tools, count);
    AgentAnswer agent(count);
    agent.reset({true, true});
    StreamJsonCodec codec({[&](const Json &message) {
                               ++heard.messages;
                               if (const Json *event = findValue(message, "event"))
                                   translator.translate(*event);
                               if (const Json *request = findValue(message, "request")) {
                                   if (const Json *rpc = findValue(*request, "message"))
                                       tools.handle(stringOr(message, "request_id"), *rpc);
                               }
                               agent.translate(message);
                               agent.takeResults(message);
                               (void)errorFromResult(message, {});
                           },
                           [&](const QString &) { ++heard.problems; },
                           [&](const StreamDelta &delta) {
                               ++heard.deltas;
                               translator.translate(delta);
                           }},
                          kMaxLine);
    while (!input.isEmpty()) {
        codec.feed(input.first(std::min(piece, input.size())));
        input = input.sliced(std::min(piece, input.size()));
    }
    codec.finish();
    agent.finish(StopReason::EndTurn);
    return heard;
}

} // namespace

void fuzz(QByteArrayView input)
{
    const Heard whole = hear(input, input.size());
    expect(whole == hear(input, 13), "the split does not matter");
}
