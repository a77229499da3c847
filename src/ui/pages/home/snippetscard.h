// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/snippets.h"

#include <QWidget>

class AppState;
class CodeView;
class CopyButton;
class DimLabel;
class QTabBar;

// Ready-to-paste client set-ups with the live address and model. The token is shown as dots; the
// copied text has the real one. UI thread.
class SnippetsCard final : public QWidget
{
    Q_OBJECT

public:
    explicit SnippetsCard(AppState &state, QWidget *parent = nullptr);

private:
    void update();
    QList<ClientSnippet> snippets(const QString &token) const;

    AppState &m_state;
    QTabBar *m_tabs;
    CodeView *m_code;
    DimLabel *m_hint;
    CopyButton *m_copy;
};
