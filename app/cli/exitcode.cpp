// SPDX-License-Identifier: Apache-2.0
#include "app/cli/exitcode.h"

#include <algorithm>

namespace linchpin::cli {

namespace {

/// Systems give what stayed behind a code that begins like this; other warnings tell of the way.
bool isLeftover(const Warning &warning)
{
    return warning.code.startsWith(QStringLiteral("leftover"));
}

} // namespace

ExitCode exitCodeOf(const RunState &state, Errand errand)
{
    const bool isForward = errand == Errand::Forward;
    switch (state.outcome) {
    case Outcome::Deleted:
        if (!isForward)
            return ExitCode::Refused; // there is no way back from here
        return std::ranges::any_of(state.warnings, isLeftover) ? ExitCode::Leftovers
                                                               : ExitCode::Done;
    case Outcome::AlreadyGone: return isForward ? ExitCode::Done : ExitCode::Refused;
    case Outcome::Refused: return ExitCode::Refused;
    case Outcome::Unchanged: return isForward ? ExitCode::Trouble : ExitCode::Done;
    case Outcome::RolledBack: return isForward ? ExitCode::RolledBack : ExitCode::Done;
    case Outcome::None:
    case Outcome::Halted:
    case Outcome::Waiting: return ExitCode::Halted;
    }
    return ExitCode::Bug;
}

ExitCode exitCodeOf(const RestoreState &state)
{
    switch (state.outcome) {
    case RestoreOutcome::Restored: return ExitCode::Done;
    case RestoreOutcome::Partly: return ExitCode::Leftovers;
    case RestoreOutcome::Unchanged: return wasAllThere(state) ? ExitCode::Done : ExitCode::Trouble;
    case RestoreOutcome::None:
    case RestoreOutcome::Halted: return ExitCode::Halted;
    }
    return ExitCode::Bug;
}

ExitCode exitCodeOf(const ApiError &error)
{
    return error.kind == ApiError::Kind::Unsafe ? ExitCode::Refused : ExitCode::Trouble;
}

ExitCode exitCodeOf(const Observation &observation, bool isOver)
{
    if (!observation.open().empty())
        return ExitCode::Seen;
    if (observation.lastError || observation.isHalfBlind() || observation.looks == 0)
        return ExitCode::Trouble;
    return isOver ? ExitCode::Ready : ExitCode::Done;
}

} // namespace linchpin::cli
