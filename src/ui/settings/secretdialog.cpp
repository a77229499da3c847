// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/secretdialog.h"

#include "ui/widgets/copybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/valuefield.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SecretDialog::SecretDialog(const QString &name, const QByteArray &secret, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("New key"));
    auto *layout = new QVBoxLayout(this);
    auto *title = makeHeading(tr("Copy the new key now"), 2, this);
    layout->addWidget(title);
    auto *text =
        new DimLabel(tr("This is the only time it is shown. “%1” is its name here; Bellhop "
                        "keeps nothing from which it could be shown again.")
                         .arg(name),
                     this);
    text->setTextFormat(Qt::PlainText);
    layout->addWidget(text);
    auto *row = new QHBoxLayout;
    auto *field = new ValueField(this);
    field->setObjectName(u"secret"_s);
    field->setAccessibleName(tr("New key"));
    field->setValue(QString::fromLatin1(secret));
    // All of it is seen: who compares looks at the end.
    field->setMinimumWidth(field->fontMetrics().horizontalAdvance(field->text() + u"MMM"_s));
    auto *copy = new CopyButton(
        tr("key"), [secret] { return QString::fromLatin1(secret); }, this,
        CopyButton::Secrecy::Secret);
    copy->setObjectName(u"copySecret"_s);
    connect(field, &ValueField::copyRequested, copy, &CopyButton::copy);
    row->addWidget(field, 1);
    row->addWidget(copy);
    layout->addLayout(row);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    layout->addWidget(buttons);
}
