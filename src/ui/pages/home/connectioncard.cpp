// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home/connectioncard.h"

#include "ui/appstate.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tokenrow.h"
#include "ui/widgets/valuefield.h"

#include <QGridLayout>

using namespace Qt::StringLiterals;

ConnectionCard::ConnectionCard(AppState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(tr("Connection"), this);
    outer->addWidget(card);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Theme::space(this, 3));
    grid->setVerticalSpacing(Theme::space(this, 2));
    grid->setColumnStretch(1, 1);
    m_openAi = addUrl(grid, tr("&OpenAI URL"), tr("OpenAI base URL"),
                      [this] { return m_state.openAiUrl(); });
    m_anthropic = addUrl(grid, tr("&Anthropic URL"), tr("Anthropic base URL"),
                         [this] { return m_state.anthropicUrl(); });
    m_ollama = addUrl(
        grid, tr("Olla&ma URL"), tr("Ollama base URL"), [this] { return m_state.ollamaUrl(); },
        &m_ollamaRow);
    m_ollama->setObjectName(u"ollamaUrl"_s);
    m_openAi->setObjectName(u"openAiUrl"_s);
    m_anthropic->setObjectName(u"anthropicUrl"_s);

    auto *token = new TokenRow(state, card);
    auto *label = new QLabel(tr("To&ken"), card);
    label->setBuddy(token->field());
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(token, row, 1);
    card->body()->addLayout(grid);
    card->body()->addWidget(new DimLabel(
        tr("Clients send the token as API key. Keep it to yourself: who has it spends your plan."),
        card));
    card->body()->addStretch();

    connect(&state, &AppState::serverChanged, this, &ConnectionCard::update);
    connect(&state, &AppState::settingsChanged, this, &ConnectionCard::update);
    update();
}

ValueField *ConnectionCard::addUrl(QGridLayout *grid, const QString &label, const QString &what,
                                   std::function<QString()> url, QList<QWidget *> *widgets)
{
    auto *field = new ValueField(this);
    field->setAccessibleName(what);
    auto *copy = new CopyButton(what, std::move(url), this);
    connect(field, &ValueField::copyRequested, copy, &CopyButton::copy);
    auto *caption = new QLabel(label, this);
    caption->setBuddy(field);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::space(this, 1));
    row->addWidget(field, 1);
    row->addWidget(copy);
    const int line = grid->rowCount();
    grid->addWidget(caption, line, 0);
    grid->addLayout(row, line, 1);
    if (widgets)
        *widgets = {caption, field, copy};
    return field;
}

void ConnectionCard::update()
{
    m_openAi->setValue(m_state.openAiUrl());
    m_anthropic->setValue(m_state.anthropicUrl());
    m_ollama->setValue(m_state.ollamaUrl());
    for (QWidget *widget : std::as_const(m_ollamaRow))
        widget->setVisible(!m_state.ollamaUrl().isEmpty());
}
