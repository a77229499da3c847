// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/clientguide.h"

#include <QWidget>

class AppState;
class CodeView;
class CopyButton;
class DimLabel;
class QTabBar;

// Ready-to-paste client set-ups with the live address and model. The token is shown as dots; the
// copied text has the real one. Only the quickest few; the rest is on the Connect page. UI thread.
class SnippetsCard final : public QWidget
{
    Q_OBJECT

public:
    explicit SnippetsCard(AppState &state, QWidget *parent = nullptr);

signals:
    void allRequested();

private:
    void update();
    ClientGuide::Snippet snippet(const QString &token) const;

    AppState &m_state;
    QTabBar *m_tabs;
    CodeView *m_code;
    DimLabel *m_hint;
    CopyButton *m_copy;
};
