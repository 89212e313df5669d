// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/apinizer/oneconnection.h"
#include "models/systems/system.h"

namespace linchpin::apinizer {

/// What is journalled with a change. No secrets.
struct Memo
{
    bool hasFailedPods = false; ///< the last write did not arrive at every pod
    bool isUndone = false; ///< an undo was sent
    QString restored = {}; ///< digest of the content the undo left behind

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Memo fromJson(const QByteArray &json); ///< unreadable: nothing is known
};

[[nodiscard]] const PlannedAction &actionIn(const ActionContext &context);
[[nodiscard]] Where whereIn(const ActionContext &context);
/// The digest of the content the connection was reviewed with.
[[nodiscard]] QString plannedContent(const ActionContext &context);
[[nodiscard]] QMap<QString, QByteArray> typedSecrets(const ActionContext &context);

/// Bodies of one run in one process: they hold secrets. Empty if not known (a crash).
enum class Body {
    Before, ///< as it was read before the switch-off
    After, ///< as it was read first after it
};
[[nodiscard]] QByteArray remembered(const ActionContext &context, Body body);
void remember(const ActionContext &context, Body body, const QByteArray &object);

} // namespace linchpin::apinizer
