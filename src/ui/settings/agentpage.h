// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class Banner;

// Whether clients may use Claude Code's own tools, where, which and how far. UI thread.
class AgentPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit AgentPage(AppState &state, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString symbol() const override;

private:
    void updateNote();

    Banner *m_note;
};
