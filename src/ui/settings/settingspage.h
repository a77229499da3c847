// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <QWidget>

class AppState;
class Card;
class PageScroller;
class SettingEditor;
class SettingField;

// One page of the settings window: its id (for links to it), what the sidebar shows, and its fields
// in cards. A field is generated from the table of settings unless the page brings an editor. UI
// thread.
class SettingsPage : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(AppState &state, QWidget *parent = nullptr);

    virtual QString id() const = 0;
    virtual QString title() const = 0;
    virtual QString symbol() const = 0;

    // Shows what has all the words, hides the rest; false = nothing left. No words show everything.
    bool filter(const QStringList &words);
    void reload();
    QList<SettingField *> fields() const { return m_fields; }

protected:
    Card *addCard(const QString &title);
    SettingField *addField(Card *card, Settings::Key key, SettingEditor *editor = nullptr);
    void addStretch();
    AppState &state() { return m_state; }

private:
    AppState &m_state;
    PageScroller *m_scroller;
    QList<SettingField *> m_fields;
    QList<Card *> m_cards;
};
