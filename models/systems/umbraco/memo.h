// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/system.h"
#include "models/systems/umbraco/guid.h"

namespace linchpin::umbraco {

/// What is journalled with a change so that it can be looked at and taken back after a crash. No
/// secrets.
struct Memo
{
    std::optional<qint64> version; ///< of the object before the change
    QString from; ///< reassign: the connection before
    bool isUndone = false; ///< an undo was sent

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Memo fromJson(const QByteArray &json); ///< unreadable: nothing is known
};

/// The plan's own knowledge where the memo is silent: the version the connection was reviewed in.
[[nodiscard]] std::optional<qint64> plannedVersion(const ActionContext &context);
[[nodiscard]] const PlannedAction &actionIn(const ActionContext &context);
[[nodiscard]] Guid subjectIn(const ActionContext &context);

/// Where a run keeps the settings as they were before the switch-off. They hold the key: memory
/// only.
[[nodiscard]] QByteArray rememberedSettings(const ActionContext &context);
void rememberSettings(const ActionContext &context, const QByteArray &settings);

} // namespace linchpin::umbraco
