// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/processidentity.h"

std::optional<ProcessIdentity> ProcessIdentity::of(qint64)
{
    return std::nullopt;
}

QByteArray ProcessIdentity::currentBoot()
{
    return {};
}

bool ProcessIdentity::isAlive() const
{
    return false;
}

bool ProcessIdentity::runs(const QString &) const
{
    return false;
}

void ProcessIdentity::terminate() const { }

void ProcessIdentity::kill() const { }
