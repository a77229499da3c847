// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class AppState;
class Banner;

// Takes the settings to a file and back, without secrets. UI thread.
class SettingsFileRow final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsFileRow(AppState &state, QWidget *parent = nullptr);

    void importFrom(const QByteArray &text); // says below what became of it

private:
    void exportSettings();
    void askForImport();

    AppState &m_state;
    Banner *m_result;
};
