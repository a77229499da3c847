// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/bellhopprocess.h"

#include "support/waiting.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

#include <csignal>

#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int kPatienceMs = 30'000;

// What decides who pays and where the CLI calls must not come from the machine that tests.
bool isForeign(const QString &name)
{
    return name.startsWith("ANTHROPIC_"_L1) || name.startsWith("CLAUDE"_L1)
        || name.startsWith("BELLHOP_"_L1);
}

QProcessEnvironment environmentOf(const BellhopProcess::Setup &setup, const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys()) {
        if (isForeign(name) || name.startsWith("XDG_"_L1))
            environment.remove(name);
    }
    environment.insert(u"HOME"_s, home);
    environment.insert(u"TMPDIR"_s, home + u"/tmp"_s);
    environment.insert(u"BELLHOP_CLAUDE_PATH"_s, setup.claudePath);
    environment.insert(u"BELLHOP_API_KEY"_s, QString::fromLatin1(setup.token));
    environment.insert(u"BELLHOP_CLAUDE_AUTH"_s, u"environment"_s);
    environment.insert(u"BELLHOP_REPEAT_LIMIT"_s, u"0"_s); // rows ask the same again, quickly
    // Nothing a test does may reach the real API.
    environment.insert(u"ANTHROPIC_BASE_URL"_s,
                       setup.standInUrl.isEmpty() ? u"http://127.0.0.1:9"_s : setup.standInUrl);
    environment.insert(u"ANTHROPIC_API_KEY"_s, u"sk-ant-test"_s);
    environment.insert(setup.environment);
    return environment;
}

} // namespace

BellhopProcess::BellhopProcess(Setup setup)
    : m_setup(std::move(setup))
    , m_process(std::make_unique<QProcess>())
{
    for (const char *name : {"home/tmp", "config", "data"})
        QDir(m_folder.path()).mkpath(QString::fromLatin1(name));
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    // A test that crashes must not leave the program running.
    m_process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    QObject::connect(m_process.get(), &QProcess::readyRead, m_process.get(), [this] {
        m_output += m_process->readAll();
        if (m_port == 0)
            readPort();
    });
}

BellhopProcess::~BellhopProcess()
{
    if (isRunning() && !terminate())
        kill();
    for (const qint64 child : children())
        ::kill(pid_t(child), SIGKILL);
}

QString BellhopProcess::start()
{
    if (!QFileInfo(m_setup.claudePath).isExecutable())
        return u"There is no CLI at %1. Install the pinned versions (tests/real/cli-versions) into "
               u"build/test-cli, as test.sh does, or set BELLHOP_TEST_CLI_DIR."_s.arg(
                   m_setup.claudePath);
    m_output.clear();
    m_port = 0;
    m_process->setProcessEnvironment(environmentOf(m_setup, homePath()));
    m_process->setWorkingDirectory(homePath());
    m_process->start(m_setup.program,
                     QStringList{u"--headless"_s, u"--port"_s, u"0"_s, u"--config-dir"_s,
                                 m_folder.filePath(u"config"_s), u"--data-dir"_s, dataPath()}
                         + m_setup.arguments);
    const bool hasSpoken = waitUntil(
        [&] { return m_port != 0 || m_process->state() == QProcess::NotRunning; }, kPatienceMs);
    if (!hasSpoken || m_port == 0)
        return u"%1 did not say that it listens: %2\n%3"_s.arg(
            m_setup.program, m_process->errorString(), QString::fromUtf8(m_output));
    return {};
}

void BellhopProcess::readPort()
{
    static const QRegularExpression ready(u"listening on http://127\\.0\\.0\\.1:(\\d+)"_s);
    const auto found = ready.match(QString::fromUtf8(m_output));
    if (!found.hasMatch())
        return;
    m_readyAt = std::chrono::steady_clock::now();
    m_port = found.captured(1).toUShort();
}

bool BellhopProcess::terminate()
{
    m_process->terminate();
    return waitUntil([&] { return !isRunning(); }, kPatienceMs)
        && m_process->exitStatus() == QProcess::NormalExit && m_process->exitCode() == 0;
}

void BellhopProcess::kill()
{
    m_process->kill();
    m_process->waitForFinished();
}

QString BellhopProcess::homePath() const
{
    return m_folder.filePath(u"home"_s);
}

QString BellhopProcess::dataPath() const
{
    return m_folder.filePath(u"data"_s);
}

QByteArray BellhopProcess::output() const
{
    return m_output;
}

QList<qint64> BellhopProcess::children() const
{
    const QByteArray mark = '\0' + QByteArray("HOME=") + homePath().toUtf8() + '\0';
    QList<qint64> found;
    const QStringList entries = QDir(u"/proc"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &entry : entries) {
        bool isProcess = false;
        const qint64 pid = entry.toLongLong(&isProcess);
        if (!isProcess || pid == m_process->processId())
            continue;
        QFile environment(u"/proc/%1/environ"_s.arg(entry));
        if (environment.open(QIODevice::ReadOnly)
            && QByteArray('\0' + environment.readAll()).contains(mark))
            found << pid;
    }
    return found;
}

bool BellhopProcess::waitForNoChildren() const
{
    return waitUntil([&] { return children().isEmpty(); }, kPatienceMs);
}
