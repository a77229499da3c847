// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autostart.h"

#include <QDir>
#include <QSettings>

using namespace Qt::StringLiterals;

// The folder is the registry key here.
Autostart::Autostart(QString folder, QString program)
    : m_folder(std::move(folder))
    , m_program(std::move(program))
{
    if (m_folder.isEmpty())
        m_folder = u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run"_s;
    if (m_program.isEmpty())
        m_program = QCoreApplication::applicationFilePath();
}

bool Autostart::isSupported() const
{
    return true;
}

bool Autostart::isEnabled() const
{
    return QSettings(m_folder, QSettings::NativeFormat).contains(u"Bellhop"_s);
}

Result<Done> Autostart::setEnabled(bool enabled)
{
    QSettings run(m_folder, QSettings::NativeFormat);
    if (enabled)
        run.setValue(u"Bellhop"_s, u"\"%1\""_s.arg(QDir::toNativeSeparators(m_program)));
    else
        run.remove(u"Bellhop"_s);
    run.sync();
    if (run.status() != QSettings::NoError)
        return Error{tr("The registry cannot be written.")};
    return Done{};
}
