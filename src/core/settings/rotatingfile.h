// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

// A file that lines are written to, readable by its owner only. A full one is put aside as "name.1",
// "name.1" as "name.2" and so on, up to a number. What cannot be written is lost. Not for several threads
// at once.
class RotatingFile
{
public:
    struct Limits
    {
        qint64 bytes = 2 * 1024 * 1024; // of each
        int oldFiles = 3; // beside the one that is written to
    };

    explicit RotatingFile(const Limits &limits)
        : m_limits(limits)
    { }

    void open(const QString &path); // the folder must be there
    void close() { m_file.close(); }
    bool isOpen() const { return m_file.isOpen(); }
    void write(const QByteArray &line);

    // Together with those that were put aside.
    static void remove(const QString &path, const Limits &limits);

private:
    void rotate();

    const Limits m_limits;
    QFile m_file;
};
