// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebox.h"

#include "ui/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QSpacerItem>

using namespace Qt::StringLiterals;

namespace {

constexpr int kColumns = 64; // characters

} // namespace

MessageBox::MessageBox(Icon icon, const QString &heading, const QString &text,
                       StandardButton button, QWidget *parent)
    : QMessageBox(icon, heading, heading, button, parent)
{
    setInformativeText(text);
    setDefaultButton(button);
    setAttribute(Qt::WA_DeleteOnClose);
}

MessageBox *MessageBox::question(const QString &heading, const QString &text, QWidget *parent)
{
    return new MessageBox(Question, heading, text, Cancel, parent);
}

MessageBox *MessageBox::note(Icon icon, const QString &heading, const QString &text,
                             QWidget *parent)
{
    return new MessageBox(icon, heading, text, Ok, parent);
}

void MessageBox::showEvent(QShowEvent *event)
{
    // Here, since Qt makes the layout and its labels anew with each part that is added.
    for (QLabel *label : findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
    if (auto *heading = findChild<QLabel *>(u"qt_msgbox_label"_s)) {
        QFont font = heading->font();
        font.setBold(true);
        heading->setFont(font);
    }
    if (auto *grid = qobject_cast<QGridLayout *>(layout()))
        grid->addItem(new QSpacerItem(Theme::columns(this, kColumns), 0), grid->rowCount(), 0, 1,
                      grid->columnCount());
    QMessageBox::showEvent(event);
}
