// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autostart.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace {

QString fileIn(const QString &folder)
{
    return QDir(folder).filePath(u"org.bellhop.Bellhop.plist"_s);
}

} // namespace

Autostart::Autostart(QString folder, QString program)
    : m_folder(std::move(folder))
    , m_program(std::move(program))
{
    if (m_folder.isEmpty())
        m_folder = QDir::homePath() + u"/Library/LaunchAgents"_s;
    if (m_program.isEmpty())
        m_program = QCoreApplication::applicationFilePath();
}

bool Autostart::isSupported() const
{
    return true;
}

bool Autostart::isEnabled() const
{
    return QFile::exists(fileIn(m_folder));
}

Result<Done> Autostart::setEnabled(bool enabled)
{
    const QString path = fileIn(m_folder);
    if (!enabled) {
        QFile file(path);
        if (file.exists() && !file.remove())
            return Error{tr("%1 cannot be removed: %2").arg(path, file.errorString())};
        return Done{};
    }
    QSaveFile file(path);
    const QByteArray agent = uR"(<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0"><dict>
<key>Label</key><string>org.bellhop.Bellhop</string>
<key>ProgramArguments</key><array><string>%1</string></array>
<key>RunAtLoad</key><true/>
</dict></plist>
)"_s.arg(m_program.toHtmlEscaped())
                                 .toUtf8();
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly)
        || file.write(agent) != agent.size() || !file.commit())
        return Error{tr("%1 cannot be written: %2").arg(path, file.errorString())};
    return Done{};
}
