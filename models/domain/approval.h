// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/plan.h"

#include <QByteArray>
#include <QDateTime>

#include <functional>

namespace linchpin {

/// "I have read this plan and agree": one person's words and signature. Kept beside the content of
/// a plan file, never part of it.
struct Approval
{
    QString name; ///< of who signed, as in the key file; one line
    QByteArray key; ///< Ed25519 public key, 32 bytes
    QDateTime at; ///< UTC, milliseconds
    QString reason; ///< words of the person; may be empty
    QByteArray signature; ///< 64 bytes over approvalMessage()
    bool operator==(const Approval &) const = default;
};

/// Somebody whose signature is believed on this machine.
struct Approver
{
    QString name; ///< unique without regard to case
    QString login; ///< what this person is called as the maker of a plan; may be empty
    QByteArray key; ///< 32 bytes, unique
    QStringList groups;
    QString addedBy;
    QDateTime addedAt; ///< UTC
    bool operator==(const Approver &) const = default;
};

/// How many people have to agree before a plan is carried out at an endpoint, and which.
struct ApprovalPolicy
{
    EndpointIdentity endpoint;
    int needed = 1; ///< at least 1
    QStringList people; ///< key ids; with groups both empty: everybody who is trusted
    QStringList groups;
    bool mayMakerSign = false; ///< does the maker of a plan count as one of them
    QString setBy;
    QDateTime setAt; ///< UTC
    bool operator==(const ApprovalPolicy &) const = default;
};

/// What a signature covers: docs/files.md has it byte by byte.
[[nodiscard]] QByteArray approvalMessage(const QString &planId, const QString &sha256,
                                         const Approval &approval);
/// SHA-256 of the key as SubjectPublicKeyInfo, 64 lower-case hex digits.
[[nodiscard]] QString keyIdOf(const QByteArray &key);
/// The first half of the key id in groups of four, to be compared by voice.
[[nodiscard]] QString fingerprintOf(const QByteArray &key);
/// The same with the white space, case and dashes people put in.
[[nodiscard]] bool isFingerprintOf(const QByteArray &key, const QString &said);

/// What an approval is worth.
enum class ApprovalWorth {
    Counts,
    BadSignature, ///< altered, or made for another plan
    UnknownKey, ///< of nobody who is trusted here
    NotAsked, ///< trusted, but the policy names others
    OwnPlan, ///< made by whoever made the plan
    Repeated, ///< the same person signed before
    OutOfTime, ///< before the plan was made, after it expired, or in the future
};
[[nodiscard]] QString wordOf(ApprovalWorth worth);

struct WeighedApproval
{
    Approval approval;
    ApprovalWorth worth = ApprovalWorth::BadSignature;
    bool operator==(const WeighedApproval &) const = default;
};

struct ApprovalStanding
{
    std::vector<WeighedApproval> approvals; ///< in the order of the file
    int needed = 0; ///< 0: no policy
    int counted = 0;
    [[nodiscard]] int missing() const { return std::max(0, needed - counted); }
};

using VerifySignature = std::function<bool(const QByteArray &key, const QByteArray &message,
                                           const QByteArray &signature)>;

/// Weighs every approval of a plan. Pure but for verify. Without a policy every good signature of a
/// trusted person other than the maker counts.
[[nodiscard]] ApprovalStanding weighed(const Plan &plan, const QString &sha256,
                                       const std::vector<Approval> &approvals,
                                       const std::vector<Approver> &people,
                                       const std::optional<ApprovalPolicy> &policy,
                                       const QDateTime &now, const VerifySignature &verify);
[[nodiscard]] bool isAsked(const Approver &person, const ApprovalPolicy &policy);
[[nodiscard]] bool isMaker(const Approver &person, const Plan &plan);

[[nodiscard]] QJsonObject toJson(const Approval &approval);
[[nodiscard]] Result<Approval> approvalFromJson(const QJsonObject &json);

} // namespace linchpin
