// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class AppState;
class QGridLayout;
class ValueField;

// What a client needs: the base URLs and the token, each with a copy button. UI thread.
class ConnectionCard final : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionCard(AppState &state, QWidget *parent = nullptr);

private:
    ValueField *addUrl(QGridLayout *grid, const QString &label, const QString &what,
                       std::function<QString()> url);
    void update();

    AppState &m_state;
    ValueField *m_openAi;
    ValueField *m_anthropic;
};
