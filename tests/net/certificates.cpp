// SPDX-License-Identifier: Apache-2.0
#include "tests/net/certificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace linchpin::testing {

using namespace Qt::StringLiterals;

namespace {

const QStringList newKey{u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
                         u"-nodes"_s};

} // namespace

Certificates::Certificates()
{
    m_isReady = m_dir.isValid() && makeAuthority(u"ca"_s) && makeAuthority(u"otherca"_s);
}

QString Certificates::authorityFile(const QString &name) const
{
    return m_dir.filePath(name + u".pem"_s);
}

bool Certificates::run(const QStringList &arguments)
{
    QProcess tool;
    tool.setWorkingDirectory(m_dir.path());
    tool.start(u"openssl"_s, arguments);
    const bool isWell =
        tool.waitForFinished() && tool.exitStatus() == QProcess::NormalExit && tool.exitCode() == 0;
    if (!isWell)
        m_trouble = QString::fromLocal8Bit(tool.readAllStandardError()) + tool.errorString();
    return isWell;
}

bool Certificates::makeAuthority(const QString &name)
{
    return run(QStringList{u"req"_s, u"-x509"_s} + newKey
               + QStringList{u"-keyout"_s, name + u".key"_s, u"-out"_s, name + u".pem"_s,
                             u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=Test "_s + name});
}

QSslConfiguration Certificates::server(const QString &authority, const QString &names, int days)
{
    QFile extension(m_dir.filePath(u"names"_s));
    if (!extension.open(QIODevice::WriteOnly)
        || extension.write("subjectAltName=" + names.toLatin1() + '\n') < 0)
        return {};
    extension.close();
    const bool isMade = run(QStringList{u"req"_s, u"-new"_s} + newKey
                            + QStringList{u"-keyout"_s, u"server.key"_s, u"-out"_s, u"server.csr"_s,
                                          u"-subj"_s, u"/CN=server"_s})
        && run({u"x509"_s, u"-req"_s, u"-in"_s, u"server.csr"_s, u"-CA"_s, authority + u".pem"_s,
                u"-CAkey"_s, authority + u".key"_s, u"-CAcreateserial"_s, u"-days"_s,
                QString::number(days), u"-extfile"_s, u"names"_s, u"-out"_s, u"server.pem"_s});
    return isMade ? load(u"server"_s) : QSslConfiguration();
}

QSslConfiguration Certificates::selfSigned()
{
    const bool isMade = run(QStringList{u"req"_s, u"-x509"_s} + newKey
                            + QStringList{u"-keyout"_s, u"self.key"_s, u"-out"_s, u"self.pem"_s,
                                          u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=127.0.0.1"_s,
                                          u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s});
    return isMade ? load(u"self"_s) : QSslConfiguration();
}

QSslConfiguration Certificates::load(const QString &name) const
{
    QFile key(m_dir.filePath(name + u".key"_s));
    QFile certificate(m_dir.filePath(name + u".pem"_s));
    QSslConfiguration settings = QSslConfiguration::defaultConfiguration();
    if (!key.open(QIODevice::ReadOnly) || !certificate.open(QIODevice::ReadOnly))
        return {};
    settings.setPrivateKey(QSslKey(&key, QSsl::Ec));
    settings.setLocalCertificate(QSslCertificate(&certificate));
    settings.setPeerVerifyMode(QSslSocket::VerifyNone);
    return settings;
}

} // namespace linchpin::testing
