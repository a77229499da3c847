// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/chat/fieldtable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const char *treatmentName(FieldRule::Treatment treatment)
{
    switch (treatment) {
    case FieldRule::Treatment::Honoured:
        return "honoured";
    case FieldRule::Treatment::Adjusted:
        return "adjusted";
    case FieldRule::Treatment::Ignored:
        return "ignored";
    case FieldRule::Treatment::Refused:
        return "refused";
    }
    return "";
}

} // namespace

bool asksForNothing(const Json &value, const FieldRule *rule)
{
    switch (value.type()) {
    case Json::value_t::null:
        return true;
    case Json::value_t::boolean:
        return !value.get<bool>();
    case Json::value_t::number_integer:
    case Json::value_t::number_unsigned:
    case Json::value_t::number_float:
        return value.get<double>() == 0;
    case Json::value_t::string: {
        const auto &text = value.get_ref<const std::string &>();
        return text.empty() || (rule && text == rule->harmless);
    }
    default:
        return value.empty();
    }
}

void applyFieldTable(const Json &body, std::span<const FieldRule> table, ParseReport &report)
{
    for (const auto &[key, value] : body.items()) {
        const auto rule = std::find_if(table.begin(), table.end(),
                                       [&key = key](const FieldRule &r) { return key == r.name; });
        const FieldRule *known = rule == table.end() ? nullptr : &*rule;
        if (asksForNothing(value, known))
            continue;
        const QString name = toQString(key);
        if (!known || known->treatment == FieldRule::Treatment::Ignored)
            report.ignore(name);
        else if (known->treatment == FieldRule::Treatment::Refused)
            report.fail(name,
                        u"'%1' is not supported: %2."_s.arg(name, QString::fromUtf8(known->note)));
        else
            report.apply(name);
    }
}

Json describeFieldTable(std::span<const FieldRule> table)
{
    Json described = Json::object();
    for (const FieldRule &rule : table) {
        Json &entry = described[rule.name];
        entry["treatment"] = treatmentName(rule.treatment);
        if (*rule.note)
            entry["note"] = rule.note;
    }
    return described;
}
