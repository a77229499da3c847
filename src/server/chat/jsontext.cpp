// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/chat/jsontext.h"

namespace {

bool needsEscape(unsigned char c)
{
    return c < 0x20 || c == '"' || c == '\\';
}

void appendEscape(QByteArray &out, unsigned char c)
{
    static constexpr char kHex[] = "0123456789abcdef";
    switch (c) {
    case '"':
        out.append("\\\"");
        break;
    case '\\':
        out.append("\\\\");
        break;
    case '\n':
        out.append("\\n");
        break;
    case '\r':
        out.append("\\r");
        break;
    case '\t':
        out.append("\\t");
        break;
    case '\b':
        out.append("\\b");
        break;
    case '\f':
        out.append("\\f");
        break;
    default:
        out.append("\\u00").append(kHex[c >> 4]).append(kHex[c & 15]);
    }
}

} // namespace

void appendJsonEscaped(QByteArray &out, std::string_view text)
{
    size_t begin = 0;
    for (size_t i = 0; i < text.size(); ++i) {
        const auto c = static_cast<unsigned char>(text[i]);
        if (!needsEscape(c))
            continue;
        out.append(text.data() + begin, qsizetype(i - begin));
        appendEscape(out, c);
        begin = i + 1;
    }
    out.append(text.data() + begin, qsizetype(text.size() - begin));
}

void appendJsonString(QByteArray &out, std::string_view text)
{
    out.append('"');
    appendJsonEscaped(out, text);
    out.append('"');
}
