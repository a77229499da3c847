// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/http/tlssetup.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace {

constexpr qint64 kLargestPem = 1024 * 1024;

struct TlsWords
{
    Q_DECLARE_TR_FUNCTIONS(TlsSetup)
};

Result<QByteArray> readPem(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{TlsWords::tr("%1 cannot be read: %2").arg(path, file.errorString())};
    return file.read(kLargestPem);
}

} // namespace

Result<QSslConfiguration> loadTls(const QString &certificatePath, const QString &keyPath)
{
    if (!QSslSocket::supportsSsl())
        return Error{TlsWords::tr("This computer's Qt has no TLS.")};
    const Result<QByteArray> chainText = readPem(certificatePath);
    if (!chainText)
        return chainText.error();
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*chainText, QSsl::Pem);
    if (chain.isEmpty() || chain.first().isNull())
        return Error{TlsWords::tr("%1 holds no certificate in PEM form.").arg(certificatePath)};
    const QString keyFile = keyPath.isEmpty() ? certificatePath : keyPath;
    const Result<QByteArray> keyText = readPem(keyFile);
    if (!keyText)
        return keyText.error();
    QSslKey key;
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        key = QSslKey(*keyText, algorithm, QSsl::Pem, QSsl::PrivateKey);
        if (!key.isNull())
            break;
    }
    if (key.isNull())
        return Error{TlsWords::tr("%1 holds no private key in PEM form, or it wants a passphrase.")
                         .arg(keyFile)};
    if (chain.first().expiryDate() < QDateTime::currentDateTimeUtc())
        return Error{TlsWords::tr("The certificate %1 has expired.").arg(certificatePath)};
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone); // clients show a token, no certificate
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    return tls;
}
