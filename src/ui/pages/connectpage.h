// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/clientconfig.h"
#include "ui/pages/page.h"

class AppState;
class ClientView;
class QComboBox;
class Sidebar;

// How to connect a client: a list of them, and beside it the chosen one's steps, set-up and buttons.
// UI thread.
class ConnectPage final : public Page
{
    Q_OBJECT

public:
    explicit ConnectPage(AppState &state, const ClientPlaces &places = ClientPlaces::ofSystem(),
                         QWidget *parent = nullptr);

    QString title() const override;
    QString symbol() const override;

    void showClient(const QString &id);
    QString currentClient() const;

signals:
    void settingsRequested(const QString &page); // id of a SettingsPage

private:
    void buildList();
    void fillModels();
    QString model() const;
    void update();

    AppState &m_state;
    Sidebar *m_list;
    QComboBox *m_models;
    ClientView *m_view;
    QStringList m_ids; // by row; empty for a heading
};
