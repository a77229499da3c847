// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tokenrow.h"

#include "ui/appstate.h"
#include "ui/symbolicon.h"
#include "ui/theme.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/messagebox.h"
#include "ui/widgets/valuefield.h"

#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

QToolButton *makeButton(QStringView symbol, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setIconSize(QSize(Theme::iconSize(parent), Theme::iconSize(parent)));
    button->setIcon(symbolIcon(symbol));
    return button;
}

} // namespace

TokenRow::TokenRow(AppState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_field(new ValueField(this))
    , m_reveal(makeButton(u"eye", this))
    , m_replace(makeButton(u"refresh", this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::space(this, 1));
    auto *copy = new CopyButton(
        tr("token"), [this] { return QString::fromUtf8(m_state.token().token); }, this,
        CopyButton::Secrecy::Secret);
    layout->addWidget(m_field, 1);
    layout->addWidget(copy);
    layout->addWidget(m_reveal);
    layout->addWidget(m_replace);
    setFocusProxy(m_field);

    m_field->setObjectName(u"token"_s);
    m_field->setAccessibleName(tr("Access token"));
    copy->setObjectName(u"copyToken"_s);
    m_reveal->setObjectName(u"revealToken"_s);
    m_reveal->setCheckable(true);
    m_replace->setObjectName(u"replaceToken"_s);
    connect(m_field, &ValueField::copyRequested, copy, &CopyButton::copy);
    connect(m_reveal, &QToolButton::toggled, this, &TokenRow::setRevealed);
    connect(m_replace, &QToolButton::clicked, this, &TokenRow::confirmReplace);
    connect(&state, &AppState::tokenChanged, this, &TokenRow::update);
    setRevealed(false);
    update();
}

void TokenRow::update()
{
    const TokenStatus &status = m_state.token();
    m_field->setValue(QString::fromUtf8(status.token));
    m_field->setPlaceholderText(tr("No token yet"));
    m_reveal->setEnabled(!status.token.isEmpty());
    m_replace->setEnabled(!status.fixed);
    m_replace->setToolTip(status.fixed
                              ? tr("Set by the environment or the command line, so it cannot be "
                                   "replaced here")
                              : tr("Make a new token…"));
    m_replace->setAccessibleName(m_replace->toolTip());
}

void TokenRow::setRevealed(bool revealed)
{
    m_field->setValueHidden(!revealed);
    m_reveal->setIcon(symbolIcon(revealed ? u"eye-off" : u"eye"));
    m_reveal->setToolTip(revealed ? tr("Hide token") : tr("Show token"));
    m_reveal->setAccessibleName(m_reveal->toolTip());
}

void TokenRow::confirmReplace()
{
    auto *box = MessageBox::question(tr("Make a new token?"),
                                     tr("Every client that uses the present token loses its access "
                                        "until it gets the new one."),
                                     window());
    QPushButton *replace = box->addButton(tr("Make new token"), QMessageBox::AcceptRole);
    connect(replace, &QPushButton::clicked, &m_state, &AppState::regenerateTokenRequested);
    box->open();
}
