// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/keyring.h"

#include "core/store/database.h"

#include <QLoggingCategory>
#include <QUuid>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcKeys, "bellhop.keys", QtInfoMsg)

constexpr qsizetype kLongestKeyName = 64;
constexpr qsizetype kMostKeyModels = 64;
constexpr size_t kMostKeys = 500;
constexpr qsizetype kHintLength = 7; // "bh-" and four of 43 characters tell nothing
constexpr qint64 kNoteEverySeconds = 60; // the last use: not a write for each request

QString defaultId()
{
    return QString::fromLatin1(AccessKeys::kDefaultId);
}

bool isPlainText(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); });
}

} // namespace

KeyRing::KeyRing(QObject *parent)
    : QObject(parent)
{ }

void KeyRing::setDatabase(Database *database)
{
    m_store = database ? std::make_unique<KeyStore>(*database) : nullptr;
    if (m_store) {
        if (auto keys = m_store->all())
            m_all = *std::move(keys);
        else
            qCWarning(lcKeys) << "the keys cannot be read:" << keys.error().message;
    }
    for (const AccessKey &key : m_all)
        m_noted.insert(key.id, key.lastUsedAt);
    setDefaultToken(m_defaultToken);
}

void KeyRing::setDefaultToken(const QByteArray &token)
{
    m_defaultToken = token;
    if (AccessKeys::isUsableToken(token)) {
        AccessKey *key = findAny(defaultId());
        if (!key) {
            AccessKey fresh;
            fresh.id = defaultId();
            fresh.name = tr("Access token");
            fresh.scopes = KeyScope::Chat | KeyScope::Manage;
            fresh.createdAt = QDateTime::currentDateTimeUtc();
            m_all.insert(m_all.begin(), fresh);
            key = &m_all.front();
        }
        const QByteArray digest = AccessKeys::digestOf(token);
        if (key->digest != digest) {
            key->digest = digest;
            if (const Result<Done> kept = m_store ? m_store->save(*key) : Done{}; !kept)
                qCWarning(lcKeys) << kept.error().message;
        }
    }
    refresh();
}

std::optional<Caller> KeyRing::callerFor(QByteArrayView token)
{
    std::optional<Caller> caller = m_active.callerFor(token);
    if (!caller)
        return caller;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QDateTime &noted = m_noted[caller->keyId];
    if (noted.isValid() && noted.secsTo(now) < kNoteEverySeconds)
        return caller;
    noted = now;
    if (AccessKey *key = findAny(caller->keyId))
        key->lastUsedAt = now;
    if (const Result<Done> kept = m_store ? m_store->noteUse(caller->keyId, now) : Done{}; !kept)
        qCWarning(lcKeys) << kept.error().message;
    emit changed();
    return caller;
}

bool KeyRing::mayManage(const QString &id) const
{
    const AccessKey *key = find(id);
    return key && key->scopes.testFlag(KeyScope::Manage);
}

Result<KeyRing::Created> KeyRing::create(const Wishes &wishes)
{
    if (!m_store)
        return Error{Wording::of<KeyRing>(
            QT_TR_NOOP("The key cannot be kept: Bellhop runs without its database."))};
    if (m_all.size() >= kMostKeys)
        return Error{Wording::of<KeyRing>(QT_TR_NOOP("There are too many keys (%1)."),
                                          QString::number(m_all.size()))};
    Created created;
    created.secret = AccessKeys::generateToken();
    AccessKey &key = created.key;
    key.id = u"key_"_s + QUuid::createUuid().toString(QUuid::Id128).left(16);
    key.digest = AccessKeys::digestOf(created.secret);
    key.hint = QString::fromLatin1(created.secret.first(kHintLength));
    key.createdAt = QDateTime::currentDateTimeUtc();
    Wishes named = wishes;
    if (!named.name)
        named.name = QString(); // refused with the right words
    if (const Result<Done> fits = apply(named, key); !fits)
        return fits.error();
    if (const Result<Done> kept = keep(key); !kept)
        return kept.error();
    m_all.push_back(key);
    refresh();
    return created;
}

