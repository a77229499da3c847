// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

struct ConfigProposal;

// Shows what would be written into a client's file, before it is. The token is shown as dots.
// UI thread.
class DiffDialog final : public QDialog
{
    Q_OBJECT

public:
    DiffDialog(const QString &client, const ConfigProposal &proposal, const QString &token,
               QWidget *parent = nullptr);
};
