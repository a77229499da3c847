// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QWidget;

// Asks where to, then writes the file whole or says why not. Readable by its owner only: exports
// tell what somebody works on. UI thread; returns at once.
namespace SaveFile {

void ask(QWidget *parent, const QString &title, const QString &name, const QString &filter,
         const QByteArray &content);

} // namespace SaveFile
