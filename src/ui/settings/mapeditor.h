// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingeditor.h"

class QTableWidget;
class QToolButton;

// The table "name a client asks for → Claude model", in the order in which patterns are tried. Each
// finished change is handed on; a row of which half is missing waits until it is whole. UI thread.
class MapEditor final : public SettingEditor
{
    Q_OBJECT

public:
    MapEditor(Settings::Key key, const QString &nameTitle, const QString &valueTitle,
              QWidget *parent = nullptr);

    // Columns for what is written behind the model: its effort, "opus:high", and who answers when
    // it is overloaded, "opus|haiku".
    void showEffortsAndFallbacks();

    void load(const Settings &settings) override;
    Result<QVariant> value() const override;
    void setLocked(bool locked) override;
    Place place() const override { return Place::Below; }

private:
    QToolButton *addTool(const QString &text, const QString &symbol, const QString &name);
    void append();
    void removeSelected();
    void move(int step);
    void reset();
    void finish(); // hands on what is complete
    void fill(const QVariant &value);
    QString target(int row) const; // the model with its suffixes
    void setRow(int row, const QString &name, const QString &target);
    void updateButtons();

    Settings::Key m_key;
    QTableWidget *m_table;
    QToolButton *m_add;
    QToolButton *m_remove;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_reset;
    bool m_locked = false;
    bool m_hasMore = false;
};
