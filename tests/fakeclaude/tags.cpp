// SPDX-License-Identifier: GPL-3.0-or-later
#include "tags.h"

#include <algorithm>
#include <cctype>
#include <cstdio>

namespace {

// Reads one text from left to right.
class Scanner
{
public:
    explicit Scanner(const std::string &text)
        : m_text(text)
    { }

    void moveTo(size_t position) { m_at = position; }
    size_t position() const { return m_at; }

    std::string name()
    {
        const size_t begin = m_at;
        while (m_at < m_text.size() && std::isupper(static_cast<unsigned char>(m_text[m_at])))
            ++m_at;
        return m_text.substr(begin, m_at - begin);
    }

    bool take(char wanted)
    {
        if (m_at >= m_text.size() || m_text[m_at] != wanted)
            return false;
        ++m_at;
        return true;
    }

    std::optional<int> number()
    {
        const size_t begin = m_at;
        while (m_at < m_text.size() && m_at - begin < 8
               && std::isdigit(static_cast<unsigned char>(m_text[m_at])))
            ++m_at;
        if (begin == m_at)
            return std::nullopt;
        return std::stoi(m_text.substr(begin, m_at - begin));
    }

    // "(words)", brackets inside included.
    std::string inBrackets()
    {
        if (!take('('))
            return {};
        const size_t begin = m_at;
        int depth = 1;
        for (; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '(')
                ++depth;
            else if (m_text[m_at] == ')' && --depth == 0)
                return m_text.substr(begin, m_at++ - begin);
        }
        return m_text.substr(begin);
    }

    std::string word()
    {
        const size_t begin = m_at;
        while (m_at < m_text.size() && !std::isspace(static_cast<unsigned char>(m_text[m_at])))
            ++m_at;
        return m_text.substr(begin, m_at - begin);
    }

    void skipSpaces()
    {
        while (m_at < m_text.size() && m_text[m_at] == ' ')
            ++m_at;
    }

    // A JSON object that begins here, if there is one.
    std::optional<Json> object()
    {
        if (m_at >= m_text.size() || m_text[m_at] != '{')
            return std::nullopt;
        int depth = 0;
        bool inString = false;
        for (size_t i = m_at; i < m_text.size(); ++i) {
            const char c = m_text[i];
            if (inString) {
                if (c == '\\')
                    ++i;
                else if (c == '"')
                    inString = false;
            } else if (c == '"') {
                inString = true;
            } else if (c == '{') {
                ++depth;
            } else if (c == '}' && --depth == 0) {
                Json json = Json::parse(m_text.substr(m_at, i + 1 - m_at), nullptr, false);
                if (json.is_discarded())
                    return std::nullopt;
                m_at = i + 1;
                return json;
            }
        }
        return std::nullopt;
    }

private:
    const std::string &m_text;
    size_t m_at = 0;
};

std::string numberedWords(int count)
{
    std::string text;
    for (int i = 0; i < count; ++i)
        text += 'w' + std::to_string(i) + ' ';
    return text;
}

void applyUsage(Plan &plan, Scanner &scan)
{
    int values[4] = {};
    for (int &value : values) {
        value = scan.number().value_or(0);
        scan.take(',');
    }
    plan.usage = Tokens{values[0], values[1], values[2], values[3]};
}

void applyTag(Plan &plan, const std::string &tag, Scanner &scan, const std::string &whole)
{
    const auto times = [&scan] { return scan.take('x') ? scan.number().value_or(-1) : -1; };
    if (tag == "ECHO")
        plan.text = whole;
    else if (tag == "SAY")
        plan.text = scan.inBrackets();
    else if (tag == "WORDS")
        plan.text = numberedWords(scan.number().value_or(10));
    else if (tag == "CONTEXT")
        plan.showContext = true;
    else if (tag == "DELAY")
        plan.delayMs = scan.number().value_or(20);
    else if (tag == "CHUNK")
        plan.chunk = std::max(1, scan.number().value_or(12));
    else if (tag == "THINK")
        plan.thinkWords = scan.number().value_or(12);
    else if (tag == "REDACTED")
        plan.redactedThinking = true;
    else if (tag == "PRETEXT")
        plan.preText = true;
    else if (tag == "MAX")
        plan.stop = "max_tokens";
    else if (tag == "SEQ")
        plan.stop = "stop_sequence";
    else if (tag == "REFUSE")
        plan.stop = "refusal";
    else if (tag == "PAUSE")
        plan.stop = "pause_turn";
    else if (tag == "USAGE")
        applyUsage(plan, scan);
    else if (tag == "LIMIT" && scan.take('-'))
        plan.limit = scan.word();
    else if (tag == "ERR") {
        plan.errorStatus = scan.number().value_or(500);
        plan.errorTimes = times();
    } else if (tag == "UNREACHABLE") {
        plan.errorStatus = -1;
        plan.errorTimes = times();
    } else if (tag == "RETRY")
        plan.retryAfterMs = scan.number().value_or(1) * 1000;
    else if (tag == "NORETRY")
        plan.noRetry = true;
    else if (tag == "TOOLONG" || tag == "CREDIT" || tag == "NOMODEL" || tag == "LOGIN") {
        plan.errorKind = tag;
        plan.errorStatus = tag == "NOMODEL" ? 404 : 400;
    } else if (tag == "CUT") {
        plan.cutAfter = scan.number().value_or(3);
        plan.cutTimes = times();
    } else if (tag == "MIDERR")
        plan.midError = true;
    else if (tag == "CRASH")
        plan.crashAfter = scan.number().value_or(0);
    else if (tag == "CRASHLINE") {
        plan.crashAfter = scan.number().value_or(2);
        plan.crashInLine = true;
    } else if (tag == "EXIT")
        plan.exitCode = scan.number().value_or(1);
    else if (tag == "HANG")
        plan.hangAfter = scan.number().value_or(0);
    else if (tag == "DEAF")
        plan.deaf = true;
    else if (tag == "GARBAGE")
        plan.garbage = true;
    else if (tag == "BIG")
        plan.bigDeltaMiB = scan.number().value_or(10);
    else if (tag == "BIGGARBAGE")
        plan.bigGarbageMiB = scan.number().value_or(10);
    else if (tag == "STDERR")
        plan.stderrText = scan.inBrackets();
    else if (tag == "NOISE")
        plan.stderrKiB = scan.number().value_or(64);
}

void addCalls(Plan &plan, const std::string &text)
{
    static const std::string kKeyword = "CALL ";
    Scanner scan(text);
    for (size_t at = text.find(kKeyword); at != std::string::npos;
         at = text.find(kKeyword, scan.position())) {
        scan.moveTo(at + kKeyword.size());
        ToolCall call;
        call.name = scan.word();
        scan.skipSpaces();
        call.input = scan.object().value_or(Json::object());
        plan.calls.push_back(std::move(call));
    }
}

} // namespace

Plan planFrom(const std::string &text)
{
    Plan plan;
    Scanner scan(text);
    for (size_t at = text.find('#'); at != std::string::npos;
         at = text.find('#', scan.position())) {
        scan.moveTo(at + 1);
        const std::string tag = scan.name();
        if (!tag.empty())
            applyTag(plan, tag, scan, text);
    }
    addCalls(plan, text);
    return plan;
}
