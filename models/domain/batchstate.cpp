// SPDX-License-Identifier: Apache-2.0
// How a batch stands, told by the runs of its members.
#include "models/domain/batchmachine.h"

#include <algorithm>

namespace linchpin {

using namespace Qt::StringLiterals;

BatchState initialState(const Batch &batch)
{
    BatchState state;
    state.members.resize(batch.members.size());
    return state;
}

BatchState lastingPart(BatchState state)
{
    for (MemberState &member : state.members)
        member.isUnderWay = false;
    return state;
}

RunState initialMemberState(const Plan &plan)
{
    RunState state = initialState(plan);
    state.hasObserved = true;
    return state;
}

Standing standingOf(const RunState &run)
{
    switch (run.outcome) {
    case Outcome::Deleted: return Standing::Gone;
    case Outcome::AlreadyGone: return Standing::Gone;
    case Outcome::Refused:
    case Outcome::Unchanged:
    case Outcome::RolledBack: return Standing::Back;
    case Outcome::Halted: return Standing::Halted;
    case Outcome::Waiting: return Standing::Midway;
    case Outcome::None: break;
    }
    if (run.step == Step::Planned)
        return Standing::Waiting;
    return run.step == Step::Confirming && !run.isConfirmed ? Standing::Ready : Standing::Midway;
}

bool isOver(Standing standing)
{
    return standing == Standing::Gone || standing == Standing::Back;
}

bool canResume(const Batch &batch, const std::vector<RunState> &runs)
{
    for (std::size_t i = 0; i < batch.members.size() && i < runs.size(); ++i) {
        if (canResume(batch.members[i], runs[i]))
            return true;
    }
    return false;
}

bool canRollBack(const Batch &batch, const std::vector<RunState> &runs)
{
    for (std::size_t i = 0; i < batch.members.size() && i < runs.size(); ++i) {
        if (canRollBack(batch.members[i], runs[i]))
            return true;
    }
    return false;
}

bool isStillToDelete(const MemberState &member, const RunState &run)
{
    const bool isBack = member.errand == MemberErrand::Back
        || member.errand == MemberErrand::BackAgain || run.isGoingBack;
    return !isBack && !isOver(standingOf(run));
}

int stillToDelete(const BatchState &state, const std::vector<RunState> &runs)
{
    int count = 0;
    for (std::size_t i = 0; i < state.members.size() && i < runs.size(); ++i)
        count += isStillToDelete(state.members[i], runs[i]) ? 1 : 0;
    return count;
}

QString outcomeWord(const BatchState &state, const std::vector<RunState> &runs)
{
    if (state.stage == BatchStage::Observing)
        return wordOf(Outcome::Waiting);
    const auto has = [&runs](Outcome outcome) {
        return std::ranges::find(runs, outcome, &RunState::outcome) != runs.end();
    };
    for (const Outcome outcome : {Outcome::Halted, Outcome::None}) {
        if (has(outcome))
            return wordOf(outcome);
    }
    const auto gone = std::ranges::count_if(
        runs, [](const RunState &run) { return standingOf(run) == Standing::Gone; });
    if (gone > 0 && gone < static_cast<qsizetype>(runs.size()))
        return u"partly-deleted"_s;
    for (const Outcome outcome : {Outcome::RolledBack, Outcome::Unchanged, Outcome::Refused,
                                  Outcome::Deleted, Outcome::AlreadyGone}) {
        if (has(outcome))
            return wordOf(outcome);
    }
    return wordOf(Outcome::None);
}

} // namespace linchpin
