// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingeditor.h"

class QLineEdit;
class QPushButton;

// A path of a program: typed, or picked in a file dialog. UI thread.
class PathEditor final : public SettingEditor
{
    Q_OBJECT

public:
    PathEditor(Settings::Key key, const QString &placeholder, QWidget *parent = nullptr);

    void load(const Settings &settings) override;
    Result<QVariant> value() const override;
    void setLocked(bool locked) override;
    Place place() const override { return Place::Below; }

private:
    void browse();

    Settings::Key m_key;
    QLineEdit *m_line;
    QPushButton *m_browse;
};
