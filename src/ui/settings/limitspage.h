// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

// How long requests wait, how long answers may take, and the brake on looping clients. UI thread.
class LimitsPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit LimitsPage(AppState &state, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString symbol() const override;
};
