// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <QByteArray>
#include <QList>

// Settings as a file to take to another computer: those that were chosen, none that come from the
// environment or flags, and no secret: tokens and keys are not settings. Pure.
namespace SettingsFile {

QByteArray write(const Settings &settings);

struct Content
{
    QList<std::pair<Settings::Key, QVariant>> values;
    QStringList problems; // what is not taken, and why, for people
};
// Refuses what is no such file at all.
Result<Content> read(const QByteArray &text);

} // namespace SettingsFile
