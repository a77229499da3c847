// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/terminalwindow.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace {

QString quotedForShell(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

Result<Done> TerminalWindow::open(const QStringList &command)
{
    // Terminal runs files that end in .command; nothing else needs a permission of the user.
    QTemporaryFile script(QDir::temp().filePath(u"bellhop-XXXXXX.command"_s));
    script.setAutoRemove(false); // it removes itself
    if (!script.open())
        return noTerminal(command);
    QString text = u"#!/bin/sh\nrm -- \"$0\"\ncd\n"_s;
    if (const QFileInfo program(command.constFirst()); program.isAbsolute())
        text += u"PATH="_s + quotedForShell(program.absolutePath()) + u":$PATH\n"_s;
    for (const QString &part : command)
        text += quotedForShell(part) + u' ';
    text += u"\nprintf '\\n%s' "_s + quotedForShell(closingWords()) + u"\nread -r answer\n"_s;
    script.write(text.toUtf8());
    script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    script.close();
    if (QProcess::startDetached(u"/usr/bin/open"_s, {u"-a"_s, u"Terminal"_s, script.fileName()}))
        return Done{};
    QFile::remove(script.fileName());
    return noTerminal(command);
}
