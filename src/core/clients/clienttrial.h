// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/clientvalues.h"
#include "core/json.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

// What one client would send, so that its settings can be tried without it: the requests in their
// order, with its headers, its form of authentication and the fields it usually sends. The last one
// asks for a few words; a failure of any of them ends the trial. Plain value. Pure.
struct ClientTrial
{
    enum class Wire {
        Json,
        ChatStream,
        ResponsesStream,
        MessagesStream,
        ChatAnswer,
        MessagesAnswer
    };
    struct Step
    {
        QString path; // with the leading slash
        QList<std::pair<QByteArray, QByteArray>> headers;
        QByteArray body; // empty: GET
        Wire wire = Wire::Json;
    };

    QString client; // id of the ClientGuide
    QString baseUrl;
    QList<Step> steps;

    // Nothing for a client that cannot work.
    static std::optional<ClientTrial> of(const QString &client, const ClientValues &values);
};
Q_DECLARE_METATYPE(ClientTrial)

// What an answer of that form says so far. Complete events only; call again with more.
struct TrialAnswer
{
    QString text;
    QString model;
    QString error;
    bool complete = false; // the stream's last event was there

    static TrialAnswer read(ClientTrial::Wire wire, const QByteArray &body);
};
