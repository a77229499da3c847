// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/appstate.h"
#include "ui/pages/page.h"

class Banner;
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
    void turnRequested(const QString &id); // on the Activity page

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateProblems();
    void updateFailure();
    void addFixes(Banner *banner, AppState::Problem::Fix fix);
    void fix(AppState::Problem::Fix fix);

    AppState &m_state;
    QVBoxLayout *m_problems;
    Banner *m_failure; // the last request that failed
    QList<QBoxLayout *> m_columns;
    QStringList m_shownProblems;
};
