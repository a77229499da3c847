// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/modelspage.h"

#include "ui/settings/mapeditor.h"
#include "ui/settings/modellist.h"
#include "ui/settings/systemtextseditor.h"
#include "ui/widgets/card.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ModelsPage::ModelsPage(AppState &state, QWidget *parent)
    : SettingsPage(state, parent)
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
    auto *aliases =
        new MapEditor(Key::ModelMap, tr("Name clients ask for"), tr("Claude model"), map);
    aliases->showEfforts();
    addField(map, Key::ModelMap, aliases);
    Card *texts = addCard(tr("System prompt"));
    addField(texts, Key::SystemTexts, new SystemTextsEditor(texts));
    addStretch();
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
