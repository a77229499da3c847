// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/accesspage.h"

#include "ui/appstate.h"
#include "ui/theme.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/tokenrow.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AccessPage::AccessPage(AppState &state, QWidget *parent)
    : SettingsPage(state, parent)
{
    Card *card = addCard(tr("Access token"));
    card->body()->addWidget(new DimLabel(
        tr("Every client has to send this token, as “Authorization: Bearer …” or as “x-api-key”. "
           "Programs call it the API key."),
        card));
    card->body()->addWidget(new TokenRow(state, card));
    auto *fixed =
        new Banner(Theme::Tone::Neutral,
                   tr("The token was given by the environment variable BELLHOP_API_KEY or "
                      "on the command line. To replace it, change it there."),
                   card);
    fixed->setObjectName(u"tokenFixed"_s);
    card->body()->addWidget(fixed);
    const auto update = [&state, fixed] { fixed->setVisible(state.token().fixed); };
    connect(&state, &AppState::tokenChanged, fixed, update);
    update();
    addStretch();
}

QString AccessPage::id() const
{
    return u"access"_s;
}

QString AccessPage::title() const
{
    return tr("Access");
}

QString AccessPage::symbol() const
{
    return u"key"_s;
}
