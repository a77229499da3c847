// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingspage.h"

#include "ui/settings/settingeditor.h"
#include "ui/settings/settingfield.h"
#include "ui/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pagescroller.h"

#include <QVBoxLayout>

#include <algorithm>

SettingsPage::SettingsPage(AppState &state, QWidget *parent)
    : QWidget(parent)
    , m_state(state)
    , m_scroller(new PageScroller(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_scroller);
    m_scroller->setMaximumColumns(130);
}

bool SettingsPage::filter(const QStringList &words)
{
    bool any = false;
    for (SettingField *field : std::as_const(m_fields)) {
        const bool fits = field->matches(words);
        field->setVisible(fits);
        any = any || fits;
    }
    for (Card *card : std::as_const(m_cards)) {
        const QList<SettingField *> inside = card->findChildren<SettingField *>();
        card->setVisible(
            words.isEmpty()
            || std::any_of(inside.cbegin(), inside.cend(),
                           [](const SettingField *field) { return !field->isHidden(); }));
    }
    return any || words.isEmpty();
}

void SettingsPage::reload()
{
    for (SettingField *field : std::as_const(m_fields))
        field->reload();
}

Card *SettingsPage::addCard(const QString &title)
{
    auto *card = new Card(title, m_scroller->content());
    m_scroller->contentLayout()->addWidget(card);
    m_cards.append(card);
    return card;
}

SettingField *SettingsPage::addField(Card *card, Settings::Key key, SettingEditor *editor)
{
    auto *field =
        new SettingField(m_state, key, editor ? editor : makeSettingEditor(key, card), card);
    card->body()->addWidget(field);
    m_fields.append(field);
    return field;
}

void SettingsPage::addStretch()
{
    m_scroller->contentLayout()->addStretch(1);
}
