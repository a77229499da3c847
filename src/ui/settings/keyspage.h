// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingspage.h"

class QVBoxLayout;
class Banner;
struct AccessKey;

// The named access keys: make, change, revoke. A new key's secret is shown once. UI thread.
class KeysPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit KeysPage(AppState &state, QWidget *parent = nullptr);

    QString id() const override;
    QString title() const override;
    QString symbol() const override;

private:
    void showKeys();
    QWidget *makeRow(const AccessKey &key, QWidget *parent);
    void edit(const AccessKey &key, const QString &title);
    void confirmRevoke(const AccessKey &key);
    void showSecret(const AccessKey &key, const QByteArray &secret);
    void showLoopback();

    QWidget *m_list;
    QVBoxLayout *m_rows;
    Banner *m_problem;
    Banner *m_warning;
};
