// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claude/doctorreport.h"

#include <QString>

#include <optional>

// The doctor's reports in one JSON file of the data folder, one per version of the CLI: a version is
// examined once. What another version of Bellhop found out does not count, its checks were others.
class DoctorStore
{
public:
    explicit DoctorStore(const QString &fileName);

    std::optional<DoctorReport> load(const QString &cliVersion) const;
    // A report without checks is not kept.
    bool save(const DoctorReport &report) const;

private:
    QString m_fileName;
};
