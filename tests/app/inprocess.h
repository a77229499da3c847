// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTemporaryDir>

#include <functional>

class Application;

// The whole program in the test's own process: windows that nobody sees, the scripted CLI, a free port,
// and folders of its own that outlive a run.
class InProcess
{
public:
    InProcess(); // isValid() says whether the folders are there

    bool isValid() const { return m_isValid; }
    QString filePath(const QString &name) const { return m_folder.filePath(name); }
    QString path() const { return m_folder.path(); }

    // Starts it, plays the script when the event loop runs, and ends it. Gives the exit code, -1 if it did
    // not come to a start.
    int play(const std::function<void(Application &)> &script);

private:
    QTemporaryDir m_folder;
    bool m_isValid;
};
