// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autostart.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

class TestAutostart : public QObject
{
    Q_OBJECT

private slots:
    void itIsTurnedOnAndOff();
    void aDesktopMayTurnItOff_data();
    void aDesktopMayTurnItOff();
    void theProgramsPathIsQuoted();
    void aFolderThatCannotBeWrittenIsNamed();
};

// The entry is the record; without it nothing starts.
void TestAutostart::itIsTurnedOnAndOff()
{
    const QTemporaryDir dir;
    Autostart autostart(dir.filePath(u"autostart"_s), u"/opt/bellhop"_s);
    QVERIFY(autostart.isSupported());
    QVERIFY(!autostart.isEnabled());
    QVERIFY(autostart.setEnabled(true));
    QVERIFY(autostart.isEnabled());
    QVERIFY(autostart.setEnabled(true));
    QVERIFY(autostart.setEnabled(false));
    QVERIFY(!autostart.isEnabled());
    QVERIFY(autostart.setEnabled(false));
}

void TestAutostart::aDesktopMayTurnItOff_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("KDE and Xfce") << QByteArray("Hidden=true");
    QTest::newRow("GNOME") << QByteArray("X-GNOME-Autostart-enabled=false");
}

// Their session settings edit the entry instead of removing it.
void TestAutostart::aDesktopMayTurnItOff()
{
    QFETCH(QByteArray, line);
    const QTemporaryDir dir;
    Autostart autostart(dir.path(), u"/opt/bellhop"_s);
    QVERIFY(autostart.setEnabled(true));
    QFile file(dir.filePath(u"bellhop.desktop"_s));
    QVERIFY(file.open(QIODevice::Append));
    file.write(line + '\n');
    file.close();
    QVERIFY(!autostart.isEnabled());
    QVERIFY(autostart.setEnabled(true));
    QVERIFY(autostart.isEnabled());
}

// Blanks, quotes and percent signs of a path are no syntax of the entry.
void TestAutostart::theProgramsPathIsQuoted()
{
    const QTemporaryDir dir;
    QVERIFY(Autostart(dir.path(), u"/opt/my \"apps\"/100%/bellhop"_s).setEnabled(true));
    QFile file(dir.filePath(u"bellhop.desktop"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.contains("\nExec=\"/opt/my \\\\\"apps\\\\\"/100%%/bellhop\"\n"),
             text.constData());
}

// A reason people can act on.
void TestAutostart::aFolderThatCannotBeWrittenIsNamed()
{
    const QTemporaryDir dir;
    QFile blocker(dir.filePath(u"autostart"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    Autostart autostart(blocker.fileName(), u"/opt/bellhop"_s);
    const Result<Done> done = autostart.setEnabled(true);
    QVERIFY(!done);
    QVERIFY(done.error().message.contains(u"bellhop.desktop"));
    QVERIFY(!autostart.isEnabled());
}

QTEST_GUILESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
