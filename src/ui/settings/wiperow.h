// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class AppState;

// Deletes at once what was kept: what was said, or the figures of the requests. Asks first, since
// neither comes back. UI thread.
class WipeRow final : public QWidget
{
    Q_OBJECT

public:
    explicit WipeRow(AppState &state, QWidget *parent = nullptr);

private:
    void ask(const QString &question, const QString &text, std::function<void()> action);

    AppState &m_state;
};
