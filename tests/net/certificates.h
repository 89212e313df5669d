// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace linchpin::testing {

/// Authorities and certificates made for one test run with the openssl tool; nothing of them is
/// kept.
class Certificates final
{
public:
    Certificates();

    [[nodiscard]] bool isReady() const { return m_isReady; }
    [[nodiscard]] QString trouble() const { return m_trouble; }
    [[nodiscard]] QString authorityFile(const QString &name = QStringLiteral("ca")) const;
    /// A server certificate: of the authority, for the names, good for so many days (negative:
    /// expired).
    [[nodiscard]] QSslConfiguration server(const QString &authority, const QString &names,
                                           int days);
    [[nodiscard]] QSslConfiguration selfSigned();

private:
    bool makeAuthority(const QString &name);
    bool run(const QStringList &arguments);
    [[nodiscard]] QSslConfiguration load(const QString &name) const;

    QTemporaryDir m_dir;
    bool m_isReady = false;
    QString m_trouble;
};

} // namespace linchpin::testing
