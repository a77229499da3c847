// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class AppState;
class CopyButton;
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
                       std::function<QString()> url, QList<QWidget *> *row = nullptr);
    void update();

    AppState &m_state;
    ValueField *m_openAi;
    ValueField *m_anthropic;
    ValueField *m_ollama;
    QList<QWidget *> m_ollamaRow; // seen while Bellhop listens there
};
