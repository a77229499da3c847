// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class ApiKeyRow;
class Banner;
class ElidedLabel;
class QPushButton;

// Which Claude Code is used, who is signed in and who pays. UI thread.
class ClaudePage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit ClaudePage(AppState &state, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString symbol() const override;

private:
    void updateClaude();
    void updatePayer();

    ElidedLabel *m_found;
    ElidedLabel *m_login;
    Banner *m_problem;
    Banner *m_payer;
    ApiKeyRow *m_apiKey;
    QPushButton *m_signIn;
    QPushButton *m_install;
};
