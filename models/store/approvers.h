// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/approval.h"
#include "models/store/configfile.h"

namespace linchpin {

/// approvers.json in the config directory: whose signatures are believed on this machine.
class Approvers
{
public:
    explicit Approvers(const QString &directory);
    [[nodiscard]] Result<std::vector<Approver>> load() const;
    /// Refused if name or key is known already.
    [[nodiscard]] Result<void> add(const Approver &person) const;
    [[nodiscard]] Result<void> remove(const QString &name) const;

private:
    ConfigFile m_file;
};

/// approval-policies.json in the config directory: at most one policy per endpoint.
class ApprovalPolicies
{
public:
    explicit ApprovalPolicies(const QString &directory);
    [[nodiscard]] Result<std::vector<ApprovalPolicy>> load() const;
    [[nodiscard]] Result<std::optional<ApprovalPolicy>>
    find(const EndpointIdentity &endpoint) const;
    [[nodiscard]] Result<void> set(const ApprovalPolicy &policy) const; ///< replaces
    [[nodiscard]] Result<void> remove(const EndpointIdentity &endpoint) const;

private:
    ConfigFile m_file;
};

[[nodiscard]] QJsonObject toJson(const Approver &person);
[[nodiscard]] Result<Approver> approverFromJson(const QJsonObject &json);
[[nodiscard]] QJsonObject toJson(const ApprovalPolicy &policy);
[[nodiscard]] Result<ApprovalPolicy> approvalPolicyFromJson(const QJsonObject &json);

} // namespace linchpin
