// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <QWidget>

// What edits one setting: a widget that shows a value, and says when the user is done with it. It
// checks nothing but that its own text has the form of the setting. UI thread.
class SettingEditor : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Beside, Below }; // of the setting's title

    using QWidget::QWidget;

    virtual void load(const Settings &settings) = 0;
    virtual Result<QVariant> value() const = 0;
    virtual void setLocked(bool locked) = 0;
    virtual Place place() const { return Place::Beside; }

signals:
    void edited(); // something was typed; nothing is decided yet
    void committed(); // the user is done: take it
};

// The usual editor for the kind of a setting.
SettingEditor *makeSettingEditor(Settings::Key key, QWidget *parent);

// Words for people for one of a setting's choices; the choice itself if there are none.
QString choiceText(Settings::Key key, const QString &choice);
// What a setting is about. The table's own sentence names the words of bellhop.conf where the windows
// have words for people.
QString settingDescription(Settings::Key key);
