// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

/// The fixed sentences of the audit. They are written down in English whoever runs the program, for
/// scripts read them; a window shows them translated (models/item/audittext.h).
namespace linchpin::auditsentence {

//: Entry of the audit. %1 is the id of a plan.
inline constexpr auto planMade = QT_TRANSLATE_NOOP("linchpin::Audit", "A plan was made: %1.");
//: Entry of the audit. %1 is a person, %2 the id of a plan.
inline constexpr auto planApproved = QT_TRANSLATE_NOOP("linchpin::Audit", "%1 approved plan %2.");
//: Entry of the audit: a key for the approvals of plans.
inline constexpr auto keyMade =
    QT_TRANSLATE_NOOP("linchpin::Audit", "A key to sign plans with is made.");
//: Entry of the audit. %1 is a person, %2 the names of groups this person belongs to.
inline constexpr auto approverTrusted =
    QT_TRANSLATE_NOOP("linchpin::Audit", "Signatures of %1 are believed from now on. Groups: %2.");
//: Entry of the audit. %1 is a person who belongs to no group.
inline constexpr auto approverTrustedAlone = QT_TRANSLATE_NOOP(
    "linchpin::Audit", "Signatures of %1 are believed from now on. Groups: none.");
//: Entry of the audit. %1 is a person.
inline constexpr auto approverForgotten =
    QT_TRANSLATE_NOOP("linchpin::Audit", "Signatures of %1 are no longer believed.");
//: Entry of the audit: an endpoint has no policy for approvals any more.
inline constexpr auto policyRemoved =
    QT_TRANSLATE_NOOP("linchpin::Audit", "Deletions need no approvals any more.");

} // namespace linchpin::auditsentence
