// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/batchstate.h"

namespace linchpin {

struct BatchEvent
{
    enum class Kind {
        Begin, ///< confirmed: the phrase was given beforehand
        MemberRested, ///< a run came to rest
        Confirmed, ///< for everything that is ready now
        StopRequested, ///< after the current requests
        ObservationSkipped, ///< member: the same
        TimeReached,
        ResumeRequested, ///< member: go on with that one alone; -1: with all
        RollBackRequested, ///< the same
        Looked, ///< the last look before the deletion has ended; isHeld, if it failed
        LeftOut, ///< member: taken back while all wait; the others go on waiting
    };
    Kind kind = Kind::Begin;
    int member = -1;
    bool isConfirmed = false;
    /// Something serious was seen while they were watched, and nobody accepted it, or the last look
    /// failed: nothing that waits is deleted.
    bool isHeld = false;
    bool needsLook = false; ///< they were watched, and the last look is too long ago
    QString reason = {};
};

/// What the shell has to do next.
struct BatchEffect
{
    enum class Kind {
        Begin,
        Resume,
        Confirm,
        Stop,
        RollBack,
        Look, ///< at all that wait: does anybody miss one? Only reads; ended by Looked
        AskConfirmation,
        WaitUntil,
        Finish,
    };
    Kind kind = Kind::Finish;
    int member = -1; ///< the run it is about
    QDateTime time = {}; ///< WaitUntil
    bool operator==(const BatchEffect &) const = default;
};

struct BatchTransition
{
    BatchState state; ///< to be journalled before any of the effects begins
    std::vector<BatchEffect> effects;
};

/// Which run does what when. Pure and total. `links` are linksOf(batch), which take long to find;
/// `runs` is parallel to the members; `limit`: so many members at once.
[[nodiscard]] BatchTransition advance(const Batch &batch, const BatchLinks &links,
                                      const BatchState &state, const std::vector<RunState> &runs,
                                      const BatchEvent &event, const QDateTime &now, int limit);

/// May a person ask for these now?
[[nodiscard]] bool canResume(const Batch &batch, const std::vector<RunState> &runs);
[[nodiscard]] bool canRollBack(const Batch &batch, const std::vector<RunState> &runs);
/// Is this one on its way to be deleted: neither over nor going back?
[[nodiscard]] bool isStillToDelete(const MemberState &member, const RunState &run);
/// Members that can still be deleted.
[[nodiscard]] int stillToDelete(const BatchState &state, const std::vector<RunState> &runs);
/// How it all stands, one word: of Outcome, or "partly-deleted".
[[nodiscard]] QString outcomeWord(const BatchState &state, const std::vector<RunState> &runs);

} // namespace linchpin
