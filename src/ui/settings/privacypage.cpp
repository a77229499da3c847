// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/privacypage.h"

#include "ui/settings/wiperow.h"
#include "ui/widgets/card.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

PrivacyPage::PrivacyPage(AppState &state, QWidget *parent)
    : SettingsPage(state, parent)
{
    using Key = Settings::Key;
    Card *content = addCard(tr("Prompts and answers"));
    addField(content, Key::KeepContent);
    addField(content, Key::ContentDays);
    Card *records = addCard(tr("Records"));
    addField(records, Key::ConversationTtl);
    addField(records, Key::ResponseTtl);
    addField(records, Key::UsageDays);
    Card *wipe = addCard(tr("Delete now"));
    wipe->body()->addWidget(new WipeRow(state, wipe));
    Card *cache = addCard(tr("Answers given again"));
    addField(cache, Key::CacheMode);
    addField(cache, Key::CacheTtl);
    addField(cache, Key::CacheSize);
    addStretch();
}

QString PrivacyPage::id() const
{
    return u"privacy"_s;
}

QString PrivacyPage::title() const
{
    return tr("Privacy");
}

QString PrivacyPage::symbol() const
{
    return u"privacy"_s;
}
