// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/memory.h"

#include "core/settings/privatefile.h"

#include <QFileInfo>
#include <QSettings>
#include <QWidget>

Memory::Memory(const QString &file)
{
    if (file.isEmpty() || !makePrivateFolder(QFileInfo(file).path()) || !makePrivateFile(file))
        return;
    m_file = std::make_unique<QSettings>(file, QSettings::IniFormat);
    // A damaged one is worth nothing: windows open at their usual place.
    if (m_file->status() != QSettings::NoError)
        m_file->clear();
}

Memory::~Memory() = default;

QVariant Memory::value(const QString &key, const QVariant &fallback) const
{
    return m_file ? m_file->value(key, fallback) : m_values.value(key, fallback);
}

void Memory::setValue(const QString &key, const QVariant &value)
{
    if (m_file)
        m_file->setValue(key, value);
    else
        m_values.insert(key, value);
}

void Memory::remove(const QString &key)
{
    if (m_file)
        m_file->remove(key);
    else
        m_values.remove(key);
}

bool Memory::restoreGeometry(const QString &key, QWidget &window) const
{
    const QByteArray geometry = value(key).toByteArray();
    return !geometry.isEmpty() && window.restoreGeometry(geometry);
}

void Memory::saveGeometry(const QString &key, const QWidget &window)
{
    setValue(key, window.saveGeometry());
}
