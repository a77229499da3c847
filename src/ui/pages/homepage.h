// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/appstate.h"
#include "ui/pages/page.h"

class QBoxLayout;
class QVBoxLayout;

// "Is it running, who is signed in, what do I paste where" at one glance. Its cards listen to
// AppState themselves; the page arranges them, in two columns where there is room. UI thread.
class HomePage final : public Page
{
    Q_OBJECT

public:
    explicit HomePage(AppState &state, QWidget *parent = nullptr);

    QString title() const override;
    QString symbol() const override;

signals:
    void settingsRequested(const QString &page); // id of a SettingsPage
    void clientsRequested(); // the Connect page

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateProblems();
    void fix(AppState::Problem::Fix fix);

    AppState &m_state;
    QVBoxLayout *m_problems;
    QList<QBoxLayout *> m_columns;
    QStringList m_shownProblems;
};
