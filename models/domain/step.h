// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace linchpin {

/// Where a deletion stands. The road is design.md's; every value is journalled and shown by its
/// word.
enum class Step {
    Draft,
    Reviewing,
    Deciding,
    Planned, ///< approved; begins by reading the world afresh
    Preparing, ///< reversible changes to dependents (reassign)
    Deactivating,
    CheckingOff, ///< proving by reading that it is off
    Observing,
    Rechecking, ///< reading the world just before what cannot be undone
    Confirming,
    RemovingDependents,
    Deleting,
    CheckingGone,
    Done,
    RollingBack,
    RolledBack,
    Halted, ///< outcome unknown or way back incomplete; only reads until it is known
    Resuming, ///< after a crash or by request: everything uncertain is looked at first
};
[[nodiscard]] QString wordOf(Step step);
[[nodiscard]] std::optional<Step> stepFrom(QStringView word);
[[nodiscard]] bool isFinal(Step step); ///< Done, RolledBack, Halted: nothing goes on by itself

enum class Outcome {
    None, ///< still under way
    Deleted,
    AlreadyGone,
    Refused, ///< by us, no write sent
    Unchanged, ///< trouble or refusal, nothing is changed
    RolledBack,
    Halted,
    Waiting, ///< parked in its observation period
};
[[nodiscard]] QString wordOf(Outcome outcome);
[[nodiscard]] std::optional<Outcome> outcomeFrom(QStringView word);

} // namespace linchpin
