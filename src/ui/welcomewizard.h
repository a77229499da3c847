// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWizard>

class AppState;
class Banner;
class ClientView;
class DimLabel;
class QCheckBox;
class QComboBox;
class QPushButton;

// The first run: is Claude Code there and signed in, how do clients get in, when does Bellhop start,
// which client first, and does it answer. Nothing has to be filled in, every page can be passed.
// UI thread.
class WelcomeWizard final : public QWizard
{
    Q_OBJECT

public:
    explicit WelcomeWizard(AppState &state, QWidget *parent = nullptr);

    static bool isDue(AppState &state); // it was neither finished nor closed yet

    void done(int result) override;

private:
    QWizardPage *addPageWith(const QString &title, const QString &text);
    void addClaudePage();
    void addAccessPage();
    void addClientPage();
    void addTestPage();
    void updateClaude();
    void updateClient();
    void updateTest();

    AppState &m_state;
    Banner *m_found = nullptr;
    Banner *m_signedIn = nullptr;
    QWidget *m_install = nullptr;
    QWidget *m_signIn = nullptr;
    QPushButton *m_installNow = nullptr;
    QPushButton *m_signInNow = nullptr;
    QCheckBox *m_autostart = nullptr;
    QComboBox *m_clients = nullptr;
    ClientView *m_view = nullptr;
    Banner *m_result = nullptr;
    QPushButton *m_run = nullptr;
};
