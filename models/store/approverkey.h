// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/approval.h"

namespace linchpin {

/// The key this person signs with: approver-key.pem in the config directory, 0600, one per person.
/// Without the passphrase only the public half is known.
class ApproverKey
{
public:
    explicit ApproverKey(const QString &directory);

    [[nodiscard]] bool exists() const;
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Never replaces one that exists. An empty passphrase leaves the key readable to whoever reads
    /// the file.
    [[nodiscard]] Result<Approver> make(const QString &name, const QString &login,
                                        const QByteArray &passphrase) const;
    /// Name, login and public key. Refused if others may read the file.
    [[nodiscard]] Result<Approver> owner() const;
    [[nodiscard]] bool needsPassphrase() const;
    /// Fills in name, key and signature.
    [[nodiscard]] Result<Approval> sign(const Plan &plan, const QString &sha256,
                                        const QString &reason, const QDateTime &now,
                                        const QByteArray &passphrase) const;

private:
    QString m_path;
};

/// The public half as a small text file to be handed around; `openssl pkey -pubin` reads it too.
[[nodiscard]] Result<QByteArray> publicKeyText(const Approver &person);
/// Refused if anything is missing, left over, or if the fingerprint is not that of the key.
[[nodiscard]] Result<Approver> approverFromText(const QByteArray &text);
[[nodiscard]] Result<Approver> readPublicKeyFile(const QString &path);
/// Never overwrites.
[[nodiscard]] Result<void> writePublicKeyFile(const QString &path, const Approver &person);

/// A name as it can be signed: one line, not empty, not too long. Empty: fine; else what is wrong.
[[nodiscard]] QString problemOfName(const QString &name);

} // namespace linchpin
