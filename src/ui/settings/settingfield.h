// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"

#include <QWidget>

class AppState;
class DimLabel;
class QHBoxLayout;
class QLabel;
class QToolButton;
class SettingEditor;
class SymbolLabel;

// One setting on a page: title, description, editor, and beside it what became of the last change.
// A finished change is asked for at once; what does not fit is refused with the reason under the
// field and stays as typed. A value from environment or flag is locked and says so. UI thread.
class SettingField final : public QWidget
{
    Q_OBJECT

public:
    SettingField(AppState &state, Settings::Key key, SettingEditor *editor,
                 QWidget *parent = nullptr);

    Settings::Key key() const { return m_key; }
    SettingEditor *editor() const { return m_editor; }
    QString error() const; // empty = none shown
    bool isLocked() const { return m_locked; }
    QString lockReason() const;
    bool matches(const QStringList &words) const;
    void reload(); // shows the settings' value again and forgets what was refused

private:
    void load();
    void commit();
    void reset();
    void showError(const QString &reason);
    void setSaved(bool saved);

    AppState &m_state;
    Settings::Key m_key;
    SettingEditor *m_editor;
    QLabel *m_title;
    DimLabel *m_description;
    QWidget *m_errorRow;
    QLabel *m_error;
    SymbolLabel *m_lock;
    SymbolLabel *m_saved;
    QToolButton *m_reset;
    bool m_locked = false;
    bool m_dirty = false; // shows something else than the setting: being typed, or refused
    bool m_asked = false; // an answer to our request is due
};
