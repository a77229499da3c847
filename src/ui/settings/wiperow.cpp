// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/wiperow.h"

#include "ui/appstate.h"
#include "ui/symbolicon.h"
#include "ui/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/messagebox.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

WipeRow::WipeRow(AppState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(this, 2));
    layout->addWidget(new DimLabel(
        tr("Whatever the settings above allow to be kept can be deleted at any time."), this));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(this, 2));
    auto *content = new QPushButton(symbolIcon(u"trash"), tr("Delete &conversations…"), this);
    content->setObjectName(u"wipeContent"_s);
    auto *usage = new QPushButton(symbolIcon(u"trash"), tr("Delete usage &figures…"), this);
    usage->setObjectName(u"wipeUsage"_s);
    row->addWidget(content);
    row->addWidget(usage);
    row->addStretch();
    layout->addLayout(row);
    connect(content, &QPushButton::clicked, this, [this] {
        ask(tr("Delete all conversations?"),
            tr("Everything that was asked and answered: conversations, stored responses, cached "
               "answers and the questions of the latest requests. Clients cannot go on with them. "
               "This cannot be undone."),
            [this] { emit m_state.wipeContentRequested(); });
    });
    connect(usage, &QPushButton::clicked, this, [this] {
        ask(tr("Delete all usage figures?"),
            tr("Tokens, cost and times of every request so far. Budgets begin anew, too. This "
               "cannot be undone."),
            [this] { emit m_state.wipeUsageRequested(); });
    });
}

void WipeRow::ask(const QString &question, const QString &text, std::function<void()> action)
{
    auto *box = MessageBox::question(question, text, window());
    QPushButton *accept = box->addButton(tr("&Delete"), QMessageBox::DestructiveRole);
    accept->setObjectName(u"confirmWipe"_s);
    connect(accept, &QPushButton::clicked, this, std::move(action));
    box->open();
}
