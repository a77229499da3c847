// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/connect/diffdialog.h"

#include "core/clients/configwriter.h"
#include "ui/theme.h"
#include "ui/widgets/diffview.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace {

constexpr int kContextLines = 4;
constexpr int kDiffColumns = 130; // characters
constexpr int kDiffLines = 32;

QList<DiffLine> withoutToken(QList<DiffLine> diff, const QString &token)
{
    if (token.isEmpty())
        return diff;
    for (DiffLine &line : diff)
        line.text.replace(token, u"••••••••"_s);
    return diff;
}

} // namespace

DiffDialog::DiffDialog(const QString &client, const ConfigProposal &proposal, const QString &token,
                       QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Set up %1").arg(client));
    const bool changes = proposal.changesAnything();
    QString text;
    if (!changes)
        text = tr("%1 has these settings already. Nothing has to be written.");
    else if (proposal.isNew)
        text = tr("%1 does not exist yet. It would be made with this content.");
    else
        text = tr("This would change in %1. A copy of the old file is kept beside it, and you can "
                  "undo it.");
    auto *label = new QLabel(text.arg(QDir::toNativeSeparators(proposal.path)), this);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    auto *view = new DiffView(this);
    view->setObjectName(u"diff"_s);
    view->setDiff(withoutToken(proposal.diff(changes ? kContextLines : -1), token));

    auto *buttons = new QDialogButtonBox(this);
    if (changes) {
        QPushButton *write = buttons->addButton(tr("&Write"), QDialogButtonBox::AcceptRole);
        write->setObjectName(u"writeNow"_s);
        write->setDefault(true);
        buttons->addButton(QDialogButtonBox::Cancel);
    } else {
        buttons->addButton(QDialogButtonBox::Close);
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *layout = Theme::pageLayout(this);
    layout->addWidget(label);
    layout->addWidget(view, 1);
    layout->addWidget(buttons);
    resize(Theme::columns(this, kDiffColumns), fontMetrics().lineSpacing() * kDiffLines);
}