Result<AccessKey> KeyRing::change(const QString &id, const Wishes &wishes)
{
    AccessKey *key = findAny(id);
    if (!key || key->isRevoked())
        return Error{Wording::of<KeyRing>(QT_TR_NOOP("There is no such key."))};
    AccessKey next = *key;
    if (const Result<Done> fits = apply(wishes, next); !fits)
        return fits.error();
    if (id == defaultId() && !next.scopes.testFlag(KeyScope::Manage))
        return Error{Wording::of<KeyRing>(QT_TR_NOOP(
            "The default key must keep the scope “manage”; nobody else could give it back."))};
    if (const Result<Done> kept = keep(next); !kept)
        return kept.error();
    *key = next;
    refresh();
    return next;
}

Result<AccessKey> KeyRing::revoke(const QString &id)
{
    if (id == defaultId())
        return Error{
            Wording::of<KeyRing>(QT_TR_NOOP("The default key cannot be revoked. Make a new token "
                                            "instead; the old one is worth nothing then."))};
    AccessKey *key = findAny(id);
    if (!key || key->isRevoked())
        return Error{Wording::of<KeyRing>(QT_TR_NOOP("There is no such key."))};
    AccessKey next = *key;
    next.revokedAt = QDateTime::currentDateTimeUtc();
    if (const Result<Done> kept = keep(next); !kept)
        return kept.error();
    *key = next;
    refresh();
    emit revoked(id);
    return next;
}

AccessKey *KeyRing::findAny(const QString &id)
{
    const auto it = std::find_if(m_all.begin(), m_all.end(),
                                 [&id](const AccessKey &key) { return key.id == id; });
    return it == m_all.end() ? nullptr : &*it;
}

Result<Done> KeyRing::apply(const Wishes &wishes, AccessKey &key) const
{
    if (wishes.name) {
        const QString name = wishes.name->trimmed();
        if (name.isEmpty() || name.size() > kLongestKeyName || !isPlainText(name))
            return Error{
                Wording::of<KeyRing>(QT_TR_NOOP("A key needs a name of 1 to %1 characters."),
                                     QString::number(kLongestKeyName))};
        const bool isTaken = std::any_of(m_all.begin(), m_all.end(), [&](const AccessKey &other) {
            return !other.isRevoked() && other.id != key.id
                && other.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (isTaken)
            return Error{
                Wording::of<KeyRing>(QT_TR_NOOP("There is a key named “%1” already."), name)};
        key.name = name;
    }
    if (wishes.scopes) {
        if (!*wishes.scopes)
            return Error{
                Wording::of<KeyRing>(QT_TR_NOOP("A key needs a scope: chat, manage, or both."))};
        key.scopes = *wishes.scopes;
    }
    if (wishes.limits) {
        const KeyLimits &limits = *wishes.limits;
        if (limits.perMinute < 0 || limits.perMinute > 100'000)
            return Error{Wording::of<KeyRing>(
                QT_TR_NOOP("Questions per minute must be from 0 (no limit) to 100000."))};
        if (limits.concurrent < 0 || limits.concurrent > 1000)
            return Error{Wording::of<KeyRing>(
                QT_TR_NOOP("Answers at the same time must be from 0 (no limit) to 1000."))};
        if (!std::isfinite(limits.dailyBudgetUsd) || limits.dailyBudgetUsd < 0
            || limits.dailyBudgetUsd > 1e6)
            return Error{Wording::of<KeyRing>(
                QT_TR_NOOP("The daily budget must be from 0 (none) to 1000000 US dollars."))};
        const bool areNames = limits.models.size() <= kMostKeyModels
            && std::all_of(limits.models.begin(), limits.models.end(), [](const QString &model) {
                                  return !model.isEmpty() && model.size() <= 128
                                      && isPlainText(model) && !model.contains(u' ');
                              });
        if (!areNames)
            return Error{Wording::of<KeyRing>(
                QT_TR_NOOP("Models must be at most %1 names such as haiku or claude-haiku-*."),
                QString::number(kMostKeyModels))};
        key.limits = limits;
    }
    return Done{};
}

Result<Done> KeyRing::keep(const AccessKey &key)
{
    if (!m_store)
        return Error{Wording::of<KeyRing>(
            QT_TR_NOOP("The key cannot be kept: Bellhop runs without its database."))};
    return m_store->save(key);
}

void KeyRing::refresh()
{
    std::vector<AccessKey> active;
    const bool hasDefault = AccessKeys::isUsableToken(m_defaultToken);
    for (const AccessKey &key : m_all) {
        if (!key.isRevoked() && (key.id != defaultId() || hasDefault))
            active.push_back(key);
    }
    m_active.setKeys(std::move(active));
    emit changed();
}
