// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agent/toolcatalog.h"

#include <algorithm>

// Names and parameters as the CLIs 2.1.197 and 2.1.328 send them to the API.
const std::vector<ToolInfo> &toolCatalog()
{
    // clang-format off
    static const std::vector<ToolInfo> kTools{
        {"Read", "file", "Reads a file, an image, a PDF or a notebook.", "file_path", "full path", "/home/ada/project/README.md", true, false},
        {"Glob", "file", "Finds files by a pattern of their names.", "pattern", "pattern", "**/*.cpp", true, false},
        {"Grep", "file", "Searches the contents of files.", "pattern", "regular expression", "TODO", true, false},
        {"Edit", "file", "Replaces a text within a file.", "file_path", "full path", "/home/ada/project/README.md", false, false},
        {"Write", "file", "Writes a whole file.", "file_path", "full path", "/home/ada/project/notes.md", false, false},
        {"NotebookEdit", "file", "Changes a cell of a Jupyter notebook.", "notebook_path", "full path", "/home/ada/project/a.ipynb", false, false},
        {"Bash", "system", "Runs a command in a shell.", "command", "command line", "git status", false, false},
        {"Monitor", "system", "Watches what a command prints while the work goes on.", "command", "command line", "tail -f log", false, false},
        {"TaskOutput", "system", "Shows what a command in the background has printed.", "task_id", "id of the task", "b1", true, false},
        {"TaskStop", "system", "Ends a command in the background.", "task_id", "id of the task", "b1", false, false},
        {"WebFetch", "web", "Reads a web page.", "url", "address", "https://example.com", false, true},
        {"WebSearch", "web", "Searches the web.", "query", "words", "Qt 6.8 changes", false, true},
        {"Agent", "agent", "Gives a part of the work to an agent of its own.", "prompt", "what to do", "Find the parser", false, false},
        {"Task", "agent", "Another name of Agent.", "prompt", "what to do", "Find the parser", false, false},
        {"Skill", "agent", "Follows the instructions of a skill.", "skill", "name", "review", false, false},
        {"SendMessage", "agent", "Speaks to such an agent.", "message", "text", "Go on", false, false},
        {"ListAgents", "agent", "Lists such agents.", "", "", "", true, false},
        {"Workflow", "agent", "Runs several agents after a plan.", "name", "name", "review", false, false},
        {"ReportFindings", "agent", "Hands over what was found.", "findings", "list", "[]", true, false},
        {"TaskCreate", "task", "Adds to the list of what is to do.", "subject", "title", "Write tests", true, false},
        {"TaskGet", "task", "Shows one entry of that list.", "taskId", "id", "1", true, false},
        {"TaskList", "task", "Shows that list.", "", "", "", true, false},
        {"TaskUpdate", "task", "Changes an entry of that list.", "taskId", "id", "1", true, false},
        {"CronCreate", "task", "Plans something for later.", "cron", "when", "0 9 * * *", false, false},
        {"CronDelete", "task", "Takes it back.", "id", "id", "1", false, false},
        {"CronList", "task", "Lists what is planned.", "", "", "", true, false},
        {"ScheduleWakeup", "task", "Goes on after a while.", "delaySeconds", "seconds", "60", false, false},
        {"EnterWorktree", "system", "Works in a git worktree of its own.", "name", "name", "try-it", false, false},
        {"ExitWorktree", "system", "Leaves it.", "action", "keep or remove", "keep", false, false},
    };
    // clang-format on
    return kTools;
}

const ToolInfo *findTool(const QString &name)
{
    const std::vector<ToolInfo> &tools = toolCatalog();
    const auto found = std::find_if(tools.begin(), tools.end(), [&name](const ToolInfo &tool) {
        return name == QLatin1StringView(tool.name);
    });
    return found == tools.end() ? nullptr : &*found;
}
