// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/clientvalues.h"
#include "core/result.h"

#include <QByteArray>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

// Where programs keep their settings on this system; made up in tests.
struct ClientPlaces
{
    enum class System { Linux, Mac, Windows };

    System system = System::Linux;
    QString home;
    QProcessEnvironment environment;

    static ClientPlaces ofSystem();
    QString configHome() const; // $XDG_CONFIG_HOME or ~/.config, also where the system is another
    QString applicationSupport() const; // where editors of the VS Code family keep theirs
};

// The settings file of one client and how our provider is put into it. Pure but for path(), which
// looks which of several names exists.
struct ClientConfig
{
    QString id; // of the ClientGuide
    QString (*path)(const ClientPlaces &places) = nullptr;
    // The whole new content. Refuses, with a reason for people, what it cannot change safely.
    Result<QByteArray> (*merge)(const QByteArray &current, const ClientValues &values) = nullptr;

    static const ClientConfig *find(const QString &id); // nullptr: this client has no such file
    static QStringList ids();
};
