// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/restore.h"

namespace linchpin {

/// How a step stands, in a word or two.
[[nodiscard]] QString restoreStateText(const RestoreStep &step, const RestoreProgress &progress);
/// What stands below a step: what is impossible or differs, the new id, why it is as it is.
[[nodiscard]] QStringList restoreNotes(const RestoreStep &step, const RestoreProgress &progress);
/// How the whole stands, a sentence or two.
[[nodiscard]] QString restoreStandingText(const RestoreState &state);

/// Why something was refused: always a sentence.
[[nodiscard]] QString reasonText(const ApiError &error);

/// The name of a secret for people: by the name of what it belongs to, not by its id.
[[nodiscard]] QString shownSecretName(const std::vector<RestoreStep> &steps, const QString &secret);

} // namespace linchpin
