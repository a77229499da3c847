// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class DimLabel;

// Which Claude model answers to which name. UI thread.
class ModelsPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit ModelsPage(AppState &state, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString symbol() const override;

private:
    void updateAgents();

    DimLabel *m_agents;
};
