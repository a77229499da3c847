// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home/snippetscard.h"

#include "ui/appstate.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pilltabs.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

SnippetsCard::SnippetsCard(AppState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_tabs(new PillTabs(this))
    , m_code(new CodeView(this))
    , m_hint(new DimLabel({}, this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *card = new Card(tr("Connect a client"), this);
    outer->addWidget(card);

    m_copy = new CopyButton(
        tr("with the token"),
        [this] {
            return snippets(QString::fromUtf8(m_state.token().token))
                .at(m_tabs->currentIndex())
                .code;
        },
        this, CopyButton::Secrecy::Secret);
    m_copy->setCaption(tr("&Copy"));
    m_copy->setObjectName(u"copySnippet"_s);

    m_tabs->setObjectName(u"snippetTabs"_s);
    m_tabs->setAccessibleName(tr("Client"));
    const QList<ClientSnippet> all = snippets({});
    for (const ClientSnippet &snippet : all)
        m_tabs->addTab(snippet.title);
    m_code->setObjectName(u"snippetCode"_s);
    m_code->setAccessibleName(tr("Client set-up"));

    card->addAction(m_copy);
    card->body()->addWidget(m_tabs);
    card->body()->addWidget(m_code);
    card->body()->addWidget(m_hint);

    connect(m_tabs, &QTabBar::currentChanged, this, &SnippetsCard::update);
    connect(&state, &AppState::serverChanged, this, &SnippetsCard::update);
    connect(&state, &AppState::settingsChanged, this, &SnippetsCard::update);
    connect(&state, &AppState::tokenChanged, this, &SnippetsCard::update);
    update();
}

void SnippetsCard::update()
{
    const ClientSnippet snippet = snippets(u"••••••••"_s).at(m_tabs->currentIndex());
    m_code->setCode(snippet.code);
    m_hint->setText(snippet.hint);
}

QList<ClientSnippet> SnippetsCard::snippets(const QString &token) const
{
    return clientSnippets({m_state.baseUrl(), token, m_state.settings().defaultModel()});
}
