// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/observation.h"
#include "models/domain/restore.h"

namespace linchpin::cli {

/// What the program ends with. Scripts depend on the numbers (docs/cli.md).
enum class ExitCode {
    Done = 0, ///< asked and done
    Bug = 1,
    Usage = 2, ///< wrong words, malformed id: nothing was sent
    Refused = 3, ///< by us, no write sent
    Trouble = 4, ///< endpoint or network; nothing is changed
    RolledBack = 5, ///< something was changed and all of it was taken back
    Halted = 6, ///< `runs` shows it, `resume` or `rollback` go on
    Leftovers =
        7, ///< deleted, but something is left behind; deleted or restored, but not all of it
    Seen = 8, ///< watch: something was seen that nobody accepted
    Ready = 9, ///< watch: nothing was seen, the time is over, and it waits to be confirmed
};

/// What was asked of a run: where it was meant to go decides what counts as done.
enum class Errand {
    Forward, ///< apply, delete, or resume on the way to the deletion
    Back, ///< rollback, or resume on the way back
};

[[nodiscard]] ExitCode exitCodeOf(const RunState &state, Errand errand);
[[nodiscard]] ExitCode exitCodeOf(const RestoreState &state);
/// Of an error met while only reading.
[[nodiscard]] ExitCode exitCodeOf(const ApiError &error);
/// Of a watch: what was seen comes first, then that a part could not be looked at (Trouble), then
/// that the time is over.
[[nodiscard]] ExitCode exitCodeOf(const Observation &observation, bool isOver);

} // namespace linchpin::cli
