// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

// How to start the CLI: a file, or node and a script.
struct ClaudeCommand
{
    QString program;
    QStringList prefix; // comes before all arguments

    bool operator==(const ClaudeCommand &) const = default;
};

struct AgentProfile;

// Everything a worker is started with. Nothing of a user's text is ever among it, since other users
// of the machine can read a command line. Two plans with the same fingerprint start equal workers.
struct SpawnPlan
{
    QString program;
    QStringList arguments;
    QProcessEnvironment environment;
    QString workingDirectory;
    QByteArray fingerprint;
    QByteArray profile; // AgentProfile::key(); empty = a chat, without tools
    QByteArray mark; // in the environment of whatever the worker's tools start (ProcessFamily)

    // `further`: arguments of the user's settings.
    // Claude without tools and without anything of the user's own configuration.
    static SpawnPlan chat(const ClaudeCommand &command, const QProcessEnvironment &environment,
                          const QString &workingDirectory, const QStringList &further = {});
    // Claude Code with its own tools as far as the profile goes; still without anything of the
    // user's own configuration. For one request's worker.
    static SpawnPlan agent(const ClaudeCommand &command, const QProcessEnvironment &environment,
                           const AgentProfile &profile, const QStringList &further = {});
    // Before each start with a plan that has a mark: what one worker leaves is not another's.
    void renewMark();
};

// The empty folder workers run in, made with mode 0700 if it is missing. The CLI tells its path to
// the model, so it names neither a project nor the user. `base`: where it goes, by default the
// session's runtime folder or the temporary one.
Result<QString> prepareWorkFolder(const QString &base = {});
