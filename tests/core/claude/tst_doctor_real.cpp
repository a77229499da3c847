// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/doctor.h"

#include "standin/standin.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestDoctorReal : public QObject
{
    Q_OBJECT

private slots:
    // The CLI versions the tests are pinned to have every feature Bellhop relies on.
    void findsThePinnedVersionsHealthy_data()
    {
        QTest::addColumn<QString>("version");
        QFile file(QStringLiteral(BELLHOP_CLI_VERSIONS));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (!line.trimmed().isEmpty())
                QTest::newRow(line.trimmed().constData()) << QString::fromLatin1(line.trimmed());
        }
    }

    void findsThePinnedVersionsHealthy()
    {
        QFETCH(QString, version);
        const QString folder =
            qEnvironmentVariable("BELLHOP_TEST_CLI_DIR", QStringLiteral(BELLHOP_TEST_CLI_DIR));
        const QString path =
            folder + u'/' + version + u"/node_modules/@anthropic-ai/claude-code-linux-x64/claude"_s;
        QVERIFY2(
            QFile::exists(path),
            qPrintable(u"There is no %1: run test.sh, or set BELLHOP_TEST_CLI_DIR."_s.arg(path)));

        StandIn standIn;
        const Result<quint16> port = standIn.listen();
        QVERIFY(port.has_value());
        const QTemporaryDir work;
        Doctor::Setup setup;
        setup.command.program = path;
        setup.inherited = QProcessEnvironment::systemEnvironment();
        setup.workingDirectory = work.path();
        setup.standInUrl = u"http://127.0.0.1:%1"_s.arg(*port);
        setup.calls = [&standIn] {
            std::vector<DoctorCall> calls;
            for (const StandInRequest &request : standIn.log().requests()) {
                if (request.method == "POST" && request.url.startsWith("/v1/messages")
                    && !request.url.contains("count_tokens"))
                    calls.push_back({request.body, request.closed, request.complete});
            }
            return calls;
        };

        Doctor doctor(setup);
        QSignalSpy finished(&doctor, &Doctor::finished);
        doctor.start();
        QVERIFY(finished.wait(180'000));
        const auto report = finished.constFirst().constFirst().value<DoctorReport>();
        QCOMPARE(report.problem, QString());
        QCOMPARE(report.version, version);
        QStringList lost;
        for (const DoctorReport::Check &check : report.checks) {
            if (!check.ok)
                lost.append(check.id + u": "_s + check.detail);
        }
        QCOMPARE(lost, QStringList());
        QVERIFY(report.checks.size() >= 15);
        QVERIFY(report.isOk());
    }
};

QTEST_GUILESS_MAIN(TestDoctorReal)
#include "tst_doctor_real.moc"
