// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/settings.h"
#include "server/http/httpserver.h"

#include <QObject>

// The second door, for programs that look for Ollama where it always is and know no other address:
// on this computer only, off unless the settings open it, and without a token only if they say so.
// A port that is taken is a problem of this door alone. Engine thread.
class OllamaListener final : public QObject
{
    Q_OBJECT

public:
    explicit OllamaListener(QObject *parent = nullptr);

    HttpServer &server() { return m_server; } // its routes and its authenticator

    void configure(const Settings &settings);
    void start();
    void stopAccepting(); // running answers finish
    void stop();

    QString url() const; // empty = not listening
    Wording problem() const { return m_problem; } // why not, although it should

private:
    void apply();

    HttpServer m_server;
    Settings m_settings;
    bool m_started = false;
    Wording m_problem;
};
