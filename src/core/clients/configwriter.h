// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/clientconfig.h"
#include "core/clients/linediff.h"

#include <QCoreApplication>
#include <QDateTime>

// What would be written, to be shown before anything is.
struct ConfigProposal
{
    QString path; // where the file really is, links followed
    bool isNew = false;
    QByteArray before;
    QByteArray after;

    bool changesAnything() const { return before != after; }
    QList<DiffLine> diff(int context = -1) const;
};

// What was written, enough to take it back.
struct ConfigReceipt
{
    QString path;
    QString backup; // copy of the old file; empty: there was none
    QByteArray written; // SHA-256 of the new content, hexadecimal

    bool isValid() const { return !path.isEmpty(); }
    bool operator==(const ConfigReceipt &) const = default;
};

// Reads, changes and restores the settings files of clients. Nothing is written that was not
// proposed, over no file that has changed meanwhile, and a copy of the old one is kept beside it
// first. Blocking, but of a few kilobytes. Any thread.
namespace ConfigWriter {

Result<ConfigProposal> propose(const ClientConfig &config, const ClientPlaces &places,
                               const ClientValues &values);
Result<ConfigReceipt> apply(const ConfigProposal &proposal, const QDateTime &now);
// Refused if the file is no longer what we wrote: somebody has worked on it since.
Result<Done> undo(const ConfigReceipt &receipt);

} // namespace ConfigWriter
