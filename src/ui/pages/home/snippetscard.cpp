// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/home/snippetscard.h"

#include "ui/appstate.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/codeview.h"
#include "ui/widgets/copybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pilltabs.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kShown{"curl", "python", "node", "opencode"};

} // namespace

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
        [this] { return snippet(QString::fromUtf8(m_state.token().token)).code; }, this,
        CopyButton::Secrecy::Secret);
    m_copy->setCaption(tr("&Copy"));
    m_copy->setObjectName(u"copySnippet"_s);

    m_tabs->setObjectName(u"snippetTabs"_s);
    m_tabs->setAccessibleName(tr("Client"));
    m_tabs->addTab(tr("curl"));
    m_tabs->addTab(tr("Python"));
    m_tabs->addTab(tr("Node.js"));
    m_tabs->addTab(tr("OpenCode"));
    m_code->setObjectName(u"snippetCode"_s);
    m_code->setAccessibleName(tr("Client set-up"));

    auto *all = new QPushButton(tr("All clie&nts…"), card);
    all->setObjectName(u"allClients"_s);
    connect(all, &QPushButton::clicked, this, &SnippetsCard::allRequested);
    card->addAction(m_copy);
    card->addAction(all);
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
    const ClientGuide::Snippet shown = snippet(u"••••••••"_s);
    m_code->setCode(shown.code);
    m_hint->setText(shown.title);
}

ClientGuide::Snippet SnippetsCard::snippet(const QString &token) const
{
    const QString id = QString::fromLatin1(kShown.at(size_t(m_tabs->currentIndex())));
    const ClientGuide guide =
        ClientGuide::find(id, {m_state.baseUrl(), token, m_state.settings().defaultModel()});
    // Where it goes: the file, or the first step, which says what is needed.
    const ClientGuide::Snippet first = guide.snippets.first();
    return {id == u"opencode" ? tr("Goes into %1").arg(first.title) : guide.steps.first(),
            first.code};
}
