// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QCoreApplication>
#include <QString>

// Starting with the desktop session, in the way of each system: an entry in the XDG autostart folder,
// a value of the Run key of the registry, a launch agent. The system's own is the only record of it, so
// a change made in the desktop's settings is seen here.
class Autostart
{
    Q_DECLARE_TR_FUNCTIONS(Autostart)

public:
    // A folder and a program of their own for tests; by default the user's and this one.
    explicit Autostart(QString folder = {}, QString program = {});

    bool isSupported() const;
    bool isEnabled() const;
    Result<Done> setEnabled(bool enabled);

private:
    QString m_folder;
    QString m_program;
};
