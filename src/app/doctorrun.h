// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claude/doctor.h"
#include "standin/standin.h"

#include <QObject>

#include <memory>

// One examination of the installed CLI: the doctor and the stand-in it examines against. Deletes
// itself after finished(), which comes exactly once.
class DoctorRun final : public QObject
{
    Q_OBJECT

public:
    DoctorRun(const ClaudeCommand &command, const QString &workingDirectory, QObject *parent);

    void start();

signals:
    void finished(const DoctorReport &report);

private:
    std::vector<DoctorCall> calls() const;
    void end(const DoctorReport &report);

    ClaudeCommand m_command;
    QString m_workingDirectory;
    StandIn m_standIn;
    std::unique_ptr<Doctor> m_doctor;
};
