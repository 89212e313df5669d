// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/approval.h"
#include "models/store/planfile.h"

namespace linchpin {

/// Why a connection may not be deleted, or a plan not be carried out, on this machine. Found
/// without asking any server.
struct Bar
{
    QString word; ///< kebab-case: protected, unapproved, expired-plan, implausible-plan,
                  ///< unreadable-rules
    QString sentence;
    bool operator==(const Bar &) const = default;
};

/// What this machine asks of every plan before it is carried out: protection, approvals, a life
/// that is not over. Reads its rules afresh each time; rules that cannot be read bar everything.
class Clearance
{
public:
    explicit Clearance(QString configDirectory) : m_directory(std::move(configDirectory)) { }

    /// Is the connection protected? Asked when it is known.
    [[nodiscard]] std::optional<Bar> ofConnection(const EndpointIdentity &endpoint,
                                                  const Connection &connection) const;
    /// The same before it was read: only rules that need neither name nor traits.
    [[nodiscard]] std::optional<Bar> ofId(const EndpointIdentity &endpoint,
                                          const ConnectionId &id) const;
    /// May anything be deleted here without a plan that others have signed?
    [[nodiscard]] std::optional<Bar> ofDirectDelete(const EndpointIdentity &endpoint) const;
    /// A plan just made, that nobody signed. Of several connections, each one counts.
    [[nodiscard]] std::optional<Bar> ofPlan(const WholePlan &plan, const QDateTime &now) const;
    /// A plan of a file, with its approvals.
    [[nodiscard]] std::optional<Bar> ofFile(const PlanFile &file, const QDateTime &now) const;

private:
    [[nodiscard]] std::optional<Bar> ofWhatItSays(const WholePlan &whole,
                                                  const QDateTime &now) const;

    QString m_directory;
};

/// The approvals of a plan held against the people and the policy of this machine.
[[nodiscard]] Result<ApprovalStanding> standingOf(const QString &configDirectory,
                                                  const PlanFile &file, const QDateTime &now);
/// "2 approvals are needed. Signed: Ada. Missing: 1."
[[nodiscard]] QString sentenceOf(const ApprovalStanding &standing);
/// What an approval is worth, for a person: "counts", "made for another plan or altered", ...
[[nodiscard]] QString textOf(ApprovalWorth worth);

} // namespace linchpin
