// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/accesskey.h"
#include "core/models/modelcatalog.h"
#include "core/settings/settings.h"
#include "core/status/planstatus.h"
#include "core/status/serverstatus.h"
#include "core/status/turnrecord.h"
#include "core/store/transcript.h"
#include "core/store/usagestore.h"

#include <QByteArray>
#include <QMap>
#include <QObject>
#include <QString>

#include <memory>

class EngineCore;
struct DoctorReport;

// Everything that answers requests: stores, worker pool, service and server. Made anywhere, moved
// to the engine thread before its first slot runs, and from then on spoken to through queued calls
// and signals of plain values only. Settings and token must have arrived before start().
class Engine final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString dataDir;
        QString configDir;
        bool demo = false;
        // Set for the CLI whatever the settings say about its environment (demo: the stand-in's
        // address, a key, a home of its own).
        QMap<QString, QString> claudeEnvironment;
    };

    explicit Engine(Options options);
    ~Engine() override;

public slots:
    void applySettings(const Settings &settings);
    void setToken(const QByteArray &token);
    void setApiKey(const QByteArray &key);

    // What comes of it: keysChanged() and keyCreated(), or keyRefused().
    void createKey(const AccessKey &wish);
    void changeKey(const AccessKey &wish);
    void revokeKey(const QString &id);

    void start();
    // Stops accepting, lets running answers finish within the grace time, ends the children;
    // stopped() follows exactly once, also if nothing was running.
    void stop();
    void cancelTurn(const QString &id);
    void cancelAllTurns();
    void runSelfTest();
    void runDoctor();
    void refreshClaude();
    void refreshModels(); // asks the CLI; modelsRefreshed() follows
    void testModel(const QString &name); // a self-test of that model; modelTested() follows
    void readContent(const QString &turnId); // contentRead() follows
    void forgetContent(); // what was said, as far as it is in memory
    void forgetUsage(); // the figures of budgets and of today are read anew

signals:
    void serverStatusChanged(const ServerStatus &status);
    void claudeStatusChanged(const ClaudeStatus &status);
    void turnChanged(const TurnRecord &turn);
    void keysChanged(const QList<AccessKey> &keys); // without digests
    void keyCreated(const AccessKey &key, const QByteArray &secret);
    void keyRefused(const QString &reason);
    void todayChanged(const UsageTotals &totals); // since local midnight
    void planChanged(const PlanStatus &plan);
    void selfTestFinished(const SelfTestResult &result);
    void doctorFinished(const DoctorReport &report);
    void modelsChanged(const QList<ModelInfo> &models); // what clients can ask for
    void modelsRefreshed(const QString &problem); // empty: fine
    void modelTested(const QString &name, const SelfTestResult &result);
    // Null: nothing of it is kept.
    void contentRead(const QString &turnId, const TranscriptPtr &content);
    void bodyLogExpired(); // questions and answers are not written down any more
    void listening(const QString &url); // the loopback one, each time a port was opened
    void stopped();

private:
    EngineCore &core(); // made by the first slot, on the engine thread

    const Options m_options;
    std::unique_ptr<EngineCore> m_core;
};
