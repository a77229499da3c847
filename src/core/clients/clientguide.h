// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/clientvalues.h"

#include <QList>
#include <QString>
#include <QStringList>

// How one client is connected: the steps, and what to paste, with the live address, token and model
// in it. What a client reads from a file is the very text ConfigWriter would make. Pure.
struct ClientGuide
{
    enum class Group { Agents, Editors, Apps, Code };
    struct Snippet
    {
        QString title; // where it goes: "~/.codex/config.toml", "Terminal"
        QString code;
    };

    QString id; // "opencode"
    QString title; // "OpenCode"
    Group group = Group::Agents;
    QString summary; // one sentence
    QStringList steps;
    QList<Snippet> snippets;
    QString note; // what to know besides; may be empty
    bool works = true; // false: it cannot reach this computer, and the summary says why

    static QList<ClientGuide> all(const ClientValues &values);
    static ClientGuide find(const QString &id, const ClientValues &values);
    static QString groupTitle(Group group);
};
