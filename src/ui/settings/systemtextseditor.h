// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"
#include "ui/settings/settingeditor.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QToolButton;
class QWidget;

// The texts around the system prompt, one model name or pattern at a time. A setting that names a file
// is shown as its path: what stands in the file is edited there. UI thread.
class SystemTextsEditor final : public SettingEditor
{
    Q_OBJECT

public:
    explicit SystemTextsEditor(QWidget *parent = nullptr);

    void load(const Settings &settings) override;
    Result<QVariant> value() const override;
    void setLocked(bool locked) override;
    Place place() const override { return Place::Below; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add();
    void remove();
    void showName(); // the texts of the chosen name
    void take(); // the texts, as far as they were edited
    void updateButtons();

    QComboBox *m_names;
    QToolButton *m_add;
    QToolButton *m_remove;
    QPlainTextEdit *m_before;
    QPlainTextEdit *m_after;
    QWidget *m_texts;
    QLineEdit *m_file; // seen while the setting names a file
    Json m_rows = Json::object(); // as in the setting
    QString m_shown; // whose texts are in the boxes
    bool m_locked = false;
};
