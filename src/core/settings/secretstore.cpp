// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/secretstore.h"

#include "core/json.h"
#include "core/settings/privatefile.h"

#include <QFile>
#include <QLoggingCategory>
#include <QPointer>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "bellhop.secrets")

constexpr qint64 kLargestSecretsFile = 64 * 1024;
constexpr auto kInKeychain = "keychain";

constexpr std::array kSecrets{SecretStore::Secret::Token, SecretStore::Secret::ApiKey};

const char *nameOf(SecretStore::Secret secret)
{
    return secret == SecretStore::Secret::Token ? "token" : "api-key";
}

} // namespace

SecretStore::SecretStore(QString dataDir, std::unique_ptr<Keychain> keychain, QObject *parent)
    : QObject(parent)
    , m_dataDir(std::move(dataDir))
    , m_keychain(std::move(keychain))
{ }

SecretStore::~SecretStore() = default;

void SecretStore::load(std::chrono::milliseconds patience)
{
    m_loaded = false;
    m_pending = 0;
    readFile();
    for (const Secret secret : kSecrets) {
        if (entry(secret).place == Place::Keychain)
            askKeychain(secret);
    }
    if (m_pending == 0)
        QMetaObject::invokeMethod(this, &SecretStore::finishLoading, Qt::QueuedConnection);
    else
        QTimer::singleShot(patience, this, &SecretStore::finishLoading);
}

void SecretStore::finishLoading()
{
    if (m_loaded)
        return;
    m_loaded = true;
    for (const Secret secret : kSecrets) {
        Entry &kept = entry(secret);
        if (kept.withheld && kept.problem.isEmpty())
            kept.problem = tr("The system keychain has not answered yet. Unlock it to go on.");
    }
    emit loaded();
}

QByteArray SecretStore::value(Secret secret) const
{
    return entry(secret).value;
}

SecretStore::Place SecretStore::place(Secret secret) const
{
    return entry(secret).place;
}

bool SecretStore::isWithheld(Secret secret) const
{
    return entry(secret).withheld;
}

QString SecretStore::problem(Secret secret) const
{
    return entry(secret).problem;
}

QString SecretStore::placeName(Place place)
{
    switch (place) {
    case Place::File:
        return tr("file");
    case Place::Keychain:
        return tr("system keychain");
    case Place::Nowhere:
        break;
    }
    return tr("nowhere");
}

void SecretStore::set(Secret secret, const QByteArray &value)
{
    Entry &kept = entry(secret);
    const bool wasInKeychain = kept.place == Place::Keychain;
    const quint64 version = kept.version + 1;
    kept = {};
    kept.version = version;
    kept.value = value;
    kept.place = value.isEmpty() ? Place::Nowhere : Place::File;
    if (!writeFile(&kept.problem) && !value.isEmpty())
        kept.place = Place::Nowhere;

    if (!value.isEmpty())
        moveToKeychain(secret);
    else if (wasInKeychain && m_keychain)
        m_keychain->remove(
            QString::fromLatin1(nameOf(secret)), [](const Result<QByteArray> &answer) {
                if (!answer)
                    qCWarning(log) << "the keychain keeps an old entry:" << answer.error().message;
            });
    emit changed(secret);
}

void SecretStore::askKeychain(Secret secret)
{
    Entry &kept = entry(secret);
    kept.withheld = true;
    if (!m_keychain) {
        kept.problem =
            tr("It is kept in the system keychain, which cannot be reached from here. Start "
               "Bellhop in the desktop session, or give another data folder.");
        return;
    }
    ++m_pending;
    const auto answered = [this, secret, self = QPointer(this),
                           version = kept.version](const Result<QByteArray> &answer) {
        if (!self)
            return;
        Entry &kept = entry(secret);
        if (kept.version == version) {
            kept.withheld = false;
            if (!answer) {
                kept.withheld = true;
                kept.problem = tr("The system keychain refuses: %1").arg(answer.error().message);
            } else if (answer->isEmpty()) {
                // Someone took it out.
                kept.place = Place::Nowhere;
                kept.value.clear();
            } else {
                kept.value = *answer;
                kept.problem.clear();
            }
            if (m_loaded)
                emit changed(secret);
        }
        if (--m_pending == 0)
            finishLoading();
    };
    m_keychain->read(QString::fromLatin1(nameOf(secret)), answered);
}

void SecretStore::moveToKeychain(Secret secret)
{
    if (!m_keychain)
        return;
    const auto answered = [this, secret, self = QPointer(this),
                           version = entry(secret).version](const Result<QByteArray> &answer) {
        if (!self)
            return;
        Entry &kept = entry(secret);
        if (!answer) {
            qCInfo(log) << "kept in a file, the keychain refuses:" << answer.error().message;
            return;
        }
        if (kept.version != version)
            return;
        kept.place = Place::Keychain;
        QString problem;
        if (!writeFile(&problem))
            kept.place = Place::File;
        emit changed(secret);
    };
    m_keychain->write(QString::fromLatin1(nameOf(secret)), entry(secret).value, answered);
}

QString SecretStore::filePath() const
{
    return m_dataDir + u"/secrets.json"_s;
}

void SecretStore::readFile()
{
    for (Entry &kept : m_entries) {
        const quint64 version = kept.version + 1;
        kept = {};
        kept.version = version;
    }
    QFile file(filePath());
    if (!file.exists())
        return;
    makePrivateFile(filePath());
    std::optional<Json> json;
    if (file.open(QIODevice::ReadOnly))
        json = parseJson(file.read(kLargestSecretsFile));
    if (!json || !json->is_object()) {
        for (Entry &kept : m_entries)
            kept.problem = tr("%1 cannot be read.").arg(filePath());
        qCWarning(log) << filePath() << "cannot be read";
        return;
    }
    for (const Secret secret : kSecrets) {
        const Json *found = findValue(*json, nameOf(secret));
        if (!found)
            continue;
        Entry &kept = entry(secret);
        if (found->is_string()) {
            kept.value = toBytes(found->get_ref<const std::string &>());
            kept.place = kept.value.isEmpty() ? Place::Nowhere : Place::File;
        } else if (stringOr(*found, "in") == kInKeychain) {
            kept.place = Place::Keychain;
        }
    }
}

bool SecretStore::writeFile(QString *problem) const
{
    Json json = Json::object();
    for (const Secret secret : kSecrets) {
        const Entry &kept = entry(secret);
        if (kept.place == Place::Keychain)
            json[nameOf(secret)] = {{"in", kInKeychain}};
        else if (!kept.value.isEmpty())
            json[nameOf(secret)] = kept.value.toStdString();
    }
    if (makePrivateFolder(m_dataDir) && writePrivateFile(filePath(), dumpJsonBytes(json)))
        return true;
    *problem = tr("It cannot be kept: %1 cannot be written.").arg(filePath());
    return false;
}
