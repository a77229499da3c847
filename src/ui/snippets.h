// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

// Ready-to-paste set-ups for clients with the live address, token and model in them. Pure.
struct ClientSnippet
{
    QString id; // "curl"
    QString title; // "curl"
    QString hint; // where it goes, for people
    QString code;
};

struct SnippetValues
{
    QString baseUrl; // without /v1
    QString token;
    QString model;
};

QList<ClientSnippet> clientSnippets(const SnippetValues &values);
