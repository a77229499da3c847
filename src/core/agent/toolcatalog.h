// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

// One of Claude Code's own tools, described for people and programs. Which of them a CLI really has
// depends on its version; which of them a request gets, on the settings.
struct ToolInfo
{
    const char *name;
    const char *category; // file, system, task, web, agent
    const char *description;
    const char *parameter; // the one that matters most …
    const char *parameterMeaning;
    const char *example; // … and a value for it
    bool isSafe; // changes nothing, starts nothing, tells nobody
    bool needsNetwork;
};

const std::vector<ToolInfo> &toolCatalog();
const ToolInfo *findTool(const QString &name); // null = unknown
