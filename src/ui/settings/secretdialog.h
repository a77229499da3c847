// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

// Shows a new key's secret, the only time it can be seen. UI thread.
class SecretDialog final : public QDialog
{
    Q_OBJECT

public:
    SecretDialog(const QString &name, const QByteArray &secret, QWidget *parent = nullptr);
};
