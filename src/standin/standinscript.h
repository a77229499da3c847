// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "standin/standinplan.h"

#include <QRegularExpression>

#include <vector>

// The rules of a script, tried in order before the tags; the first one whose `match` fits gives the
// plan, and `times` limits how often a rule may. A plain value; it does not look at the network.
//
// {"rules":[{"match":{"contains":"boom","model":"haiku","stream":true,"lastRole":"user",
//   "hasToolResult":false,"regex":"^x","header":{"x-app":"cli"}},"times":1,"plan":{…}}]}
class StandInScript
{
public:
    static Result<StandInScript> parse(QByteArrayView text);

    // `headers` is an object with lower-case names.
    std::optional<StandInPlan> take(const QString &text, const Json &body, const Json &headers);
    int size() const { return int(m_rules.size()); }

private:
    struct Rule
    {
        Json match;
        Json plan;
        QRegularExpression pattern;
        int left = -1; // -1 = no limit
    };

    static bool fits(const Rule &rule, const QString &text, const Json &body, const Json &headers);

    std::vector<Rule> m_rules;
};
