// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/claude/spawnplan.h"
#include "core/claude/streamjsoncodec.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

#include <vector>

// Asks a CLI of its own something that is no question to the model and costs nothing: what it says when it
// introduces itself (models, account), or what became of the MCP servers it was handed. Then it is ended,
// with whatever it started. Deletes itself afterwards. Engine thread.
class CliProbe final : public QObject
{
    Q_OBJECT

public:
    // Control requests, one after another; the answer to the last one counts.
    CliProbe(const SpawnPlan &plan, std::vector<Json> requests, QObject *parent = nullptr);
    ~CliProbe() override;

    void start();

signals:
    // Exactly once; an empty problem means that the answer is there.
    void finished(const Json &answer, const QString &problem);

private:
    void take(const Json &message);
    void finish(const Json &answer, const QString &problem);

    SpawnPlan m_plan;
    std::vector<Json> m_requests;
    QProcess m_process;
    StreamJsonCodec m_codec;
    QTimer m_limit;
    bool m_done = false;
};
