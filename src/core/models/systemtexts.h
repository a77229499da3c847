// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QString>

#include <string>
#include <vector>

// Texts of the user's that go before and after the system prompt of requests for certain model
// names. The first name or pattern that fits counts; * stands for any characters, and case does not
// count. A value without a thread.
class SystemTexts
{
public:
    struct Around
    {
        std::string before; // empty = none
        std::string after;
    };

    SystemTexts() = default;
    // {"name or pattern":{"before":"…","after":"…"}}, or the path of a file with that.
    static Result<SystemTexts> from(const QString &text);

    Around forModel(const QString &requested) const;

private:
    struct Row
    {
        QString pattern;
        Around texts;
    };
    std::vector<Row> m_rows;
};
