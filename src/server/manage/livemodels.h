// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json.h"

#include <QNetworkAccessManager>
#include <QObject>
#include <QUrl>

// Asks the API itself which models a key may use: GET /v1/models, page by page, free of charge. Only
// where a key pays, and only when somebody asks. Deletes itself after finished(). Engine thread.
class LiveModels final : public QObject
{
    Q_OBJECT

public:
    // `base`: the API's address, as in ANTHROPIC_BASE_URL; empty = Anthropic's own.
    LiveModels(const QString &base, const QByteArray &key, QObject *parent = nullptr);

    void start();

signals:
    // Exactly once: the models as the API lists them, or why there are none.
    void finished(const Json &models, const QString &problem);

private:
    void askPage(const std::string &after);
    void takePage(const QByteArray &body);
    void finish(const QString &problem);

    QNetworkAccessManager m_network;
    const QUrl m_base;
    const QByteArray m_key;
    Json m_models = Json::array();
    int m_pages = 0;
};
