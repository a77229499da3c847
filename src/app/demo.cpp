// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo.h"

#include "core/settings/privatefile.h"
#include "standin/standinthread.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

Demo::Demo(const QString &dataDir)
    : m_home(dataDir + u"/home"_s)
{ }

Demo::~Demo() = default;

Result<Done> Demo::start()
{
    if (!makePrivateFolder(m_home))
        return Error{
            QCoreApplication::translate("Demo", "The folder %1 cannot be written.").arg(m_home)};
    StandIn::Options options;
    options.demo = true;
    m_standIn = std::make_unique<StandInThread>(options);
    const auto port = m_standIn->listen();
    if (!port)
        return port.error();
    m_port = *port;
    return Done{};
}

QMap<QString, QString> Demo::claudeEnvironment() const
{
    return {
        {u"HOME"_s, m_home},
        {u"USERPROFILE"_s, m_home},
        {u"CLAUDE_CONFIG_DIR"_s, m_home + u"/.claude"_s},
        {u"ANTHROPIC_BASE_URL"_s, u"http://127.0.0.1:%1"_s.arg(m_port)},
        {u"ANTHROPIC_API_KEY"_s, u"sk-ant-demo"_s},
        // A proxy of the user does not reach this machine's own addresses.
        {u"NO_PROXY"_s, u"127.0.0.1"_s},
        {u"no_proxy"_s, u"127.0.0.1"_s},
    };
}

QString Demo::curlLine(const QString &url, const QByteArray &token)
{
    return u"curl -N %1/v1/chat/completions -H 'Authorization: Bearer %2'"
           u" -H 'Content-Type: application/json' -d '{\"model\":\"sonnet\",\"stream\":true,"
           u"\"messages\":[{\"role\":\"user\",\"content\":\"Hello, who are you?\"}]}'"_s.arg(
               url, QString::fromLatin1(token));
}
