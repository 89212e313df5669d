// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/plan.h"

namespace linchpin {

/// What somebody else's token shows says nothing about the connection: "not there" least of all.
/// The error if the token is of another account than the plan was made with. `wasAnswered`: the
/// server told of the connection, so somebody is signed in.
[[nodiscard]] std::optional<ApiError> foreignAccount(const Plan &plan, const QString &account,
                                                     bool wasAnswered);

} // namespace linchpin
