// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/doctor.h"

#include "support/waiting.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// The doctor with a scripted CLI, whose log stands for the API.
class Patient
{
public:
    explicit Patient(const Json &script = Json::object())
    {
        m_setup.command.program = QStringLiteral(FAKECLAUDE_PATH);
        m_setup.inherited.insert(u"FAKECLAUDE_SCRIPT"_s, toQString(dumpJson(script)));
        m_setup.inherited.insert(u"FAKECLAUDE_LOG"_s, m_folder.filePath(u"log"_s));
        m_setup.inherited.insert(u"ANTHROPIC_API_KEY"_s, u"of the user"_s);
        m_setup.inherited.insert(u"HOME"_s, u"/home/of/the/user"_s);
        m_setup.workingDirectory = m_folder.path();
        m_setup.standInUrl = u"http://127.0.0.1:1"_s;
        m_setup.calls = [this] { return calls(); };
    }

    Doctor::Setup &setup() { return m_setup; }

    DoctorReport examine()
    {
        Doctor doctor(m_setup);
        QSignalSpy finished(&doctor, &Doctor::finished);
        doctor.start();
        if (finished.isEmpty() && !finished.wait(100'000))
            return {};
        return finished.constFirst().constFirst().value<DoctorReport>();
    }

    std::vector<Json> log() const
    {
        std::vector<Json> entries;
        QFile file(m_folder.filePath(u"log"_s));
        if (file.open(QIODevice::ReadOnly)) {
            while (!file.atEnd())
                entries.push_back(parseJson(file.readLine()).value_or(Json::object()));
        }
        return entries;
    }

private:
    std::vector<DoctorCall> calls() const
    {
        std::vector<DoctorCall> calls;
        for (const Json &entry : log()) {
            const std::string event = stringOr(entry, "event");
            if (event == "request")
                calls.push_back({entry["body"], false, false});
            else if (event == "answered" && !calls.empty())
                calls.back() = {calls.back().body, true, boolOr(entry, "complete")};
        }
        return calls;
    }

    QTemporaryDir m_folder;
    Doctor::Setup m_setup;
};

QStringList lost(const DoctorReport &report)
{
    QStringList ids;
    for (const DoctorReport::Check &check : report.checks) {
        if (!check.ok)
            ids.append(check.id);
    }
    return ids;
}

} // namespace

class TestDoctor : public QObject
{
    Q_OBJECT

private slots:
    // A CLI that does what is needed is healthy, with a title for every check.
    void findsAWorkingCliHealthy()
    {
        Patient patient;
        const DoctorReport report = patient.examine();
        QCOMPARE(report.problem, QString());
        QCOMPARE(lost(report).join(u' '), QString());
        QVERIFY(report.isOk());
        QCOMPARE(report.version, u"2.1.328"_s);
        QVERIFY(report.ranAt.isValid());
        QStringList ids;
        for (const DoctorReport::Check &check : report.checks) {
            QVERIFY(!check.title.isEmpty());
            QVERIFY(!ids.contains(check.id));
            ids.append(check.id);
        }
    }

    // Each feature that a CLI lost is named, and no other.
    void namesWhatACliLost_data()
    {
        QTest::addColumn<QString>("feature");
        QTest::addColumn<QStringList>("checks");
        const auto row = [](const char *feature, const QStringList &checks) {
            QTest::newRow(feature) << QString::fromLatin1(feature) << checks;
        };
        row("system", {u"system"_s});
        row("model", {u"model"_s});
        row("max-tokens", {u"max-tokens"_s});
        row("extra-body", {u"sampling"_s, u"stop-sequences"_s, u"json-schema"_s});
        row("thinking-off", {u"thinking-off"_s});
        row("effort", {u"effort"_s});
        row("history", {u"history"_s});
        row("images", {u"images"_s});
        row("text", {u"text"_s, u"history"_s});
        row("tools", {u"tools"_s, u"held-tools"_s});
        row("held-tools", {u"held-tools"_s});
        row("max-tokens-stop", {u"max-tokens-stop"_s});
        row("interrupt", {u"interrupt"_s});
        row("errors", {u"error-400"_s, u"error-429"_s});
    }

    void namesWhatACliLost()
    {
        QFETCH(QString, feature);
        QFETCH(QStringList, checks);
        Patient patient(Json{{"loses", {feature.toStdString()}}});
        const DoctorReport report = patient.examine();
        QCOMPARE(report.problem, QString());
        QStringList found = lost(report);
        found.sort();
        checks.sort();
        QCOMPARE(found.join(u' '), checks.join(u' '));
        QVERIFY(!report.isOk());
        for (const QString &id : checks)
            QVERIFY(report.lost(id));
        for (const DoctorReport::Check &check : report.checks)
            QCOMPARE(check.detail.isEmpty(), check.ok);
    }

    // Nothing of the user's is touched: neither his folder nor his key.
    void isolatesTheCli()
    {
        Patient patient;
        QVERIFY(patient.examine().isOk());
        int starts = 0;
        for (const Json &entry : patient.log()) {
            if (stringOr(entry, "event") != "start")
                continue;
            ++starts;
            const Json &environment = entry["env"];
            QCOMPARE(toQString(stringOr(environment, "ANTHROPIC_BASE_URL")),
                     u"http://127.0.0.1:1"_s);
            QVERIFY(stringOr(environment, "ANTHROPIC_API_KEY") != "of the user");
            QVERIFY(stringOr(environment, "HOME") != "/home/of/the/user");
            QVERIFY(!stringOr(environment, "CLAUDE_CONFIG_DIR").empty());
        }
        QVERIFY(starts > 1);
    }

    // A CLI that does not start is a problem of its own, not a list of lost features.
    void reportsACliThatDoesNotStart_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QString>("program");
        const QString fake = QStringLiteral(FAKECLAUDE_PATH);
        QTest::newRow("ends at once")
            << QByteArray(R"({"exitAtStart":{"code":1,"stderr":"no luck"}})") << fake;
        QTest::newRow("crashes") << QByteArray(R"({"crashAt":"boot"})") << fake;
        QTest::newRow("is missing") << QByteArray("{}") << u"/nonexistent/claude"_s;
    }

    void reportsACliThatDoesNotStart()
    {
        QFETCH(QByteArray, script);
        QFETCH(QString, program);
        Patient patient(*parseJson(script));
        patient.setup().command.program = program;
        const DoctorReport report = patient.examine();
        QVERIFY(!report.problem.isEmpty());
        QVERIFY(report.checks.isEmpty());
        QVERIFY(!report.isOk());
        QVERIFY(!report.lost(u"history"_s));
    }

    // Destroyed in the middle it leaves no process.
    void diesInTheMiddle()
    {
        Patient patient;
        auto doctor = std::make_unique<Doctor>(patient.setup());
        QSignalSpy finished(doctor.get(), &Doctor::finished);
        doctor->start();
        QTRY_VERIFY(!patient.log().empty());
        const auto pid = intOr(patient.log().front(), "pid");
        doctor.reset();
        QVERIFY(finished.isEmpty());
        QVERIFY(!QFile::exists(u"/proc/%1/exe"_s.arg(pid)));
    }
};

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
