// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/claude/doctorstore.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

DoctorReport report(const QString &version)
{
    DoctorReport report;
    report.version = version;
    report.ranAt = QDateTime(QDate(2026, 11, 20), QTime(10, 0), QTimeZone::utc()).toUTC();
    report.checks = {{u"history"_s, u"Earlier turns"_s, true, {}},
                     {u"text"_s, u"Text „stays“ text"_s, false, u"It did not: \"x\""_s}};
    return report;
}

} // namespace

class TestDoctorStore : public QObject
{
    Q_OBJECT

private slots:
    // A report comes back as it was, in another run as well.
    void keepsAReportPerVersion()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"doctor.json"_s);
        QVERIFY(DoctorStore(file).save(report(u"1.0.0"_s)));
        QVERIFY(DoctorStore(file).save(report(u"2.0.0"_s)));
        QCOMPARE(DoctorStore(file).load(u"1.0.0"_s), report(u"1.0.0"_s));
        QCOMPARE(DoctorStore(file).load(u"2.0.0"_s), report(u"2.0.0"_s));
        QVERIFY(!DoctorStore(file).load(u"3.0.0"_s));
    }

    // The last examination of a version counts.
    void replacesTheReportOfAVersion()
    {
        const QTemporaryDir folder;
        const DoctorStore store(folder.filePath(u"doctor.json"_s));
        QVERIFY(store.save(report(u"1.0.0"_s)));
        DoctorReport later = report(u"1.0.0"_s);
        later.checks[1].ok = true;
        QVERIFY(store.save(later));
        QCOMPARE(store.load(u"1.0.0"_s), later);
    }

    // A CLI that could not be started has not been examined.
    void keepsNoReportWithoutChecks()
    {
        const QTemporaryDir folder;
        const DoctorStore store(folder.filePath(u"doctor.json"_s));
        DoctorReport failed;
        failed.version = u"1.0.0"_s;
        failed.problem = u"it did not start"_s;
        QVERIFY(!store.save(failed));
        QVERIFY(!store.load(u"1.0.0"_s));
    }

    // What another version of Bellhop checked says nothing about what this one needs.
    void ignoresReportsOfAnotherBellhop()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"doctor.json"_s);
        QVERIFY(DoctorStore(name).save(report(u"1.0.0"_s)));
        QFile file(name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray content = file.readAll();
        content.replace("\"bellhop\": \"" BELLHOP_VERSION "\"", "\"bellhop\": \"0.0.1\"");
        file.resize(0);
        file.seek(0);
        file.write(content);
        file.close();
        QVERIFY(!DoctorStore(name).load(u"1.0.0"_s));
    }

    // A damaged file is as good as none, and is replaced.
    void survivesADamagedFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << QByteArray("[{\"version\":\"1.0");
        QTest::newRow("object") << QByteArray("{}");
        QTest::newRow("other entries")
            << QByteArray("[1,null,{\"version\":7},{\"version\":\"1.0.0\",\"checks\":{}}]");
    }

    void survivesADamagedFile()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"doctor.json"_s);
        QFile file(name);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QVERIFY(!DoctorStore(name).load(u"1.0.0"_s));
        QVERIFY(DoctorStore(name).save(report(u"1.0.0"_s)));
        QCOMPARE(DoctorStore(name).load(u"1.0.0"_s), report(u"1.0.0"_s));
    }

    // Weekly updates do not let the file grow for ever.
    void forgetsTheOldestVersions()
    {
        const QTemporaryDir folder;
        const DoctorStore store(folder.filePath(u"doctor.json"_s));
        for (int i = 0; i < 30; ++i)
            QVERIFY(store.save(report(u"1.0.%1"_s.arg(i))));
        QVERIFY(store.load(u"1.0.29"_s));
        QVERIFY(store.load(u"1.0.25"_s));
        QVERIFY(!store.load(u"1.0.1"_s));
    }

    void isClosedToOthers()
    {
        const QTemporaryDir folder;
        const QString name = folder.filePath(u"doctor.json"_s);
        QVERIFY(DoctorStore(name).save(report(u"1.0.0"_s)));
        QCOMPARE(QFile::permissions(name) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
    }
};

QTEST_GUILESS_MAIN(TestDoctorStore)
#include "tst_doctorstore.moc"
