// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/settings/settings.h"

#include <QList>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

// Environment variables beside those of the settings table: the names that other servers of this kind
// read, so that their containers and unit files keep working, and our own names misspelt. Pure.
namespace EnvironmentNames {

// A variable of another program and the setting that it means. Only read without a window: HOST or
// PORT of a desktop session mean something else.
struct Foreign
{
    const char *variable;
    Settings::Key key;
    const char *meaning; // how its value is read, for the documentation
    // The text as our own variable would have it.
    Result<QString> (*convert)(const QString &text);
    // Says it only indirectly, so it gives way to anything that says it itself.
    bool isHint = false;
};
const QList<Foreign> &foreign();

// Stands in for BELLHOP_API_KEY.
inline constexpr char kForeignToken[] = "API_KEY";

// Names that begin with BELLHOP_ and mean nothing, each with the name that was probably meant, which
// may be empty.
struct Unknown
{
    QString name;
    QString meant;
};
QList<Unknown> unknownNames(const QProcessEnvironment &environment);

} // namespace EnvironmentNames
