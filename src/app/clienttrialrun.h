// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/clients/clienttrial.h"
#include "core/status/serverstatus.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>

// Sends what a client would send to the running server, over HTTP like the client itself. One trial
// at a time; finished() comes exactly once each. UI thread, does not block.
class ClientTrialRun final : public QObject
{
    Q_OBJECT

public:
    explicit ClientTrialRun(QObject *parent = nullptr);

    void start(const ClientTrial &trial);

signals:
    void finished(const QString &client, const SelfTestResult &result);

private:
    void sendNext();
    void readSome();
    void finishStep();
    void end(const QString &error);

    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply;
    QElapsedTimer m_clock;
    ClientTrial m_trial;
    qsizetype m_step = 0;
    QByteArray m_body;
    SelfTestResult m_result;
};
