// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/rotatingfile.h"
#include "server/http/httpexchange.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>

// For finding out what a client really sends: while the user has it switched on, what is asked of Claude
// and what is answered goes to a file of its own, readable by its owner only, a JSON object per line with
// the request's id. Tokens are masked, long texts cut. It ends by itself, says so while it lasts, and what
// it wrote goes with the next start. Engine thread.
class BodyLog final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype kLongestBody = 64 * 1024;
    static constexpr RotatingFile::Limits kFileLimits{8 * 1024 * 1024, 1};

    // Removes what an earlier run has left.
    explicit BodyLog(const QString &folder, QObject *parent = nullptr);

    // From now on, for so long; zero ends it. What was written before goes.
    void switchOn(std::chrono::milliseconds time);
    bool isOn() const { return m_file.isOpen(); }
    QString filePath() const;
    QString notice() const; // for people, while it is on

    void watch(const ExchangePtr &exchange);

signals:
    void changed(); // notice() did
    void expired(); // it has ended by itself

private:
    class Tap;
    void switchOff();
    void write(const Json &line);

    const QString m_folder;
    RotatingFile m_file;
    QTimer m_end;
    QDateTime m_endsAt;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};
