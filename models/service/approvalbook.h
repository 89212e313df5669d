// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/approverkey.h"
#include "models/store/approvers.h"
#include "models/store/journal.h"
#include "models/store/planfile.h"

namespace linchpin {

/// This person's key, the people trusted on this machine and the policies of its endpoints. Every
/// change is written to the audit before it is made; without an audit nothing is changed.
class ApprovalBook
{
public:
    /// A null journal: another program holds it, everything can be looked at and signed.
    ApprovalBook(QString configDirectory, Journal *journal);

    [[nodiscard]] ApproverKey key() const { return ApproverKey(m_directory); }
    /// Makes the key and puts its owner on the list of trusted people.
    [[nodiscard]] Result<Approver> makeKey(const QString &name, const QString &login,
                                           const QByteArray &passphrase) const;

    [[nodiscard]] Result<std::vector<Approver>> people() const;
    [[nodiscard]] Result<void> trust(Approver person) const;
    [[nodiscard]] Result<void> forget(const QString &name) const;

    [[nodiscard]] Result<std::optional<ApprovalPolicy>>
    policyOf(const EndpointIdentity &endpoint) const;
    [[nodiscard]] Result<void> setPolicy(ApprovalPolicy policy, const QString &endpointName) const;
    [[nodiscard]] Result<void> dropPolicy(const EndpointIdentity &endpoint,
                                          const QString &endpointName) const;

    [[nodiscard]] Result<ApprovalStanding> standing(const PlanFile &file,
                                                    const QDateTime &now) const;
    /// Why this person's signature under the plan would be worth nothing; empty: it would count.
    [[nodiscard]] QString objectionToSigning(const PlanFile &file, const QDateTime &now) const;
    /// Signs what was shown, not what may lie there by now. Writes only a signature that counts.
    [[nodiscard]] Result<PlanFile> sign(const QString &path, const PlanFile &shown,
                                        const QString &reason, const QByteArray &passphrase,
                                        const QDateTime &now) const;

private:
    [[nodiscard]] Result<void> record(AuditEntry entry,
                                      const std::function<Result<void>()> &change) const;

    QString m_directory;
    Journal *m_journal;
};

/// The login this machine knows the person in front of it by.
[[nodiscard]] QString loginOfThisPerson();
/// A policy in words: "2 approvals, by Ada or the group dba".
[[nodiscard]] QString textOf(const ApprovalPolicy &policy, const std::vector<Approver> &people);

} // namespace linchpin
