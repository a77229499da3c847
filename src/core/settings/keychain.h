// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

// A place of the operating system that keeps secrets. Every call is answered exactly once, later
// and in the caller's thread, however long a person takes to unlock it. Tests bring their own.
class Keychain
{
public:
    using Answer = std::function<void(Result<QByteArray>)>; // empty: there is no such entry

    virtual ~Keychain();
    virtual void read(const QString &name, Answer answer) = 0;
    virtual void write(const QString &name, const QByteArray &value, Answer answer) = 0;
    virtual void remove(const QString &name, Answer answer) = 0;

    // Of this system; nullptr if there is none (no D-Bus session, say).
    static std::unique_ptr<Keychain> ofSystem();
};
