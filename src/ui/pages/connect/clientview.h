// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/clientconfig.h"
#include "core/clients/configwriter.h"

#include <QWidget>

class AppState;
class Banner;
class Card;
class DimLabel;
class PageScroller;
class QLabel;
class QPushButton;
class QVBoxLayout;

// One client: what to do, what to paste, and the buttons that do it. The token is shown as dots;
// what is copied, written or sent has the real one. UI thread.
class ClientView final : public QWidget
{
    Q_OBJECT

public:
    ClientView(AppState &state, const ClientPlaces &places, QWidget *parent = nullptr);

    void show(const QString &client, const ClientValues &values);

signals:
    void settingsRequested(const QString &page);

private:
    void build();
    void addSteps(QVBoxLayout *body, const QStringList &steps);
    void addSnippet(QVBoxLayout *body, qsizetype index, const QString &title, const QString &code);
    void addButtons(QVBoxLayout *body);
    void updateTrial();
    void updateReceipt();
    void startTrial();
    void proposeWriting();
    void write(const ConfigProposal &proposal);
    void undo();
    ConfigReceipt receipt() const;
    void keep(const ConfigReceipt &receipt);

    AppState &m_state;
    const ClientPlaces m_places;
    QString m_client;
    ClientValues m_values;
    QLabel *m_title;
    DimLabel *m_summary;
    PageScroller *m_scroller;
    QWidget *m_body = nullptr; // made anew for each client
    Banner *m_trial;
    Banner *m_written;
    QPushButton *m_undo;
    QPushButton *m_hosts;
    QPushButton *m_try = nullptr;
    QString m_problem; // of writing or undoing, empty = fine
};
