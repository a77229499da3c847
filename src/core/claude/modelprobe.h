// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claude/spawnplan.h"
#include "core/claude/streamjsoncodec.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

// Asks a CLI of its own for what it says when it introduces itself (models, account), without a
// question and without cost, and ends it. Deletes itself after finished(). Engine thread.
class ModelProbe final : public QObject
{
    Q_OBJECT

public:
    explicit ModelProbe(const SpawnPlan &plan, QObject *parent = nullptr);
    ~ModelProbe() override;

    void start();

signals:
    // Exactly once; an empty problem means that the introduction is there.
    void finished(const Json &introduction, const QString &problem);

private:
    void take(const Json &message);
    void finish(const Json &introduction, const QString &problem);

    SpawnPlan m_plan;
    QProcess m_process;
    StreamJsonCodec m_codec;
    QTimer m_limit;
    bool m_done = false;
};
