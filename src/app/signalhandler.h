// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

// Turns the system's wish that the program ends (SIGTERM, SIGINT, SIGHUP; Ctrl+C and closing of the
// console on Windows) into a signal of the event loop. One at a time. UI thread.
class SignalHandler final : public QObject
{
    Q_OBJECT

public:
    explicit SignalHandler(QObject *parent = nullptr);
    ~SignalHandler() override;

signals:
    void quitRequested(); // again for each further wish
};
