// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/serverpage.h"

#include "ui/settings/addresseditor.h"
#include "ui/widgets/card.h"

using namespace Qt::StringLiterals;

ServerPage::ServerPage(AppState &state, QWidget *parent)
    : SettingsPage(state, parent)
{
    using Key = Settings::Key;
    Card *place = addCard(tr("Where it listens"));
    addField(place, Key::Port);
    addField(place, Key::Address, new AddressEditor(place));
    Card *doors = addCard(tr("Whom it lets in"));
    addField(doors, Key::AllowedHosts);
    addField(doors, Key::AllowedOrigins);
    Card *ollama = addCard(tr("For programs that know only Ollama"));
    addField(ollama, Key::OllamaListener);
    addField(ollama, Key::OllamaPort);
    addField(ollama, Key::OllamaWithoutToken);
    addStretch();
}

QString ServerPage::id() const
{
    return u"server"_s;
}

QString ServerPage::title() const
{
    return tr("Server");
}

QString ServerPage::symbol() const
{
    return u"server"_s;
}
