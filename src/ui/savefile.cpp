// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/savefile.h"

#include "core/settings/privatefile.h"
#include "ui/widgets/messagebox.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QSaveFile>
#include <QStandardPaths>

namespace {

struct SaveFileWords
{
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

void write(QWidget *parent, const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    const bool ok = file.open(QIODevice::WriteOnly) && file.setPermissions(kOwnerOnlyFile)
        && file.write(content) == content.size() && file.commit();
    if (ok)
        return;
    MessageBox::note(QMessageBox::Warning, SaveFileWords::tr("Export"),
                     SaveFileWords::tr("%1 cannot be written: %2")
                         .arg(QDir::toNativeSeparators(path), file.errorString()),
                     parent)
        ->open();
}

} // namespace

void SaveFile::ask(QWidget *parent, const QString &title, const QString &name,
                   const QString &filter, const QByteArray &content)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(parent, title, folder, filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(name);
    dialog->setDefaultSuffix(name.section(QChar(u'.'), -1));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [parent, content](const QString &path) { write(parent, path, content); });
    dialog->open();
}
