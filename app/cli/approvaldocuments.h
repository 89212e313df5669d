// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/approval.h"
#include "models/domain/protection.h"
#include "models/store/planfile.h"

#include <QJsonObject>

namespace linchpin::cli {

// Documents and texts of approve, approvers, endpoints policy and protect. Pure.
[[nodiscard]] QJsonObject approvalDocument(const QString &path, const PlanFile &file,
                                           const ApprovalStanding &standing, bool isSigned,
                                           const QDateTime &now,
                                           const std::vector<Warning> &warnings);
[[nodiscard]] QString approvalText(const QString &path, const PlanFile &file,
                                   const ApprovalStanding &standing, bool isSigned,
                                   const QDateTime &now, const std::vector<Warning> &warnings);
[[nodiscard]] QJsonObject approversDocument(const std::vector<Approver> &people,
                                            const QString &written);
[[nodiscard]] QString approversText(const std::vector<Approver> &people, const QString &written);
[[nodiscard]] QJsonObject policyDocument(const QString &endpoint,
                                         const std::optional<ApprovalPolicy> &policy,
                                         const std::vector<Approver> &people);
[[nodiscard]] QString policyText(const QString &endpoint,
                                 const std::optional<ApprovalPolicy> &policy,
                                 const std::vector<Approver> &people);
[[nodiscard]] QJsonObject rulesDocument(const std::vector<ProtectionRule> &rules);
[[nodiscard]] QString rulesText(const std::vector<ProtectionRule> &rules);

} // namespace linchpin::cli
