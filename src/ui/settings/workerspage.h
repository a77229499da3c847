// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class Banner;

// How many Claude processes are kept, for how long, and about how much memory that takes. UI
// thread.
class WorkersPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit WorkersPage(AppState &state, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString symbol() const override;

private:
    void updateHint();

    Banner *m_hint;
};
