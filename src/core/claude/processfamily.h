// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claude/processidentity.h"

#include <QLatin1StringView>
#include <QList>

// The processes that a worker's tools started. They lead groups and sessions of their own and some
// outlive the CLI, so neither parents nor groups lead to them; but all of them inherit one variable
// of the environment, whose value is unique to the worker. What hides its environment is not found,
// and elsewhere than on Linux nothing is: there the CLI's own cleaning up has to do.
namespace ProcessFamily {

inline constexpr QLatin1StringView kVariable("BELLHOP_WORKER");

QByteArray newMark();
// Those alive, without this program itself. Empty for an empty mark.
QList<ProcessIdentity> members(const QByteArray &mark);

} // namespace ProcessFamily
