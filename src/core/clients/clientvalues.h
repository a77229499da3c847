// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

// What a client has to be told to reach us.
struct ClientValues
{
    QString baseUrl; // "http://127.0.0.1:8787", without path
    QString token;
    QString model;

    QString openAiUrl() const { return baseUrl + QStringLiteral("/v1"); }
    bool operator==(const ClientValues &) const = default;
};
