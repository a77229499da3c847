// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/modelspage.h"

#include "ui/settings/mapeditor.h"
#include "ui/widgets/card.h"

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
    Card *map = addCard(tr("Model map"));
    addField(map, Key::ModelMap,
             new MapEditor(Key::ModelMap, tr("Name clients ask for"), tr("Claude model"), map));
    Card *texts = addCard(tr("System prompt"));
    addField(texts, Key::SystemTexts);
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
