// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/settings/keychain.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QString>

#include <array>
#include <chrono>
#include <memory>

// Keeps the access token and the API key: in the system's keychain where one works, otherwise in
// <data dir>/secrets.json, mode 0600. The file also says which secret is in the keychain, so another
// start knows where to look. A new value is in the file before the keychain is asked, and leaves it
// only when the keychain has it: it is never lost. What the keychain once refused stays in the file,
// so that nobody is asked at every start. Waits for no one. UI thread.
class SecretStore final : public QObject
{
    Q_OBJECT

public:
    enum class Secret { Token, ApiKey };
    enum class Place { Nowhere, File, Keychain };

    // Without a keychain new values stay in the file.
    SecretStore(QString dataDir, std::unique_ptr<Keychain> keychain, QObject *parent = nullptr);
    ~SecretStore() override;

    // loaded() follows, once, after at most `patience`; what the keychain says later comes as
    // changed().
    void load(std::chrono::milliseconds patience = std::chrono::seconds(3));
    bool isLoaded() const { return m_loaded; }

    QByteArray value(Secret secret) const;
    Place place(Secret secret) const;
    // It is known to be in the keychain, but the keychain has not given it out (yet).
    bool isWithheld(Secret secret) const;
    QString problem(Secret secret) const; // for people; empty = fine
    // Empty forgets it. The value counts at once; problem() tells if it could not be kept.
    void set(Secret secret, const QByteArray &value);

    static QString placeName(Place place); // for people

signals:
    void loaded();
    void changed(SecretStore::Secret secret);

private:
    struct Entry
    {
        QByteArray value;
        Place place = Place::Nowhere;
        QString problem;
        bool withheld = false;
        quint64 version = 0; // an answer of the keychain to an older question is not taken
    };

    Entry &entry(Secret secret) { return m_entries[size_t(secret)]; }
    const Entry &entry(Secret secret) const { return m_entries[size_t(secret)]; }
    void readFile();
    bool writeFile(QString *problem) const;
    void askKeychain(Secret secret);
    void moveToKeychain(Secret secret);
    void finishLoading();
    QString filePath() const;

    QString m_dataDir;
    std::shared_ptr<Keychain> m_keychain;
    std::array<Entry, 2> m_entries;
    int m_pending = 0;
    bool m_loaded = false;
};
