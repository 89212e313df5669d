// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/batchmachine.h"
#include "tests/domain/batchestate.h"
#include "tests/domain/batchscript.h"

#include <QSet>

#include <deque>
#include <random>

namespace linchpin::test {

/// Drives the scheduler and the machines of its members as the shell does, over such an estate, and
/// notes every promise that is broken on the way.
class BatchWorld
{
public:
    BatchWorld(BatchEstate estate, Batch batch, BatchScript script);

    bool run(bool isConfirmedBeforehand); ///< false: it does not come to rest
    bool resume(int only = -1);
    bool rollBack(int only = -1);
    void heal();

    [[nodiscard]] const BatchEstate &estate() const { return m_estate; }
    [[nodiscard]] const BatchState &state() const { return m_state; }
    [[nodiscard]] const std::vector<RunState> &runs() const { return m_runs; }
    [[nodiscard]] bool didCrash() const { return m_crashed; }
    [[nodiscard]] int steps() const { return m_steps; }
    [[nodiscard]] int writes() const { return m_writes; }
    [[nodiscard]] int observations() const { return m_observations; }
    /// What is not as it has to be, whatever happened; empty if all is.
    [[nodiscard]] QString brokenPromise() const;

private:
    struct UnderWay
    {
        std::size_t member;
        MachineEffect effect;
    };
    bool drive();
    void tell(BatchEvent event);
    void carryOut(const BatchEffect &effect);
    void feed(std::size_t member, const Event &event);
    void step(const UnderWay &one);
    void crash(const UnderWay &one);
    [[nodiscard]] Event read(std::size_t member);
    [[nodiscard]] Event write(std::size_t member, int action, bool isUndo);
    [[nodiscard]] Seen look(std::size_t member, int action) const;
    [[nodiscard]] bool apply(const PlannedAction &action, bool isUndo); ///< false: refused
    void checkWrite(std::size_t member, const PlannedAction &action, bool isUndo);
    void checkScheduling();
    void note(const QString &violation);
    [[nodiscard]] QString brokenClaim(std::size_t member) const;

    BatchEstate m_before;
    BatchEstate m_estate;
    Batch m_batch;
    BatchLinks m_links;
    BatchScript m_script;
    BatchState m_state;
    std::vector<RunState> m_runs;
    std::vector<UnderWay> m_underWay;
    std::deque<BatchEvent> m_events;
    std::mt19937 m_random;
    QDateTime m_now;
    QSet<QString> m_touchedByOthers; ///< connections and dependents somebody else changed
    QStringList m_violations;
    bool m_isDown = false;
    bool m_crashed = false;
    bool m_stopped = false;
    bool m_isWaiting = false; ///< for the observation
    bool m_hasLooked = false; ///< for signs, since it was begun or resumed
    bool m_isFinished = false; ///< the scheduler said so last
    int m_steps = 0;
    int m_reads = 0;
    int m_writes = 0;
    int m_observations = 0;
};

} // namespace linchpin::test
