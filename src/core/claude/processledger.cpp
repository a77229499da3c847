// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/processledger.h"

#include "core/claude/processfamily.h"
#include "core/json.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto kCheckInterval = 50ms;
constexpr int kChecksBeforeKill = 20; // a second
constexpr int kChecksAfterKill = 20;
// Many more lines than that mean somebody else wrote the file.
constexpr qint64 kMaxFileSize = 4 * 1024 * 1024;
constexpr int kRewriteAfter = 200;

QString configFolderOf(const QProcessEnvironment &environment)
{
    const QString configured = environment.value(u"CLAUDE_CONFIG_DIR"_s);
    if (!configured.isEmpty())
        return configured;
    const QString home = environment.value(u"HOME"_s, QDir::homePath());
    return home + "/.claude"_L1;
}

Json identityJson(const ProcessIdentity &identity)
{
    return {{"pid", identity.pid},
            {"start", identity.startTime},
            {"boot", identity.boot.toStdString()}};
}

ProcessIdentity identityFrom(const Json *json)
{
    if (!json)
        return {};
    return {intOr(*json, "pid"), quint64(intOr(*json, "start")), toBytes(stringOr(*json, "boot"))};
}

} // namespace

ProcessLedger::ProcessLedger(const QString &fileName, QObject *parent)
    : QObject(parent)
    , m_file(fileName)
    , m_self(ProcessIdentity::of(QCoreApplication::applicationPid()).value_or(ProcessIdentity{}))
    , m_check(this)
{
    m_check.setInterval(kCheckInterval);
    connect(&m_check, &QTimer::timeout, this, &ProcessLedger::checkStale);
}

ProcessLedger::~ProcessLedger() = default;

bool ProcessLedger::openFile()
{
    if (m_file.isOpen())
        return true;
    constexpr QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner;
    // Unbuffered: a line is on its way before the next statement runs.
    return !m_file.fileName().isEmpty()
        && m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, owner);
}

void ProcessLedger::append(const QByteArray &line)
{
    if (openFile())
        m_file.write(line);
}

void ProcessLedger::add(qint64 pid, const SpawnPlan &plan)
{
    Child child;
    // A child that is gone already may have left its files all the same.
    child.identity = ProcessIdentity::of(pid).value_or(ProcessIdentity{pid, 0, {}});
    child.owner = m_self;
    child.program = plan.program;
    child.configFolder = configFolderOf(plan.environment);
    child.mark = plan.mark;
    child.tempFolder = plan.environment.value(u"TMPDIR"_s, QDir::tempPath());
    append(toLine(child));
    m_children.insert(pid, child);
}

void ProcessLedger::remove(qint64 pid)
{
    const auto child = m_children.find(pid);
    if (child == m_children.end())
        return;
    removeLeftovers(*child);
    append(dumpJsonBytes({{"ended", identityJson(child->identity)}}) + '\n');
    m_children.erase(child);
    ++m_deadLines;
    if (m_deadLines >= kRewriteAfter || (m_children.isEmpty() && m_foreign.empty()))
        rewrite();
}

void ProcessLedger::endStale()
{
    read();
    for (const Child &child : m_stale)
        child.identity.terminate();
    for (const QByteArray &mark : std::as_const(m_staleMarks)) {
        for (const ProcessIdentity &member : ProcessFamily::members(mark))
            member.terminate();
    }
    m_staleCount = int(m_stale.size());
    m_checksLeft = kChecksBeforeKill + kChecksAfterKill;
    m_check.start();
    checkStale();
}

