// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <QMap>
#include <QProcessEnvironment>
#include <QString>

// The environment of a `claude` process. What the user's shell says about models, betas, headers or
// thinking must not reach the model, and what decides who pays reaches it only if that was chosen.
// A value without side effects; the variables and their reasons are in docs/claude-cli.md.
struct ClaudeEnvironment
{
    QProcessEnvironment inherited;
    Settings::ClaudeAuth auth = Settings::ClaudeAuth::Login;
    QString apiKey; // Settings::ClaudeAuth::ApiKey
    QList<QPair<QString, QString>> variables; // of the user's settings; what we need wins
    QString cliFolder; // goes first in PATH: a CLI from npm needs its node beside it
    QMap<QString, QString> overrides; // last word, e.g. ANTHROPIC_BASE_URL of the stand-in

    QProcessEnvironment build() const;
};
