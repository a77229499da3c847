// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/chat/chatservice.h"
#include "core/claude/processledger.h"
#include "core/claude/workerpool.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

// A pool of scripted CLIs and a service over it, as the engine builds them.
class ChatBench
{
public:
    explicit ChatBench(const QByteArray &script = {})
        : m_ledger(m_dir.filePath(QStringLiteral("ledger")))
        , pool(&m_ledger)
        , service(pool)
    {
        QDir().mkpath(m_dir.filePath(QStringLiteral("log")));
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(QStringLiteral("FAKECLAUDE_LOG"),
                             m_dir.filePath(QStringLiteral("log/%p")));
        m_environment.insert(QStringLiteral("CLAUDE_CODE_MAX_RETRIES"), QStringLiteral("1"));
        setScript(script);
        service.setAgentPlans([this](const AgentProfile &profile) {
            return SpawnPlan::agent({QString::fromUtf8(FAKECLAUDE_PATH), {}}, m_environment,
                                    profile);
        });
    }

    void setScript(const QByteArray &script)
    {
        m_environment.insert(QStringLiteral("FAKECLAUDE_SCRIPT"),
                             QString::fromUtf8(script.isEmpty() ? QByteArray("{}") : script));
        m_plan =
            SpawnPlan::chat({QString::fromUtf8(FAKECLAUDE_PATH), {}}, m_environment, m_dir.path());
    }
    void open(WorkerPool::Limits limits = {}) { pool.configure(m_plan, limits); }
    void configure(ChatService::Limits limits) { service.configure(limits); }

    static ChatRequest request(const std::string &text, const QString &key = QStringLiteral("key"))
    {
        static int count = 0;
        ChatRequest request;
        request.id = QStringLiteral("request-%1").arg(++count);
        request.endpoint = QStringLiteral("chat.completions");
        request.caller.keyId = key;
        request.model = QStringLiteral("haiku");
        request.messages = {ChatMessage::text(ChatMessage::Role::User, text)};
        return request;
    }

    // What became of a turn, told by its signals.
    struct Outcome
    {
        QString text;
        int finished = 0;
        int failed = 0;
        int settled = 0;
        int starts = 0;
        ChatError error;
        TurnRecord record;
        ChatMessage answer;
        QList<QByteArray> order;

        bool isOver() const { return settled > 0; }
    };
    std::shared_ptr<Outcome> watch(ChatTurn *turn)
    {
        auto outcome = std::make_shared<Outcome>();
        QObject::connect(turn, &ChatTurn::event, &m_context, [outcome](const ChatEvent &event) {
            if (const auto *delta = std::get_if<TextDelta>(&event))
                outcome->text += toQString(delta->text);
            outcome->starts += std::holds_alternative<MessageStarted>(event) ? 1 : 0;
            if (outcome->order.isEmpty() || outcome->order.last() != "event")
                outcome->order << "event";
        });
        QObject::connect(turn, &ChatTurn::routed, &m_context,
                         [outcome] { outcome->order << "routed"; });
        QObject::connect(turn, &ChatTurn::finished, &m_context, [outcome, turn] {
            ++outcome->finished;
            outcome->answer = turn->answer().message();
            outcome->order << "finished";
        });
        QObject::connect(turn, &ChatTurn::failed, &m_context, [outcome](const ChatError &error) {
            ++outcome->failed;
            outcome->error = error;
            outcome->order << "failed";
        });
        QObject::connect(turn, &ChatTurn::settled, &m_context, [outcome](const TurnRecord &record) {
            ++outcome->settled;
            outcome->record = record;
            outcome->order << "settled";
        });
        return outcome;
    }
    std::shared_ptr<Outcome> start(ChatRequest request)
    {
        return watch(service.start(std::move(request)));
    }

    // Every line all children read so far, and their starts.
    QList<Json> received() const
    {
        QList<Json> lines;
        const QDir dir(m_dir.filePath(QStringLiteral("log")));
        for (const QString &name : dir.entryList(QDir::Files)) {
            QFile file(dir.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            for (const QByteArray &line : file.readAll().split('\n')) {
                if (const auto json = parseJson(line))
                    lines << *json;
            }
        }
        return lines;
    }
    int childrenStarted() const
    {
        return int(QDir(m_dir.filePath(QStringLiteral("log"))).entryList(QDir::Files).size());
    }

private:
    QTemporaryDir m_dir;
    QObject m_context;
    QProcessEnvironment m_environment;
    SpawnPlan m_plan;
    ProcessLedger m_ledger;

public:
    WorkerPool pool;
    ChatService service;
};
