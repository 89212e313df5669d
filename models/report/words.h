// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/deletionmachine.h"
#include "models/domain/intent.h"
#include "models/domain/restore.h"
#include "models/item/runtext.h"

namespace linchpin::report {

/// The words of reports for people, as far as the screens have none for them.
[[nodiscard]] QString textOf(DecisionWord word);
[[nodiscard]] QString textOf(Phase phase);
[[nodiscard]] QString textOf(Deactivation::Possible possible);
/// How one change of a plan stands: only what reading proved is called so.
[[nodiscard]] QString textOf(ActionState state, Phase phase);
[[nodiscard]] QString textOf(const std::optional<WriteOutcome> &outcome);
[[nodiscard]] QString textOf(RestoreStepState state);
[[nodiscard]] QString yesOrNo(bool isYes);
[[nodiscard]] QString durationText(std::chrono::seconds time); ///< "none", "24 hours"
/// "profile Support (p-17)", or without the brackets where name and id are the same.
[[nodiscard]] QString subjectText(const DependentKey &key, const QString &name);
[[nodiscard]] QString nameAndId(const QString &name, const QString &id);

} // namespace linchpin::report
