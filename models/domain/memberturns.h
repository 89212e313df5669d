// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/batchmachine.h"

namespace linchpin {

/// How the members of a batch stand, and what each of them may do now. Changes nothing; it refers
/// to the links and to a state that its owner goes on changing, which outlive it.
class MemberTurns final
{
public:
    MemberTurns(const Batch &batch, const BatchLinks &links, const BatchState &state,
                const std::vector<RunState> &runs);

    /// For one that is not under way. Nothing: it has to wait for others, or there is no more to
    /// do for it.
    [[nodiscard]] std::optional<BatchEffect::Kind> next(std::size_t i) const;
    [[nodiscard]] Standing standing(std::size_t i) const { return standingOf(m_runs[i]); }
    [[nodiscard]] bool isGoingBack(std::size_t i) const;
    /// Not one of those that are left alone while one of them is gone on with.
    [[nodiscard]] bool isInScope(std::size_t i) const;
    [[nodiscard]] bool isReady(std::size_t i) const; ///< to be confirmed and deleted
    /// Everything reversible of it is in effect, proved by reading.
    [[nodiscard]] bool isSwitchedOff(std::size_t i) const;
    /// One that failed, or left something undone, and that this one relies on.
    [[nodiscard]] std::optional<std::size_t> failedNeedOf(std::size_t i) const;

private:
    [[nodiscard]] std::optional<BatchEffect::Kind> backFor(std::size_t i) const;
    [[nodiscard]] std::optional<BatchEffect::Kind> forwardFor(std::size_t i) const;
    [[nodiscard]] bool hasFailed(std::size_t i) const;
    [[nodiscard]] bool areNeedsMet(std::size_t i) const;

    const Batch &m_batch;
    const BatchLinks &m_links;
    const BatchState &m_state;
    const std::vector<RunState> &m_runs;
};

} // namespace linchpin
