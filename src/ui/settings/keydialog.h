// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accesskey.h"

#include <QDialog>

class QCheckBox;
class QDoubleSpinBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

// Name, scopes and limits of one key, new or known. UI thread.
class KeyDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit KeyDialog(const AccessKey &key, QWidget *parent = nullptr);

    AccessKey key() const; // as it was typed in

private:
    void update();

    AccessKey m_key;
    QLineEdit *m_name;
    QCheckBox *m_chat;
    QCheckBox *m_manage;
    QSpinBox *m_perMinute;
    QSpinBox *m_concurrent;
    QLineEdit *m_models;
    QDoubleSpinBox *m_budget;
    QPushButton *m_ok;
};