// Sorts what is written down: still running under another instance, stale and alive, or gone.
void ProcessLedger::read()
{
    QFile file(m_file.fileName());
    if (m_file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly)
        || file.size() > kMaxFileSize)
        return;
    std::vector<Child> noted;
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        Child child;
        if (!line.endsWith('\n'))
            continue;
        if (fromLine(line, child)) {
            noted.push_back(child);
        } else if (const std::optional<Json> json = parseJson(line); json && json->is_object()) {
            const ProcessIdentity ended = identityFrom(findValue(*json, "ended"));
            std::erase_if(noted, [&ended](const Child &one) { return one.identity == ended; });
        }
    }
    for (const Child &child : noted) {
        if (m_children.contains(child.identity.pid) && child.owner == m_self)
            continue;
        const bool isForeign = child.owner.isAlive();
        if (!isForeign && !child.mark.isEmpty())
            m_staleMarks << child.mark;
        if (isForeign)
            m_foreign.push_back(child);
        else if (child.identity.isAlive() && child.identity.runs(child.program))
            m_stale.push_back(child);
        else if (!ProcessIdentity::of(child.identity.pid))
            removeLeftovers(child);
    }
}

void ProcessLedger::checkStale()
{
    std::erase_if(m_stale, [](const Child &child) {
        if (child.identity.isAlive())
            return false;
        removeLeftovers(child);
        return true;
    });
    --m_checksLeft;
    if (m_checksLeft == kChecksAfterKill) {
        for (const Child &child : m_stale)
            child.identity.kill();
        for (const QByteArray &mark : std::as_const(m_staleMarks)) {
            for (const ProcessIdentity &member : ProcessFamily::members(mark))
                member.kill();
        }
        m_staleMarks.clear();
    }
    if ((!m_stale.empty() || !m_staleMarks.isEmpty()) && m_checksLeft > 0)
        return;
    m_check.stop();
    rewrite();
    emit staleEnded(m_staleCount - int(m_stale.size()));
}

// What could not be ended stays written down for the next start.
void ProcessLedger::rewrite()
{
    m_deadLines = 0;
    if (m_file.fileName().isEmpty())
        return;
    m_file.close();
    QSaveFile file(m_file.fileName());
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    for (const Child &child : std::as_const(m_children))
        file.write(toLine(child));
    for (const Child &child : m_foreign)
        file.write(toLine(child));
    for (const Child &child : m_stale)
        file.write(toLine(child));
    file.commit();
}

QByteArray ProcessLedger::toLine(const Child &child)
{
    return dumpJsonBytes({{"child", identityJson(child.identity)},
                          {"owner", identityJson(child.owner)},
                          {"program", child.program.toStdString()},
                          {"config", child.configFolder.toStdString()},
                          {"temp", child.tempFolder.toStdString()},
                          {"mark", child.mark.toStdString()}})
        + '\n';
}

bool ProcessLedger::fromLine(const QByteArray &line, Child &child)
{
    const std::optional<Json> json = parseJson(line);
    if (!json || !json->is_object() || !findValue(*json, "child"))
        return false;
    child.identity = identityFrom(findValue(*json, "child"));
    child.owner = identityFrom(findValue(*json, "owner"));
    child.program = toQString(stringOr(*json, "program"));
    child.configFolder = toQString(stringOr(*json, "config"));
    child.tempFolder = toQString(stringOr(*json, "temp"));
    child.mark = toBytes(stringOr(*json, "mark"));
    return child.identity.pid > 1;
}

// What 2.1.328 keeps per process for messages between sessions; it removes them itself unless it is
// killed.
void ProcessLedger::removeLeftovers(const Child &child)
{
    const QString pid = QString::number(child.identity.pid);
    QDir sessions(child.configFolder + "/sessions"_L1);
    if (!child.configFolder.isEmpty() && sessions.exists()) {
        sessions.remove(pid + ".json"_L1);
        const QStringList keys = sessions.entryList({pid + ".*.key"_L1}, QDir::Files);
        for (const QString &key : keys)
            sessions.remove(key);
    }
    if (!child.tempFolder.isEmpty())
        QFile::remove(child.tempFolder + "/cc-socks/"_L1 + pid + ".sock"_L1);
}
