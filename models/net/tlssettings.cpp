// SPDX-License-Identifier: Apache-2.0
#include "models/net/tlssettings.h"

#include <QCoreApplication>
#include <QFile>
#include <QSslCertificate>
#include <QSslSocket>

#include <algorithm>

namespace linchpin {

namespace {

struct TlsTexts
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::Tls)

public:
    static QString forError(QSslError::SslError error);
    static ApiError badCaFile(const QString &file)
    {
        return {.kind = ApiError::Kind::TlsFailed,
                .detail =
                    tr("The file with the certificate authority cannot be used: %1").arg(file)};
    }
};

QString TlsTexts::forError(QSslError::SslError error)
{
    switch (error) {
    case QSslError::CertificateExpired: return tr("The server's certificate has expired.");
    case QSslError::CertificateNotYetValid:
        return tr("The server's certificate is not valid yet. Is this computer's clock right?");
    case QSslError::HostNameMismatch:
        return tr("The server's certificate is for another name than the one in the address.");
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return tr("The server's certificate was not issued by an authority that is trusted here. "
                  "If it comes from "
                  "your own authority, name its file in the endpoint's settings.");
    case QSslError::CertificateRevoked:
    case QSslError::CertificateBlacklisted: return tr("The server's certificate has been revoked.");
    default: return {};
    }
}

} // namespace

Result<QSslConfiguration> tlsSettings(const QString &caFile)
{
    QSslConfiguration settings = QSslConfiguration::defaultConfiguration();
    settings.setProtocol(QSsl::TlsV1_2OrLater);
    settings.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (caFile.isEmpty())
        return settings;
    QFile file(caFile);
    if (!file.open(QIODevice::ReadOnly))
        return failure(TlsTexts::badCaFile(caFile));
    const QList<QSslCertificate> own = QSslCertificate::fromDevice(&file, QSsl::Pem);
    if (own.isEmpty())
        return failure(TlsTexts::badCaFile(caFile));
    // Set whole: what is only added can be lost against the roots Qt loads on demand.
    settings.setCaCertificates(QSslConfiguration::systemCaCertificates() + own);
    return settings;
}

QString tlsSentence(const QList<QSslError> &errors)
{
    // The most telling one: an own authority that is missing often brings others along.
    for (const QSslError &error : errors) {
        const QString sentence = TlsTexts::forError(error.error());
        if (!sentence.isEmpty())
            return sentence;
    }
    return errors.isEmpty()
        ? TlsTexts::tr("No secure connection could be agreed upon with the server.")
        : TlsTexts::tr("The server's certificate was not accepted: %1")
              .arg(errors.first().errorString());
}

} // namespace linchpin
