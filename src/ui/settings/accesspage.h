// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

// The token clients need. UI thread.
class AccessPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit AccessPage(AppState &state, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString symbol() const override;
};
