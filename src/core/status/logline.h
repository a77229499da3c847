// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

// One message of the program's log, as the window shows it. Plain value, sent between the threads.
struct LogLine
{
    enum class Level { Debug, Info, Warning, Error };

    qint64 number = 0; // counts up from the start of the program
    QDateTime time; // UTC
    Level level = Level::Info;
    QString category; // "bellhop.engine"
    QString text;
};
Q_DECLARE_METATYPE(LogLine)
