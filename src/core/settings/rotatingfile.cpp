// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/rotatingfile.h"

#include "core/settings/privatefile.h"

namespace {

QString oldName(const QString &path, int number)
{
    return QStringLiteral("%1.%2").arg(path).arg(number);
}

} // namespace

void RotatingFile::open(const QString &path)
{
    m_file.close();
    m_file.setFileName(path);
    if (makePrivateFile(path))
        m_file.open(QIODevice::WriteOnly | QIODevice::Append);
}

void RotatingFile::write(const QByteArray &line)
{
    if (!m_file.isOpen())
        return;
    if (m_file.size() + line.size() > m_limits.bytes)
        rotate();
    m_file.write(line);
    m_file.flush();
}

void RotatingFile::rotate()
{
    const QString path = m_file.fileName();
    m_file.close();
    QFile::remove(oldName(path, m_limits.oldFiles));
    for (int number = m_limits.oldFiles - 1; number >= 1; --number)
        QFile::rename(oldName(path, number), oldName(path, number + 1));
    QFile::rename(path, oldName(path, 1));
    open(path);
}

void RotatingFile::remove(const QString &path, const Limits &limits)
{
    QFile::remove(path);
    for (int number = 1; number <= limits.oldFiles; ++number)
        QFile::remove(oldName(path, number));
}
