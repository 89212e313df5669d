// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/deletionmachine.h"

#include <deque>
#include <optional>

namespace linchpin::test {

/// What goes wrong at one effect.
enum class Trouble {
    None,
    Refused, ///< a clear no: 400
    Forbidden,
    NotFound,
    Unreachable, ///< nothing was sent
    FailsBeforeWrite, ///< a read inside the conversation failed: no write was sent
    TimesOutBeforeEffect,
    TimesOutAfterEffect,
    Status500BeforeEffect,
    Status500AfterEffect,
    CutBeforeEffect,
    CutAfterEffect,
    UnreadableAfterEffect,
    BusyOnce,
    BusyForEver,
    SaysYesDoesNothing,
    DamagesTheWorld, ///< took effect, but not as wanted
    NotYetOnce,
    NotYetForEver,
    WorldDrifts, ///< somebody else changes something just before the read
    SomebodyElseDeletes,
    TakesEffectLate, ///< times out, and is carried out some seconds later
    YesTakesEffectLate, ///< says yes, and comes into sight some seconds later
};

/// Kinds of effects trouble can be tied to.
enum class At { Read, Perform, Look, Undo };

struct Script
{
    Trouble trouble = Trouble::None;
    At at = At::Perform;
    int nth = 0; ///< which occurrence of that effect kind
    bool staysDown = false; ///< from then on every read, write and look fails to reach the server
    int stopAfter = -1; ///< StopRequested after so many effects
    int crashAfter = -1; ///< the program dies at the so-manyeth effect...
    bool crashTakesEffect = false; ///< ...and a write under way was carried out nevertheless
};

/// A world of actions that are in effect or not, and a driver that feeds the machine as the shell
/// does.
class MachineWorld
{
public:
    MachineWorld(Plan plan, Script script);

    /// Runs to rest; returns false if the machine does not come to rest.
    bool run(bool isConfirmedBeforehand);
    bool resume();
    bool rollBack();
    /// No more trouble from now on.
    void heal();

    [[nodiscard]] const RunState &state() const { return m_state; }
    [[nodiscard]] bool isUntouched() const; ///< no action is in effect
    [[nodiscard]] bool isGone() const; ///< by our delete
    [[nodiscard]] bool didCrash() const { return m_crashed; }
    [[nodiscard]] int effects() const { return m_effects; }
    [[nodiscard]] int deletesSent() const { return m_deletesSent; }
    [[nodiscard]] const QStringList &violations() const { return m_violations; }

private:
    bool drive();
    void feed(const Event &event);
    void carryOut(const MachineEffect &effect);
    void crashIn(const MachineEffect &effect);
    void readWorld();
    void lookAt(std::size_t action);
    [[nodiscard]] Trouble troubleAt(At at);
    [[nodiscard]] Impact impactNow() const;
    void performOne(int action, bool isUndo);
    void checkDeleteIsSafe(int action);
    [[nodiscard]] ApiError unreachable() const;

    Plan m_plan;
    Script m_script;
    RunState m_state;
    MachineRules m_rules;
    QDateTime m_now;
    std::deque<Event> m_events;
    std::vector<bool> m_inEffect;
    std::vector<bool> m_damaged;
    std::vector<bool> m_mustLook; ///< a write went out and nothing was read since
    std::array<int, 4> m_seen{};
    int m_lateAction = -1; ///< will change once the time is over
    bool m_lateIsUndo = false;
    QDateTime m_lateAt;
    bool m_drifted = false;
    bool m_goneByOthers = false;
    bool m_lastReadMatched = false;
    bool m_hasLooked = false; ///< for signs, since it was begun or resumed
    bool m_isDown = false;
    bool m_crashed = false;
    bool m_waits = false;
    bool m_begun = false;
    int m_effects = 0;
    int m_deletesSent = 0;
    int m_busy = 0;
    QStringList m_violations;
};

/// A plan with two reassignments, one switch-off, two dependents to delete and the connection.
[[nodiscard]] Plan machinePlan(bool withReassign, bool withDependents, bool observes);
/// What that plan's world looks like with these actions done.
[[nodiscard]] Impact projectMachinePlan(const Impact &before,
                                        const std::vector<PlannedAction> &done);

} // namespace linchpin::test
