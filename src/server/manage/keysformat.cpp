// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/manage/keysformat.h"

#include "server/manage/manageanswers.h"

using namespace Qt::StringLiterals;

namespace {

// What is not of the right type, by its name in the body.
ChatError wrong(const char *param, const char *what)
{
    const QString name = QString::fromLatin1(param);
    return ChatError::invalid(name, u"'%1' must be %2."_s.arg(name, QString::fromLatin1(what)));
}

Result<KeyScopes, ChatError> scopesFrom(const Json &value)
{
    if (!value.is_array())
        return wrong("scopes", "a list of \"chat\" and \"manage\"");
    KeyScopes scopes;
    for (const Json &scope : value) {
        if (scope == "chat")
            scopes |= KeyScope::Chat;
        else if (scope == "manage")
            scopes |= KeyScope::Manage;
        else
            return wrong("scopes", "a list of \"chat\" and \"manage\"");
    }
    return scopes;
}

Result<int, ChatError> countFrom(const Json &value, const char *param)
{
    if (!value.is_number_integer() || value < 0 || value > 1'000'000)
        return wrong(param, "a whole number, 0 for no limit");
    return value.get<int>();
}

// What is not named stays as it is.
Result<KeyLimits, ChatError> limitsFrom(const Json &value, KeyLimits limits)
{
    if (!value.is_object())
        return wrong("limits", "an object");
    for (const auto &[name, limit] : value.items()) {
        if (name == "per_minute") {
            const auto count = countFrom(limit, "limits.per_minute");
            if (!count)
                return count.error();
            limits.perMinute = *count;
        } else if (name == "concurrent") {
            const auto count = countFrom(limit, "limits.concurrent");
            if (!count)
                return count.error();
            limits.concurrent = *count;
        } else if (name == "daily_budget_usd") {
            if (!limit.is_number())
                return wrong("limits.daily_budget_usd", "an amount, 0 for none");
            limits.dailyBudgetUsd = limit.get<double>();
        } else if (name == "models") {
            if (!limit.is_array())
                return wrong("limits.models", "a list of model names");
            limits.models.clear();
            for (const Json &model : limit) {
                if (!model.is_string())
                    return wrong("limits.models", "a list of model names");
                limits.models << toQString(model.get_ref<const std::string &>());
            }
        } else {
            return wrong("limits", "made of per_minute, concurrent, models, daily_budget_usd");
        }
    }
    return limits;
}

} // namespace

Json keyJson(const AccessKey &key)
{
    Json scopes = Json::array();
    if (key.scopes & KeyScope::Chat)
        scopes.push_back("chat");
    if (key.scopes & KeyScope::Manage)
        scopes.push_back("manage");
    return {{"id", key.id.toStdString()},
            {"object", "access_key"},
            {"name", key.name.toStdString()},
            {"hint", nullableJson(key.hint)},
            {"scopes", std::move(scopes)},
            {"limits",
             {{"per_minute", key.limits.perMinute},
              {"concurrent", key.limits.concurrent},
              {"models", listJson(key.limits.models)},
              {"daily_budget_usd", key.limits.dailyBudgetUsd}}},
            {"created_at", timeJson(key.createdAt)},
            {"last_used_at", timeJson(key.lastUsedAt)},
            {"revoked_at", timeJson(key.revokedAt)}};
}

Json keysJson(const std::vector<AccessKey> &keys)
{
    Json data = Json::array();
    for (const AccessKey &key : keys)
        data.push_back(keyJson(key));
    const size_t total = data.size();
    return {{"object", "list"}, {"data", std::move(data)}, {"total", total}};
}

Result<KeyRing::Wishes, ChatError> keyWishes(const Json &body, const KeyLimits &limits)
{
    if (!body.is_object())
        return ChatError::invalid({}, u"The body must be a JSON object."_s);
    KeyRing::Wishes wishes;
    for (const auto &[name, value] : body.items()) {
        if (name == "name") {
            if (!value.is_string())
                return wrong("name", "a text");
            wishes.name = toQString(value.get_ref<const std::string &>());
        } else if (name == "scopes") {
            const auto scopes = scopesFrom(value);
            if (!scopes)
                return scopes.error();
            wishes.scopes = *scopes;
        } else if (name == "limits") {
            const auto merged = limitsFrom(value, limits);
            if (!merged)
                return merged.error();
            wishes.limits = *merged;
        } else {
            // A limit under a wrong name must not look as if it were in force.
            return ChatError::invalid(
                toQString(name).left(64),
                u"A key has name, scopes and limits; '%1' is none of them."_s.arg(
                    toQString(name).left(64)));
        }
    }
    return wishes;
}
