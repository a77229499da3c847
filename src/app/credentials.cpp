// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/credentials.h"

#include "core/access/accesskeys.h"
#include "core/settings/environmentnames.h"

using namespace Qt::StringLiterals;
using Secret = SecretStore::Secret;

namespace {

const QString kVariable = u"BELLHOP_API_KEY"_s;

} // namespace

Credentials::Credentials(const QProcessEnvironment &environment, SecretStore &secrets,
                         QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
{
    const QString given = environment.value(kVariable);
    if (!given.isEmpty())
        m_fixedToken = given.toUtf8();
    connect(&m_secrets, &SecretStore::loaded, this, &Credentials::takeLoaded);
    connect(&m_secrets, &SecretStore::changed, this, [this](Secret secret) {
        if (secret == Secret::ApiKey)
            emit apiKeyChanged(apiKey());
        else if (!isTokenFixed())
            emit tokenChanged(token());
    });
}

QProcessEnvironment Credentials::environmentFor(bool headless)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QString foreign = environment.value(QString::fromLatin1(EnvironmentNames::kForeignToken));
    if (headless && environment.value(kVariable).isEmpty() && !foreign.isEmpty())
        environment.insert(kVariable, foreign);
    return environment;
}

QString Credentials::problem() const
{
    if (!isTokenFixed() || AccessKeys::isUsableToken(m_fixedToken))
        return {};
    return tr("%1: must be 1 to 512 visible ASCII characters without blanks.").arg(kVariable);
}

void Credentials::load()
{
    // A given token need not wait for a keychain.
    if (isTokenFixed())
        emit tokenChanged(token());
    m_secrets.load();
}

void Credentials::takeLoaded()
{
    const bool hasToken = !m_secrets.value(Secret::Token).isEmpty();
    if (!isTokenFixed()) {
        if (hasToken)
            emit tokenChanged(token());
        else if (!m_secrets.isWithheld(Secret::Token))
            regenerateToken();
    }
    if (!apiKey().isEmpty())
        emit apiKeyChanged(apiKey());
    emit ready();
}

QByteArray Credentials::token() const
{
    return isTokenFixed() ? m_fixedToken : m_secrets.value(Secret::Token);
}

QString Credentials::tokenSource() const
{
    return isTokenFixed() ? kVariable : SecretStore::placeName(m_secrets.place(Secret::Token));
}

QString Credentials::tokenProblem() const
{
    return isTokenFixed() ? QString() : m_secrets.problem(Secret::Token);
}

void Credentials::regenerateToken()
{
    if (!isTokenFixed())
        m_secrets.set(Secret::Token, AccessKeys::generateToken());
}

QString Credentials::apiKeySource() const
{
    return SecretStore::placeName(m_secrets.place(Secret::ApiKey));
}

QString Credentials::apiKeyProblem() const
{
    return m_secrets.problem(Secret::ApiKey);
}

void Credentials::setApiKey(const QByteArray &key)
{
    m_secrets.set(Secret::ApiKey, key.trimmed());
}
