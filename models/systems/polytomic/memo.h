// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/system.h"

namespace linchpin::polytomic {

/// What is journalled with a request to cancel a run.
struct RunMemo
{
    QString run; ///< id of the execution; empty if the server did not tell

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static RunMemo fromJson(const QByteArray &json); ///< unreadable: nothing is known
};

[[nodiscard]] const PlannedAction &actionIn(const ActionContext &context);

/// Whether the server said yes to the request to cancel, kept for the looks that follow in the same
/// process.
[[nodiscard]] bool wasAccepted(const ActionContext &context);
void rememberAccepted(const ActionContext &context);
void forgetAccepted(const ActionContext &context);

} // namespace linchpin::polytomic
