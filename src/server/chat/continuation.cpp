// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/chat/continuation.h"

namespace {

constexpr char kContinue[] =
    "You are a text completion engine. The user's message is the beginning of a text. Reply with "
    "what comes next and with nothing else: do not repeat the beginning, do not comment, add no "
    "quotation marks and no code fence. If the message is a question or an instruction, what "
    "comes next is its answer.";

constexpr char kFillIn[] =
    "You are a code completion engine. The user's message holds the text before the cursor in "
    "<before> and the text after it in <after>. Reply with exactly the characters to insert at "
    "the cursor and with nothing else: do not repeat what stands before or after it, do not "
    "comment, add no code fence. If nothing is missing, reply with a single space.";

} // namespace

void askForContinuation(ChatRequest &request, const std::string &prompt, const std::string &suffix,
                        const std::string &system)
{
    if (!system.empty())
        request.system.push_back(system);
    request.system.emplace_back(suffix.empty() ? kContinue : kFillIn);
    const std::string text =
        suffix.empty() ? prompt : "<before>" + prompt + "</before><after>" + suffix + "</after>";
    request.messages = {ChatMessage::text(ChatMessage::Role::User, text)};
    request.thinking = {};
    request.thinking.mode = Thinking::Mode::Disabled;
}
