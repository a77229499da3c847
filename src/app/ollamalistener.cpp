// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ollamalistener.h"

#include "server/http/serverurls.h"

#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcOllama, "bellhop.ollama", QtInfoMsg)

// In records and limits, whoever comes without a token is one caller of its own.
Caller anybody()
{
    Caller caller;
    caller.keyId = u"ollama"_s;
    caller.keyName = OllamaListener::tr("Ollama's port, without a token");
    return caller;
}

} // namespace

OllamaListener::OllamaListener(QObject *parent)
    : QObject(parent)
{ }

void OllamaListener::configure(const Settings &settings)
{
    m_settings = settings;
    GuardRules rules;
    rules.allowedHosts = settings.allowedHosts();
    rules.allowedOrigins = settings.allowedOrigins();
    if (settings.ollamaWithoutToken())
        rules.anonymous = anybody();
    m_server.setGuardRules(rules);
    HttpLimits limits;
    limits.body = settings.maxBodyBytes();
    m_server.setLimits(limits);
    if (m_started)
        apply();
}

void OllamaListener::start()
{
    m_started = true;
    apply();
}

void OllamaListener::stopAccepting()
{
    m_started = false;
    m_problem = {};
    m_server.stopAccepting();
}

void OllamaListener::stop()
{
    m_started = false;
    m_problem = {};
    m_server.stop();
}

void OllamaListener::apply()
{
    m_problem = {};
    if (!m_settings.ollamaListener()) {
        m_server.stopAccepting();
        return;
    }
    const QString before = url();
    const QHostAddress loopback(QHostAddress::LocalHost);
    const Result<quint16, ListenError> port = m_server.listen(loopback, m_settings.ollamaPort());
    if (!port) {
        m_server.stopAccepting(); // not where the settings no longer say
        m_problem = Wording::of<OllamaListener>(
            QT_TR_NOOP("Programs that look for Ollama do not find Bellhop: %1 Stop that program "
                       "(often Ollama itself) or choose another port in the settings."),
            port.error().message);
        qCWarning(lcOllama).noquote() << m_problem.english;
    } else if (url() != before) {
        qCInfo(lcOllama).noquote() << "programs that look for Ollama find it on" << url();
    }
}

QString OllamaListener::url() const
{
    return serverUrls(m_server.addresses(), m_server.port()).value(0);
}
