// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

// What is kept of requests and answers, and for how long. UI thread.
class PrivacyPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit PrivacyPage(AppState &state, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString symbol() const override;
};
