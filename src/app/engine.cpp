// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine.h"

#include "app/enginecore.h"

Engine::Engine(Options options)
    : m_options(std::move(options))
{ }

Engine::~Engine() = default;

EngineCore &Engine::core()
{
    if (!m_core)
        m_core = std::make_unique<EngineCore>(*this, m_options);
    return *m_core;
}

void Engine::applySettings(const Settings &settings)
{
    core().applySettings(settings);
}

void Engine::setToken(const QByteArray &token)
{
    core().setToken(token);
}

void Engine::setApiKey(const QByteArray &key)
{
    core().setApiKey(key);
}

void Engine::createKey(const AccessKey &wish)
{
    core().createKey(wish);
}

void Engine::changeKey(const AccessKey &wish)
{
    core().changeKey(wish);
}

void Engine::revokeKey(const QString &id)
{
    core().revokeKey(id);
}

void Engine::start()
{
    core().start();
}

void Engine::stop()
{
    core().stop();
}

void Engine::cancelTurn(const QString &id)
{
    core().cancelTurn(id);
}

void Engine::cancelAllTurns()
{
    core().cancelAllTurns();
}

void Engine::runSelfTest()
{
    core().runSelfTest();
}

void Engine::runDoctor()
{
    core().runDoctor();
}

void Engine::refreshClaude()
{
    core().lookForClaude();
}

void Engine::refreshModels()
{
    core().refreshModels();
}

void Engine::testModel(const QString &name)
{
    core().testModel(name);
}

void Engine::readContent(const QString &turnId)
{
    core().readContent(turnId);
}

void Engine::forgetContent()
{
    core().forgetContent();
}

void Engine::forgetUsage()
{
    core().forgetUsage();
}
