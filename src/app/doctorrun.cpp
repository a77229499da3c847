// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/doctorrun.h"

#include <QFileInfo>
#include <QProcessEnvironment>

DoctorRun::DoctorRun(const ClaudeCommand &command, const QString &workingDirectory, QObject *parent)
    : QObject(parent)
    , m_command(command)
    , m_workingDirectory(workingDirectory)
{ }

void DoctorRun::start()
{
    const Result<quint16> port = m_standIn.listen();
    if (!port) {
        DoctorReport report;
        report.problem = port.error().message;
        end(report);
        return;
    }
    Doctor::Setup setup;
    setup.command = m_command;
    setup.cliFolder = QFileInfo(m_command.program).absolutePath();
    setup.inherited = QProcessEnvironment::systemEnvironment();
    setup.workingDirectory = m_workingDirectory;
    setup.standInUrl = QStringLiteral("http://127.0.0.1:%1").arg(*port);
    setup.calls = [this] { return calls(); };
    m_doctor = std::make_unique<Doctor>(std::move(setup));
    connect(m_doctor.get(), &Doctor::finished, this, &DoctorRun::end);
    m_doctor->start();
}

std::vector<DoctorCall> DoctorRun::calls() const
{
    std::vector<DoctorCall> calls;
    for (const StandInRequest &request : m_standIn.log().requests()) {
        if (request.method == "POST" && request.url.startsWith("/v1/messages")
            && !request.url.startsWith("/v1/messages/"))
            calls.push_back({request.body, request.closed, request.complete});
    }
    return calls;
}

void DoctorRun::end(const DoctorReport &report)
{
    emit finished(report);
    deleteLater();
}
