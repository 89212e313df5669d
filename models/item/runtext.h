// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace linchpin {

enum class BatchStage;
enum class RestoreOutcome;

/// Where a deletion of several connections stands, for people: in the words of a single one.
[[nodiscard]] QString textOf(BatchStage stage);
/// How a way back from a backup ended, for people.
[[nodiscard]] QString textOf(RestoreOutcome outcome);

} // namespace linchpin
