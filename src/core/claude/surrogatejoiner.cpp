// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/surrogatejoiner.h"

#include "core/json.h"

namespace {

constexpr char kReplacement[] = "\xEF\xBF\xBD";
constexpr size_t kMarkLength = 4; // U+10F000 to U+10F7FF in UTF-8: F4 8F 80..9F 80..BF

// The surrogate marked at this place, or 0.
char32_t markAt(const std::string &text, size_t at)
{
    if (at + kMarkLength > text.size() || text[at] != '\xF4' || text[at + 1] != '\x8F')
        return 0;
    const auto third = static_cast<unsigned char>(text[at + 2]);
    const auto fourth = static_cast<unsigned char>(text[at + 3]);
    return third > 0x9F ? 0 : 0xD800 + char32_t((third - 0x80) << 6) + (fourth - 0x80);
}

} // namespace

std::string SurrogateJoiner::join(std::string text)
{
    if (m_high == 0 && text.find('\xF4') == std::string::npos)
        return text;
    std::string out;
    out.reserve(text.size() + kMarkLength);
    for (size_t i = 0; i < text.size();) {
        const char32_t half = markAt(text, i);
        if (m_high && half >= 0xDC00) {
            const char32_t whole = QChar::surrogateToUcs4(char16_t(m_high), char16_t(half));
            out += QString::fromUcs4(&whole, 1).toStdString();
            m_high = 0;
            i += kMarkLength;
            continue;
        }
        if (m_high) {
            out += kReplacement;
            m_high = 0;
        }
        if (half == 0) {
            out.push_back(text[i++]);
            continue;
        }
        if (half < 0xDC00)
            m_high = half;
        else
            out += kReplacement;
        i += kMarkLength;
    }
    return out;
}

std::string SurrogateJoiner::finish()
{
    return std::exchange(m_high, 0) ? kReplacement : std::string();
}
