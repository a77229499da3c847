// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/chat/thinkingfields.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace {

void readEffort(const FieldReader &object, const char *key, Thinking &thinking)
{
    const std::optional<std::string> name = object.text(key);
    if (!name || name->empty())
        return;
    const QString effort = toQString(*name).toLower();
    if (!applyEffort(thinking, effort))
        object.report().fail(
            object.path(key),
            u"'%1' must be one of none, minimal, low, medium, high, xhigh, max."_s.arg(
                object.path(key)));
    else if (effort == "minimal"_L1)
        object.report().adjust(object.path(key));
}

void setBudget(const FieldReader &object, const char *key, Thinking &thinking)
{
    const std::optional<int> budget = object.integer(key, 0, std::numeric_limits<int>::max());
    if (!budget)
        return;
    if (*budget == 0) {
        thinking.mode = Thinking::Mode::Disabled;
        return;
    }
    thinking.mode = Thinking::Mode::Enabled;
    thinking.visible = true;
    thinking.budgetTokens = std::max(*budget, kMinThinkingBudget);
    if (*budget < kMinThinkingBudget)
        object.report().adjust(object.path(key));
}

void setEnabled(bool enabled, Thinking &thinking)
{
    thinking.mode = enabled ? Thinking::Mode::Enabled : Thinking::Mode::Disabled;
    thinking.visible = enabled;
}

void readReasoning(const FieldReader &body, Thinking &thinking)
{
    const Json *object = body.object("reasoning");
    if (!object)
        return;
    const FieldReader reasoning(*object, body.path("reasoning"), body.report());
    readEffort(reasoning, "effort", thinking);
    setBudget(reasoning, "max_tokens", thinking);
    if (reasoning.value("enabled"))
        setEnabled(reasoning.flag("enabled"), thinking);
    const bool wantsSummary = reasoning.text("summary").value_or("none") != "none";
    if (wantsSummary || reasoning.text("generate_summary").value_or("none") != "none")
        thinking.visible = thinking.mode != Thinking::Mode::Disabled;
    if (reasoning.flag("exclude"))
        thinking.visible = false;
}

void readThinking(const FieldReader &body, Thinking &thinking)
{
    const Json *found = body.value("thinking");
    if (!found)
        return;
    if (found->is_boolean()) {
        setEnabled(found->get<bool>(), thinking);
        return;
    }
    const Json *object = body.object("thinking");
    if (!object)
        return;
    const FieldReader fields(*object, body.path("thinking"), body.report());
    const std::string type = fields.text("type").value_or("enabled");
    if (type == "adaptive" || type == "auto") {
        thinking.mode = Thinking::Mode::Default;
        thinking.visible = true;
    } else if (type == "enabled" || type == "disabled") {
        setEnabled(type == "enabled", thinking);
    } else {
        body.report().fail(
            fields.path("type"),
            u"'%1' must be one of enabled, disabled, adaptive."_s.arg(fields.path("type")));
    }
    if (thinking.mode != Thinking::Mode::Disabled)
        setBudget(fields, "budget_tokens", thinking);
    if (fields.text("display").value_or("") == "omitted")
        thinking.visible = false;
}

} // namespace

bool applyEffort(Thinking &thinking, const QString &effort)
{
    static const QStringList kEfforts{u"low"_s, u"medium"_s, u"high"_s, u"xhigh"_s, u"max"_s};
    if (effort == "none"_L1 || effort == "disabled"_L1) {
        thinking = {};
        thinking.mode = Thinking::Mode::Disabled;
        return true;
    }
    const QString name = effort == "minimal"_L1 ? u"low"_s : effort;
    if (!kEfforts.contains(name))
        return false;
    if (thinking.mode == Thinking::Mode::Disabled)
        thinking.mode = Thinking::Mode::Default;
    thinking.effort = name;
    thinking.visible = true;
    return true;
}

void readThinkingFields(const FieldReader &body, Thinking &thinking)
{
    readEffort(body, "reasoning_effort", thinking);
    readReasoning(body, thinking);
    readThinking(body, thinking);
    if (const Json *object = body.object("output_config"))
        readEffort(FieldReader(*object, body.path("output_config"), body.report()), "effort",
                   thinking);
    if (body.value("enable_thinking"))
        setEnabled(body.flag("enable_thinking"), thinking);
    if (body.flag("include_reasoning") && thinking.mode != Thinking::Mode::Disabled)
        thinking.visible = true;
}
