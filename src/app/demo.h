// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QMap>
#include <QString>

#include <memory>

class StandInThread;

// The other end of --demo: a stand-in of Claude's API in a thread of its own, and what a CLI needs to
// be told to ask it instead of the internet. It lives in a home of its own, so the user's login and
// settings stay out of it. UI thread.
class Demo
{
public:
    explicit Demo(const QString &dataDir);
    ~Demo();
    Q_DISABLE_COPY_MOVE(Demo)

    Result<Done> start();
    QMap<QString, QString> claudeEnvironment() const;

    // A line for a terminal that streams an answer.
    static QString curlLine(const QString &url, const QByteArray &token);

private:
    QString m_home;
    std::unique_ptr<StandInThread> m_standIn;
    quint16 m_port = 0;
};
