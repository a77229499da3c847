// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatevent.h"
#include "core/chat/chatrequest.h"

// What an answer has cost so far, at list prices: the input as the API counted it, the output as
// estimated from its length (about four bytes to a token). For limits, and where the CLI gives no
// account of its own.
class BudgetMeter
{
public:
    BudgetMeter() = default;
    explicit BudgetMeter(const ModelPrice &price)
        : m_price(price)
    { }

    void add(const ChatEvent &event)
    {
        if (const auto *delta = std::get_if<TextDelta>(&event))
            m_bytes += delta->text.size();
        else if (const auto *delta = std::get_if<ThinkingDelta>(&event))
            m_bytes += delta->text.size();
        else if (const auto *delta = std::get_if<ToolInputDelta>(&event))
            m_bytes += delta->partialJson.size();
        else if (const auto *message = std::get_if<MessageStarted>(&event))
            m_input = message->usage;
    }

    qint64 estimatedOutput() const { return qint64(m_bytes / kBytesPerToken); }
    double usd() const
    {
        TokenUsage usage = m_input;
        usage.output = estimatedOutput();
        return costOf(usage, m_price);
    }

    static double costOf(const TokenUsage &usage, const ModelPrice &price)
    {
        constexpr double kPerToken = 1e-6;
        const double input = double(usage.input) + 1.25 * double(usage.cacheCreation)
            + 0.1 * double(usage.cacheRead);
        return (input * price.input + double(usage.output) * price.output) * kPerToken;
    }

private:
    static constexpr size_t kBytesPerToken = 4;

    ModelPrice m_price;
    TokenUsage m_input;
    size_t m_bytes = 0;
};
