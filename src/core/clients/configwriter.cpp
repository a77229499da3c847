// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/clients/configwriter.h"

#include "core/settings/privatefile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kLargestConfig = 1024 * 1024;

struct ConfigWriterWords
{
    Q_DECLARE_TR_FUNCTIONS(ConfigWriter)
};

QByteArray digest(const QByteArray &content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex();
}

// Nothing if there is no such file.
Result<std::optional<QByteArray>> contentOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return std::optional<QByteArray>();
    if (!info.isFile())
        return Error{ConfigWriterWords::tr("%1 is not an ordinary file, so it is left as it is.")
                         .arg(QDir::toNativeSeparators(path))};
    if (info.size() > kLargestConfig)
        return Error{
            ConfigWriterWords::tr("%1 is too large for a settings file, so it is left as it is.")
                .arg(QDir::toNativeSeparators(path))};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ConfigWriterWords::tr("%1 cannot be read: %2")
                         .arg(QDir::toNativeSeparators(path), file.errorString())};
    return std::optional<QByteArray>(file.read(kLargestConfig + 1));
}

Error cannotWrite(const QString &path, const QString &reason)
{
    return {ConfigWriterWords::tr("%1 cannot be written: %2")
                .arg(QDir::toNativeSeparators(path), reason)};
}

Result<Done> write(const QString &path, const QByteArray &content, bool isNew)
{
    if (isNew && !QDir().mkpath(QFileInfo(path).path()))
        return cannotWrite(path, ConfigWriterWords::tr("its folder cannot be made"));
    QSaveFile file(path); // keeps the mode of the one that was there
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return cannotWrite(path, file.errorString());
    if (isNew)
        file.setPermissions(kOwnerOnlyFile); // there is a token in it
    if (!file.commit())
        return cannotWrite(path, file.errorString());
    return Done{};
}

QString backupPath(const QString &path, const QDateTime &now)
{
    const QString name =
        path + u".bellhop-backup-"_s + now.toLocalTime().toString(u"yyyyMMdd-HHmmss"_s);
    QString free = name;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = u"%1-%2"_s.arg(name).arg(number);
    return free;
}

} // namespace

QList<DiffLine> ConfigProposal::diff(int context) const
{
    return lineDiff(QString::fromUtf8(before), QString::fromUtf8(after), context);
}

Result<ConfigProposal> ConfigWriter::propose(const ClientConfig &config, const ClientPlaces &places,
                                             const ClientValues &values)
{
    ConfigProposal proposal;
    proposal.path = config.path(places);
    // Many keep their settings in a repository and link them: the link has to stay one.
    if (const QString real = QFileInfo(proposal.path).canonicalFilePath(); !real.isEmpty())
        proposal.path = real;
    const Result<std::optional<QByteArray>> content = contentOf(proposal.path);
    if (!content)
        return content.error();
    proposal.isNew = !content->has_value();
    proposal.before = content->value_or(QByteArray());
    Result<QByteArray> merged = config.merge(proposal.before, values);
    if (!merged)
        return merged.error();
    proposal.after = std::move(*merged);
    return proposal;
}

Result<ConfigReceipt> ConfigWriter::apply(const ConfigProposal &proposal, const QDateTime &now)
{
    const Result<std::optional<QByteArray>> content = contentOf(proposal.path);
    if (!content)
        return content.error();
    if (content->has_value() == proposal.isNew
        || content->value_or(QByteArray()) != proposal.before)
        return Error{ConfigWriterWords::tr(
                         "%1 has been changed by somebody else in the meantime. Look at the "
                         "changes again.")
                         .arg(QDir::toNativeSeparators(proposal.path))};
    ConfigReceipt receipt{proposal.path, {}, digest(proposal.after)};
    if (!proposal.isNew) {
        receipt.backup = backupPath(proposal.path, now);
        QFile old(proposal.path);
        if (!old.copy(receipt.backup))
            return cannotWrite(receipt.backup, old.errorString());
    }
    if (const Result<Done> written = write(proposal.path, proposal.after, proposal.isNew);
        !written) {
        if (!receipt.backup.isEmpty())
            QFile::remove(receipt.backup);
        return written.error();
    }
    return receipt;
}

Result<Done> ConfigWriter::undo(const ConfigReceipt &receipt)
{
    const Result<std::optional<QByteArray>> content = contentOf(receipt.path);
    if (!content)
        return content.error();
    if (!content->has_value() || digest(**content) != receipt.written) {
        QString message =
            ConfigWriterWords::tr("%1 has been changed since, so it is left as it is.")
                .arg(QDir::toNativeSeparators(receipt.path));
        if (!receipt.backup.isEmpty())
            message = ConfigWriterWords::tr("%1 The old file is kept as %2.")
                          .arg(message, QDir::toNativeSeparators(receipt.backup));
        return Error{message};
    }
    if (receipt.backup.isEmpty()) {
        QFile file(receipt.path);
        if (!file.remove())
            return cannotWrite(receipt.path, file.errorString());
        return Done{};
    }
    const Result<std::optional<QByteArray>> old = contentOf(receipt.backup);
    if (!old)
        return old.error();
    if (!old->has_value())
        return Error{ConfigWriterWords::tr("The copy of the old file, %1, is not there any more.")
                         .arg(QDir::toNativeSeparators(receipt.backup))};
    if (const Result<Done> written = write(receipt.path, **old, false); !written)
        return written;
    QFile::remove(receipt.backup);
    return Done{};
}
