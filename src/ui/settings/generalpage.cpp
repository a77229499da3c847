// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/generalpage.h"

#include "ui/widgets/card.h"

using namespace Qt::StringLiterals;

GeneralPage::GeneralPage(AppState &state, QWidget *parent)
    : SettingsPage(state, parent)
{
    using Key = Settings::Key;
    Card *start = addCard(tr("Start"));
    addField(start, Key::StartServer);
    addField(start, Key::StartHidden);
    Card *end = addCard(tr("End"));
    addField(end, Key::CloseBehaviour);
    addField(end, Key::ShutdownGrace);
    Card *log = addCard(tr("Log"));
    addField(log, Key::LogLevel);
    addField(log, Key::DebugEndpoint);
    addStretch();
}

QString GeneralPage::id() const
{
    return u"general"_s;
}

QString GeneralPage::title() const
{
    return tr("General");
}

QString GeneralPage::symbol() const
{
    return u"general"_s;
}
