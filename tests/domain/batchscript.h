// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace linchpin::test {

/// What goes wrong for a batch.
enum class BatchTrouble {
    None,
    Refused,
    Unreachable,
    LostBefore, ///< timed out, nothing happened
    LostAfter, ///< timed out, carried out
    BrokenAfter, ///< 500, carried out
    SaysYesDoesNothing,
    Busy,
    Drift, ///< at a read: somebody adds a user
    GoneByOthers, ///< at a read
};

/// What happens to a batch on its road, and when.
struct BatchScript
{
    BatchTrouble trouble = BatchTrouble::None;
    int nth = 0; ///< of the writes, or of the reads where trouble is of reads
    bool staysDown = false;
    int stopAfter = -1; ///< steps
    int crashAfter = -1; ///< steps
    bool crashTakesEffect = false;
    unsigned seed = 1; ///< in which order what is under way goes on
    int limit = 4;
};

} // namespace linchpin::test
