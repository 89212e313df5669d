// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/plan.h"

namespace linchpin::cli {

/// The audit names who planned what. Plans are made nevertheless if another program holds the
/// journal: then this gives the warning that says so.
[[nodiscard]] std::vector<Warning> noteInAudit(const QString &folder,
                                               const std::vector<Plan> &plans);

} // namespace linchpin::cli
