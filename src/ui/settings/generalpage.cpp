// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/generalpage.h"

#include "ui/settings/autostartrow.h"
#include "ui/settings/settingsfilerow.h"
#include "ui/widgets/card.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

GeneralPage::GeneralPage(AppState &state, QWidget *parent)
    : SettingsPage(state, parent)
{
    using Key = Settings::Key;
    Card *language = addCard(tr("Language"));
    addField(language, Key::Language);
    Card *start = addCard(tr("Start"));
    auto *welcome = new QPushButton(tr("&Welcome again…"), start);
    welcome->setObjectName(u"welcomeAgain"_s);
    connect(welcome, &QPushButton::clicked, this, &GeneralPage::welcomeRequested);
    start->addAction(welcome);
    start->body()->addWidget(new AutostartRow(state, start));
    addField(start, Key::StartServer);
    addField(start, Key::StartHidden);
    Card *end = addCard(tr("End"));
    addField(end, Key::CloseBehaviour);
    addField(end, Key::ShutdownGrace);
    Card *look = addCard(tr("Panel"));
    addField(look, Key::IconStyle);
    Card *notices = addCard(tr("Notifications"));
    addField(notices, Key::NotifyFailure);
    addField(notices, Key::NotifySignIn);
    addField(notices, Key::NotifyPlan);
    addField(notices, Key::NotifyBudget);
    Card *updates = addCard(tr("Updates"));
    addField(updates, Key::UpdateFeed);
    Card *log = addCard(tr("Log"));
    addField(log, Key::LogLevel);
    addField(log, Key::DebugEndpoint);
    addField(log, Key::LogBodies);
    Card *file = addCard(tr("Settings file"));
    file->body()->addWidget(new SettingsFileRow(state, file));
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
