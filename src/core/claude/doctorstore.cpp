// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/doctorstore.h"

#include "core/json.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kMaxReportSize = 1024 * 1024;
constexpr size_t kMaxVersions = 10;

Json toJson(const DoctorReport &report)
{
    Json checks = Json::array();
    for (const DoctorReport::Check &check : report.checks)
        checks.push_back({{"id", check.id.toStdString()},
                          {"title", check.title.toStdString()},
                          {"ok", check.ok},
                          {"detail", check.detail.toStdString()}});
    return {{"bellhop", BELLHOP_VERSION},
            {"version", report.version.toStdString()},
            {"ranAt", report.ranAt.toString(Qt::ISODateWithMs).toStdString()},
            {"checks", checks}};
}

DoctorReport fromJson(const Json &json)
{
    DoctorReport report;
    report.version = toQString(stringOr(json, "version"));
    report.ranAt = QDateTime::fromString(toQString(stringOr(json, "ranAt")), Qt::ISODateWithMs);
    const Json *checks = findValue(json, "checks");
    if (!checks || !checks->is_array())
        return report;
    for (const Json &check : *checks)
        report.checks.append({toQString(stringOr(check, "id")), toQString(stringOr(check, "title")),
                              boolOr(check, "ok"), toQString(stringOr(check, "detail"))});
    return report;
}

Json readReports(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly) || file.size() > kMaxReportSize)
        return Json::array();
    const std::optional<Json> json = parseJson(file.readAll());
    return json && json->is_array() ? *json : Json::array();
}

bool isOf(const Json &report, const std::string &version)
{
    return stringOr(report, "version") == version;
}

} // namespace

DoctorStore::DoctorStore(const QString &fileName)
    : m_fileName(fileName)
{ }

std::optional<DoctorReport> DoctorStore::load(const QString &cliVersion) const
{
    const Json reports = readReports(m_fileName);
    for (const Json &json : reports) {
        if (!json.is_object() || !isOf(json, cliVersion.toStdString())
            || stringOr(json, "bellhop") != BELLHOP_VERSION)
            continue;
        DoctorReport report = fromJson(json);
        if (!report.checks.isEmpty())
            return report;
    }
    return std::nullopt;
}

bool DoctorStore::save(const DoctorReport &report) const
{
    if (report.checks.isEmpty() || report.version.isEmpty())
        return false;
    Json reports = Json::array({toJson(report)});
    const Json before = readReports(m_fileName);
    for (const Json &json : before) {
        if (json.is_object() && !isOf(json, report.version.toStdString())
            && reports.size() < kMaxVersions)
            reports.push_back(json);
    }
    QSaveFile file(m_fileName);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(
        QByteArray::fromStdString(reports.dump(1, ' ', false, Json::error_handler_t::replace)));
    return file.commit();
}
