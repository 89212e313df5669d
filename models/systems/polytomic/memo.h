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

/// How the request to cancel was answered, kept for the looks that follow in the same process.
[[nodiscard]] QByteArray rememberedCancellation(const ActionContext &context);
void rememberCancellation(const ActionContext &context, const QByteArray &answer);
void forgetCancellation(const ActionContext &context);

} // namespace linchpin::polytomic
