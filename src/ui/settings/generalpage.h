// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

// How the program starts, closes and logs. UI thread.
class GeneralPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit GeneralPage(AppState &state, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString symbol() const override;

signals:
    void welcomeRequested();
};
