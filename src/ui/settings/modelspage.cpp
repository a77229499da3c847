// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/modelspage.h"

#include "ui/appstate.h"
#include "ui/settings/mapeditor.h"
#include "ui/settings/modellist.h"
#include "ui/settings/systemtextseditor.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ModelsPage::ModelsPage(AppState &state, QWidget *parent)
    : SettingsPage(state, parent)
    , m_agents(new DimLabel)
{
    using Key = Settings::Key;
    Card *defaults = addCard(tr("Defaults"));
    addField(defaults, Key::DefaultModel);
    addField(defaults, Key::FallbackModel);
    addField(defaults, Key::UnknownModel);
    addField(defaults, Key::HostedTools);
    Card *known = addCard(tr("Models there are"));
    auto *list = new ModelList(state, known);
    known->body()->addWidget(list);
    known->addAction(list->refreshButton());
    Card *map = addCard(tr("Model map"));
    auto *aliases = new MapEditor(Key::ModelMap, tr("Name clients ask for"), tr("Model"), map);
    aliases->showEffortsAndFallbacks();
    addField(map, Key::ModelMap, aliases);
    m_agents->setObjectName(u"agentNames"_s);
    map->body()->addWidget(m_agents);
    connect(&state, &AppState::settingsChanged, this, &ModelsPage::updateAgents);
    updateAgents();
    Card *texts = addCard(tr("System prompt"));
    addField(texts, Key::SystemTexts, new SystemTextsEditor(texts));
    addStretch();
}

// A name's profile is the table it stands in.
void ModelsPage::updateAgents()
{
    QStringList names;
    for (const auto &[name, target] : state().settings().agentModels())
        names << name;
    m_agents->setVisible(!names.isEmpty());
    m_agents->setText(tr("These names answer as chats. Those that answer with Claude Code's own "
                         "tools have a table of their own on the page Agent, which goes first: %1")
                          .arg(names.join(u", "_s)));
}

QString ModelsPage::id() const
{
    return u"models"_s;
}

QString ModelsPage::title() const
{
    return tr("Models");
}

QString ModelsPage::symbol() const
{
    return u"models"_s;
}
