// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/settings/keychain.h"
#include "core/settings/settings.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>

// What the program was asked to do: read once at the start, changed by nobody. Every setting has its
// flag from the settings table; whether a flag's value fits is SettingsStore's to say.
struct CommandLine
{
    Q_DECLARE_TR_FUNCTIONS(CommandLine)

public:
    enum class Action { Run, Help, Version, ShowConfig, PrintToken, Status, Quit, Doctor, Manage };

    Action action = Action::Run;
    bool headless = false;
    bool demo = false;
    QString configDir; // always set, absolute
    QString dataDir;
    bool hasOwnDataDir = false; // an isolated instance: it keeps its secrets to itself
    std::unique_ptr<Keychain> keychain() const; // the system's; none for an isolated instance
    QHash<Settings::Key, QString> flags;
    QString language() const; // of the settings, which are read for it

    // Action::Manage: "keys add Laptop", with its own options.
    struct Subcommand
    {
        QStringList words; // "keys", "add", "Laptop"
        QHash<QString, QString> options; // "scopes", "per-minute" …; given ones only
        bool asJson = false;
    };
    Subcommand subcommand;

    // The first argument is the program.
    static Result<CommandLine> parse(const QStringList &arguments);
    static QString helpText(); // needs a QCoreApplication
};
