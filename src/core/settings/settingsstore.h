// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/settings/settings.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QProcessEnvironment>
#include <QString>

// Loads the settings (flags > environment > bellhop.conf > defaults), changes them on request and
// keeps bellhop.conf, which is written whole or not at all and readable by its owner only. What is
// given by flag or environment is locked: it cannot be changed and never gets into the file.
// An empty environment variable counts as not set. Variables of other programs come between file and
// our own variables. UI thread.
class SettingsStore final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        QString configDir; // bellhop.conf is in here; made when something is saved
        QProcessEnvironment environment;
        QHash<Settings::Key, QString> flags;
        bool readsForeignNames = false; // HOST, PORT, MAX_CONCURRENT …: without a window
    };
    struct Problem
    {
        enum class Severity { Warning, Error, Fatal };
        Severity severity = Severity::Warning;
        QString name; // of the setting, variable or flag: "server/port", "BELLHOP_PORT", "--port"
        QString message;
    };
    // What --show-config prints of a secret: never the secret.
    struct SecretLine
    {
        QString name;
        bool isSet = false;
        QString source; // "environment", "keychain", …
    };

    explicit SettingsStore(Options options, QObject *parent = nullptr);

    // Reads everything anew.
    void load();
    // Live change: checked, saved, told. Refused with a reason for people; then nothing has
    // changed.
    Result<Done> set(Settings::Key key, const QVariant &value);
    Result<Done> reset(Settings::Key key);

    const Settings &settings() const { return m_settings; }
    // Of the last load(). What is wrong in the file is not used; what is wrong in a flag or
    // variable is Fatal: the program must not start with something else than was asked for.
    const QList<Problem> &problems() const { return m_problems; }
    bool mayStart() const;
    bool isLocked(Settings::Key key) const;
    // "the environment variable BELLHOP_PORT", "the flag --port"; empty if not locked.
    QString lockedBy(Settings::Key key) const;
    QString filePath() const;
    QString describe(const QList<SecretLine> &secrets = {}) const;

signals:
    void changed(const Settings &settings);

private:
    void loadFile();
    void loadForeignNames();
    void loadFlagsAndEnvironment();
    void reportUnknownNames();
    QString variableOf(const Settings::Info &row) const;
    void take(Settings::Key key, const QString &text, Settings::Source source, const QString &name);
    Result<Done> save(Settings::Key key, const QVariant *value);

    Options m_options;
    Settings m_settings;
    QList<Problem> m_problems;
    QHash<Settings::Key, QString> m_foreign; // the variable of another program that gave the value
};
