// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/secretstore.h"

#include <QByteArray>
#include <QObject>
#include <QProcessEnvironment>

// The access token and the API key, wherever they come from: BELLHOP_API_KEY decides on the token of
// this start, otherwise it is the stored one, made at the first start. A token that is only locked
// away is never replaced unasked, since every client has the old one. UI thread.
class Credentials final : public QObject
{
    Q_OBJECT

public:
    Credentials(const QProcessEnvironment &environment, SecretStore &secrets,
                QObject *parent = nullptr);

    // The program's own; without a window API_KEY of other programs counts as BELLHOP_API_KEY.
    static QProcessEnvironment environmentFor(bool headless);

    // BELLHOP_API_KEY cannot be used: why, for people. Empty = fine; else do not start.
    QString problem() const;
    // tokenChanged() and apiKeyChanged() follow for what there is, then ready(), once.
    void load();

    QByteArray token() const;
    bool isTokenFixed() const { return !m_fixedToken.isNull(); }
    QString tokenSource() const; // for people
    QString tokenProblem() const;
    void regenerateToken(); // not if it is fixed

    QByteArray apiKey() const { return m_secrets.value(SecretStore::Secret::ApiKey); }
    QString apiKeySource() const;
    QString apiKeyProblem() const;
    void setApiKey(const QByteArray &key); // empty = forget it

signals:
    void ready();
    void tokenChanged(const QByteArray &token);
    void apiKeyChanged(const QByteArray &key);

private:
    void takeLoaded();

    SecretStore &m_secrets;
    QByteArray m_fixedToken; // null = not given
};
