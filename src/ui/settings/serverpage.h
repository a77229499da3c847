// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class Banner;

// Where the server listens and whom it lets in. UI thread.
class ServerPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit ServerPage(AppState &state, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString symbol() const override;

private:
    void updateTls();

    Banner *m_tlsProblem;
};
