// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingeditor.h"

class Banner;
class QComboBox;
class QLineEdit;

// Who may reach the server: this computer, or the network. Anything but this computer is only taken
// after a warning that names the addresses it would open, and a second click. UI thread.
class AddressEditor final : public SettingEditor
{
    Q_OBJECT

public:
    explicit AddressEditor(QWidget *parent = nullptr);

    void load(const Settings &settings) override;
    Result<QVariant> value() const override;
    void setLocked(bool locked) override;
    Place place() const override { return Place::Below; }

private:
    enum Choice { ThisComputer, WholeNetwork, OneAddress };

    void choose();
    void decide(); // takes what is harmless, warns of the rest
    void confirm();
    void show(const QString &address);

    QComboBox *m_choice;
    QLineEdit *m_other;
    Banner *m_warning;
    QString m_current; // the setting's present value
    quint16 m_port = 0;
};

// The URLs under which other computers reach a server that listens on `address`.
QStringList networkUrls(const QHostAddress &address, quint16 port);
