// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/store/journal.h"

namespace linchpin {

/// Has a run that was begun after the plan was made been refused something about the plan's
/// connection, or a run under way then? True also if the journal cannot be read: whoever asks wants
/// to be sure.
[[nodiscard]] bool wasRefusedSince(const Journal &journal, const Plan &plan);

} // namespace linchpin
