// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/keychain.h"

#include <qt6keychain/keychain.h>

#include <QFileInfo>
#include <QObject>

using namespace Qt::StringLiterals;

namespace {

const QString kService = u"bellhop"_s;

class SystemKeychain final : public Keychain
{
public:
    void read(const QString &name, Answer answer) override
    {
        auto *job = new QKeychain::ReadPasswordJob(kService);
        start(job, name, [job, answer = std::move(answer)] {
            if (job->error() == QKeychain::EntryNotFound)
                answer(QByteArray());
            else if (job->error() != QKeychain::NoError)
                answer(Error{job->errorString()});
            else
                answer(job->binaryData());
        });
    }

    void write(const QString &name, const QByteArray &value, Answer answer) override
    {
        auto *job = new QKeychain::WritePasswordJob(kService);
        job->setBinaryData(value);
        start(job, name, [job, value, answer = std::move(answer)] {
            if (job->error() != QKeychain::NoError)
                answer(Error{job->errorString()});
            else
                answer(value);
        });
    }

    void remove(const QString &name, Answer answer) override
    {
        auto *job = new QKeychain::DeletePasswordJob(kService);
        start(job, name, [job, answer = std::move(answer)] {
            if (job->error() != QKeychain::NoError && job->error() != QKeychain::EntryNotFound)
                answer(Error{job->errorString()});
            else
                answer(QByteArray());
        });
    }

private:
    template <typename Finished>
    static void start(QKeychain::Job *job, const QString &name, Finished finished)
    {
        // Deletes itself when it has finished.
        job->setKey(name);
        QObject::connect(job, &QKeychain::Job::finished, job, std::move(finished));
        job->start();
    }
};

} // namespace

Keychain::~Keychain() = default;

std::unique_ptr<Keychain> Keychain::ofSystem()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    // Both keychains of free desktops are reached over the session's bus; asking without one may try
    // to start a bus and takes its time.
    const QString runtimeBus = qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s;
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") && !QFileInfo::exists(runtimeBus))
        return nullptr;
#endif
    return std::make_unique<SystemKeychain>();
}
