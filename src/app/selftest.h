// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status/serverstatus.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QUrl>

// Does what a client does: one tiny streamed chat completion over HTTP with the token, through every
// layer to Claude and back. It costs a few tokens. One at a time; finished() comes exactly once each.
class SelfTest final : public QObject
{
    Q_OBJECT

public:
    explicit SelfTest(QObject *parent = nullptr);

    // Without a model the default one answers.
    void run(const QUrl &baseUrl, const QByteArray &token, const QString &model = {});
    bool isRunning() const { return m_reply; }

signals:
    void finished(const SelfTestResult &result);

private:
    void readSome();
    void finish();

    QNetworkAccessManager m_network;
    QPointer<QNetworkReply> m_reply;
    QElapsedTimer m_clock;
    QByteArray m_rest;
    SelfTestResult m_result;
};
