// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/spawnplan.h"

#include "core/chat/agentprofile.h"
#include "core/claude/processfamily.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

struct SpawnPlanWords
{
    Q_DECLARE_TR_FUNCTIONS(SpawnPlan)
};

// Lengths are part of the hash: "ab" + "c" is not "a" + "bc".
void addText(QCryptographicHash &hash, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    hash.addData(QByteArray::number(bytes.size()));
    hash.addData(":");
    hash.addData(bytes);
}

QByteArray fingerprintOf(const SpawnPlan &plan, const QString &cliFile)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addText(hash, plan.program);
    // An update of the CLI leaves its path as it is.
    const QFileInfo file(cliFile);
    addText(hash, file.canonicalFilePath());
    addText(hash, QString::number(file.size()));
    addText(hash, QString::number(file.lastModified().toMSecsSinceEpoch()));
    addText(hash, plan.workingDirectory);
    addText(hash, QString::number(plan.arguments.size()));
    for (const QString &argument : plan.arguments)
        addText(hash, argument);
    QStringList variables = plan.environment.toStringList();
    std::sort(variables.begin(), variables.end());
    for (const QString &variable : variables)
        addText(hash, variable);
    return hash.result();
}

QString ownerSuffix()
{
#ifdef Q_OS_UNIX
    return u'-' + QString::number(::getuid());
#else
    return {};
#endif
}

QString defaultBase()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const QFileInfo folder(runtime);
    return !runtime.isEmpty() && folder.isDir() && folder.isWritable() ? runtime : QDir::tempPath();
}

// In a shared folder somebody else may have put a link or a folder of his own under our name.
bool isOwnPrivateFolder(const QString &path)
{
    const QFileInfo folder(path);
    if (folder.isSymLink() || !folder.isDir())
        return false;
#ifdef Q_OS_UNIX
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup
        | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    return folder.ownerId() == ::getuid() && !(folder.permissions() & others);
#else
    return true;
#endif
}

bool makePrivateFolder(const QString &path)
{
    constexpr QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    return QDir().mkdir(path, owner) || isOwnPrivateFolder(path);
}

QStringList commonArguments(const ClaudeCommand &command, const QString &tools,
                            const QString &settings)
{
    return command.prefix
        + QStringList{
            u"-p"_s,
            u"--input-format"_s,
            u"stream-json"_s,
            u"--output-format"_s,
            u"stream-json"_s,
            u"--verbose"_s,
            u"--include-partial-messages"_s,
            u"--tools"_s,
            QString(tools.isNull() ? u""_s : tools),
            u"--setting-sources"_s,
            QString(u""_s),
            u"--strict-mcp-config"_s,
            u"--disable-slash-commands"_s,
            u"--no-session-persistence"_s,
            u"--settings"_s,
            settings,
            u"--model"_s,
            u"sonnet"_s, // every request names its own
        };
}

} // namespace

SpawnPlan SpawnPlan::chat(const ClaudeCommand &command, const QProcessEnvironment &environment,
                          const QString &workingDirectory, const QStringList &further)
{
    SpawnPlan plan;
    plan.program = command.program;
    // Other sessions of the user could send messages into this one.
    plan.arguments = commonArguments(command, {}, uR"({"crossSessionInbound":"refuse"})"_s);
    plan.arguments += {u"--allowedTools"_s, u"mcp__client"_s};
    plan.arguments += further;
    plan.environment = environment;
    plan.workingDirectory = workingDirectory;
    plan.fingerprint = fingerprintOf(
        plan, command.prefix.isEmpty() ? command.program : command.prefix.constLast());
    return plan;
}

SpawnPlan SpawnPlan::agent(const ClaudeCommand &command, const QProcessEnvironment &environment,
                           const AgentProfile &profile, const QStringList &further)
{
    SpawnPlan plan;
    plan.program = command.program;
    // While planning, newer versions would let a model judge what is harmless and read anywhere.
    plan.arguments =
        commonArguments(command, profile.tools.join(u','),
                        uR"({"crossSessionInbound":"refuse",)"
                        uR"("useAutoModeDuringPlan":false,"disableAutoMode":"disable"})"_s);
    plan.arguments += {u"--permission-mode"_s, profile.permissionMode};
    if (profile.maxTurns > 0)
        plan.arguments += {u"--max-turns"_s, QString::number(profile.maxTurns)};
    plan.arguments += further;
    plan.environment = environment;
    // Tools of the user's servers keep their prefix: permission rules name them by it.
    plan.environment.remove(u"CLAUDE_AGENT_SDK_MCP_NO_PREFIX"_s);
    plan.renewMark();
    plan.workingDirectory = profile.folder;
    plan.profile = profile.key();
    plan.fingerprint = fingerprintOf(
        plan, command.prefix.isEmpty() ? command.program : command.prefix.constLast());
    return plan;
}

void SpawnPlan::renewMark()
{
    mark = ProcessFamily::newMark();
    environment.insert(ProcessFamily::kVariable, QString::fromLatin1(mark));
}

Result<QString> prepareWorkFolder(const QString &base)
{
    const QString parent = (base.isEmpty() ? defaultBase() : base) + "/bellhop"_L1 + ownerSuffix();
    const QString folder = parent + "/work"_L1;
    for (const QString &path : {parent, folder}) {
        if (!makePrivateFolder(path))
            return Error{Wording::of<SpawnPlanWords>(
                QT_TRANSLATE_NOOP("SpawnPlan",
                                  "The folder %1 cannot be used: it must be a folder that belongs "
                                  "to you and is closed to others. Remove it and start again."),
                path)};
    }
    return folder;
}
