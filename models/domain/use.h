// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/savedreview.h"

#include <optional>

namespace linchpin {

/// How far a connection is in use, as far as reading can tell. The first that fits.
enum class Use {
    NotJudged, ///< not looked at, or a source of dependents could not be read: says nothing
    NoDependents, ///< every source was read to its end, and nothing hangs on it
    NoneVisible, ///< the same, but there are places that no API shows
    OnlyPaused, ///< all that hangs on it is paused
    NotUsedLately, ///< something hangs on it, but the system saw no use for as long as was asked
    InUse,
};
[[nodiscard]] QString wordOf(Use use); ///< "not-judged", "no-dependents", "none-visible", ...
[[nodiscard]] std::optional<Use> useFrom(QStringView word);

/// What is unused as far as can be seen, and worth a look.
[[nodiscard]] inline bool isCandidate(Use use)
{
    return use != Use::NotJudged && use != Use::InUse;
}

struct UseJudgement
{
    Use use = Use::NotJudged;
    QString reason; ///< a sentence: why, or why it could not be judged
    QStringList invisible; ///< labels of the places that no API shows
    int quietDays = 0; ///< for so many days before the reading the system saw no use; 0: not told
    bool wasUsed = false; ///< the system saw use in the time it looks back on
    bool operator==(const UseJudgement &) const = default;
};

/// Judges one connection. `looked` is nothing if nobody looked. Without `quietDays` nothing is
/// called unused for want of use; with it, what the system saw used in that time is in use, even
/// if nothing visible hangs on it.
[[nodiscard]] UseJudgement judgeUse(const std::optional<Result<Impact>> &looked,
                                    std::optional<int> quietDays = std::nullopt);

} // namespace linchpin
