// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/autostart.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace {

// https://specifications.freedesktop.org/autostart-spec/latest/

QString ownProgram()
{
    // An AppImage is mounted elsewhere each time: the file that was started counts.
    const QString image = qEnvironmentVariable("APPIMAGE");
    return image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
}

QString fileIn(const QString &folder)
{
    return QDir(folder).filePath(u"bellhop.desktop"_s);
}

// One word of an Exec line: quoted, and its percent signs are no fields.
QString quoted(const QString &word)
{
    QString text;
    for (const QChar c : word) {
        if (u"\"`$\\"_s.contains(c))
            text += u"\\\\"_s; // once for the string, once for the quotes
        if (c == u'%')
            text += c;
        text += c;
    }
    return u'"' + text + u'"';
}

} // namespace

Autostart::Autostart(QString folder, QString program)
    : m_folder(std::move(folder))
    , m_program(std::move(program))
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
            + u"/autostart"_s;
    if (m_program.isEmpty())
        m_program = ownProgram();
}

bool Autostart::isSupported() const
{
    return true;
}

bool Autostart::isEnabled() const
{
    QFile file(fileIn(m_folder));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    // Desktops turn an entry off by these keys instead of removing it.
    const QList<QByteArray> lines = file.read(64 * 1024).split('\n');
    for (const QByteArray &line : lines) {
        const QByteArray text = line.trimmed().toLower();
        if (text == "hidden=true" || text == "x-gnome-autostart-enabled=false")
            return false;
    }
    return true;
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
    const QByteArray entry = u"[Desktop Entry]\n"
                             "Type=Application\n"
                             "Name=Bellhop\n"
                             "Exec=%1\n"
                             "Icon=bellhop\n"
                             "Terminal=false\n"
                             "X-GNOME-Autostart-enabled=true\n"_s.arg(quoted(m_program))
                                 .toUtf8();
    if (!QDir().mkpath(m_folder) || !file.open(QIODevice::WriteOnly)
        || file.write(entry) != entry.size() || !file.commit())
        return Error{tr("%1 cannot be written: %2").arg(path, file.errorString())};
    return Done{};
}
