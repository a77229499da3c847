// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingsfile.h"

#include "core/json.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kLargestSettingsFile = 1024 * 1024;
const char *const kMark = "bellhop-settings";

struct SettingsFileWords
{
    Q_DECLARE_TR_FUNCTIONS(SettingsFile)
};

const Settings::Info *infoOf(const std::string &name)
{
    for (const Settings::Info &info : Settings::table()) {
        if (name == info.name)
            return &info;
    }
    return nullptr;
}

} // namespace

QByteArray SettingsFile::write(const Settings &settings)
{
    Json values = Json::object();
    for (const Settings::Info &info : Settings::table()) {
        if (settings.source(info.key) == Settings::Source::File)
            values[info.name] = Settings::toText(info.key, settings.value(info.key)).toStdString();
    }
    const Json document{{"format", kMark}, {"version", 1}, {"settings", values}};
    return toBytes(document.dump(2, ' ', false, Json::error_handler_t::replace)) + '\n';
}

Result<SettingsFile::Content> SettingsFile::read(const QByteArray &text)
{
    const std::optional<Json> document =
        text.size() > kLargestSettingsFile ? std::nullopt : parseJson(text);
    const Json *values = document ? findValue(*document, "settings") : nullptr;
    if (!values || !values->is_object() || stringOr(*document, "format") != kMark)
        return Error{SettingsFileWords::tr("This file does not hold settings of Bellhop.")};
    Content content;
    for (const auto &[name, value] : values->items()) {
        const Settings::Info *info = infoOf(name);
        if (!info || !value.is_string()) {
            content.problems.append(SettingsFileWords::tr("%1: there is no such setting.")
                                        .arg(toQString(name).left(60)));
            continue;
        }
        const Result<QVariant> parsed =
            Settings::parse(info->key, toQString(value.get<std::string>()));
        if (parsed)
            content.values.append({info->key, *parsed});
        else
            content.problems.append(parsed.error().message);
    }
    return content;
}
