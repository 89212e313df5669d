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
    bool isOurs = false; ///< the version after the change is known to be our doing
    bool isUndone = false; ///< an undo was sent
    bool isUndoAnswered = false; ///< the server said yes to the undo
    std::optional<qint64> found; ///< the version the undo found
    std::optional<qint64> base; ///< the version whose settings the undo brings back

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static Memo fromJson(const QByteArray &json); ///< unreadable: nothing is known
};

/// The plan's own knowledge where the memo is silent: the version the connection was reviewed in.
[[nodiscard]] std::optional<qint64> plannedVersion(const ActionContext &context);
[[nodiscard]] const PlannedAction &actionIn(const ActionContext &context);
[[nodiscard]] Guid subjectIn(const ActionContext &context);

/// Settings a run keeps: as they were before the switch-off, and as an undo leaves them. They hold
/// the key: memory only.
enum class Moment { BeforeSwitchOff, AfterUndo };
[[nodiscard]] QByteArray rememberedSettings(const ActionContext &context, Moment moment);
void rememberSettings(const ActionContext &context, Moment moment, const QByteArray &settings);

} // namespace linchpin::umbraco
