// SPDX-License-Identifier: Apache-2.0
#include "tests/domain/machineworld.h"

#include "models/domain/fingerprint.h"

#include <algorithm>

namespace linchpin::test {

using namespace Qt::StringLiterals;

namespace {
PlannedAction action(Phase phase, const QString &id)
{
    PlannedAction made;
    made.phase = phase;
    made.verb = wordOf(phase);
    made.subject = {u"thing"_s, id};
    made.isReversible = phase == Phase::Preparing || phase == Phase::Deactivating;
    return made;
}

bool tookEffect(Trouble trouble)
{
    switch (trouble) {
    case Trouble::None:
    case Trouble::TimesOutAfterEffect:
    case Trouble::Status500AfterEffect:
    case Trouble::CutAfterEffect:
    case Trouble::UnreadableAfterEffect:
    case Trouble::DamagesTheWorld: return true;
    default: return false;
    }
}

ApiError errorOf(Trouble trouble)
{
    switch (trouble) {
    case Trouble::Refused: return {ApiError::Kind::Refused, 400, u"no"_s};
    case Trouble::Forbidden: return {ApiError::Kind::Forbidden, 403, u"forbidden"_s};
    case Trouble::NotFound: return {ApiError::Kind::NotFound, 404, u"not there"_s};
    case Trouble::Unreachable: return {ApiError::Kind::Unreachable, 0, u"refused"_s};
    case Trouble::TakesEffectLate:
    case Trouble::TimesOutBeforeEffect:
    case Trouble::TimesOutAfterEffect: return {ApiError::Kind::TimedOut, 0, u"too late"_s};
    case Trouble::CutBeforeEffect:
    case Trouble::CutAfterEffect: return {ApiError::Kind::CutOff, 0, u"cut"_s};
    case Trouble::UnreadableAfterEffect: return {ApiError::Kind::Malformed, 200, u"html"_s};
    default: return {ApiError::Kind::Server, 500, u"broken"_s};
    }
}
} // namespace

Plan machinePlan(bool withReassign, bool withDependents, bool observes)
{
    Plan plan;
    plan.id = u"plan"_s;
    plan.endpoint = {u"test"_s, u"https://example.org"_s, {}};
    plan.impact.connection.id = {u"c1"_s};
    plan.impact.connection.name = u"billing"_s;
    plan.choices.observe = std::chrono::seconds(observes ? 3600 : 0);
    if (withReassign) {
        plan.actions.push_back(action(Phase::Preparing, u"p1"_s));
        plan.actions.push_back(action(Phase::Preparing, u"p2"_s));
    }
    plan.actions.push_back(action(Phase::Deactivating, u"off"_s));
    if (withDependents) {
        plan.actions.push_back(action(Phase::RemovingDependents, u"d1"_s));
        plan.actions.push_back(action(Phase::RemovingDependents, u"d2"_s));
    }
    plan.actions.push_back(action(Phase::Deleting, u"c1"_s));
    return plan;
}

Impact projectMachinePlan(const Impact &before, const std::vector<PlannedAction> &done)
{
    Impact after = before;
    for (const PlannedAction &one : done)
        after.connection.setProperty(one.subject.id, u"done"_s);
    std::ranges::sort(after.connection.properties, {}, &Property::key);
    return after;
}

MachineWorld::MachineWorld(Plan plan, Script script)
    : m_plan(std::move(plan))
    , m_script(script)
    , m_state(initialState(m_plan))
    , m_now(QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC))
    , m_inEffect(m_plan.actions.size())
    , m_damaged(m_plan.actions.size())
    , m_mustLook(m_plan.actions.size())
{
    m_rules.project = projectMachinePlan;
}

bool MachineWorld::isUntouched() const
{
    return std::ranges::none_of(m_inEffect, [](bool done) { return done; });
}

bool MachineWorld::isGone() const
{
    return m_inEffect.back();
}

void MachineWorld::heal()
{
    m_script = {};
    m_isDown = false;
    m_crashed = false;
}

bool MachineWorld::run(bool isConfirmedBeforehand)
{
    m_begun = true;
    feed(event::Begin{isConfirmedBeforehand});
    return drive();
}

bool MachineWorld::resume()
{
    m_events.clear();
    m_waits = false;
    m_hasLooked = false;
    feed(event::ResumeRequested{});
    return drive();
}

bool MachineWorld::rollBack()
{
    m_events.clear();
    m_waits = false;
    feed(event::RollBackRequested{});
    return drive();
}

bool MachineWorld::drive()
{
    for (int turns = 0; turns < 400 && !m_crashed; ++turns) {
        if (!m_events.empty()) {
            const Event next = m_events.front();
            m_events.pop_front();
            feed(next);
        } else if (m_waits) {
            m_waits = false;
            m_now = m_state.step == Step::Observing ? m_state.observeUntil : m_now.addSecs(5);
            feed(event::TimeReached{});
        } else {
            return true;
        }
    }
    return m_crashed;
}

void MachineWorld::feed(const Event &event)
{
    m_rules.needsLook = m_state.observeUntil.isValid() && !m_hasLooked;
    const Transition next = advance(m_plan, m_state, event, m_now, m_rules);
    // The journal holds what the machine says it holds: through its JSON and back.
    const auto reread = runStateFromJson(toJson(next.state));
    if (!reread || !(*reread == next.state))
        m_violations << u"the state does not survive the journal in "_s + wordOf(next.state.step);
    m_state = next.state;
    for (const MachineEffect &effect : next.effects) {
        carryOut(effect);
        if (m_crashed)
            return;
    }
}

Trouble MachineWorld::troubleAt(At at)
{
    const int occurrence = m_seen.at(static_cast<std::size_t>(at))++;
    const bool lasts =
        m_script.trouble == Trouble::BusyForEver || m_script.trouble == Trouble::NotYetForEver;
    if (m_script.at != at || (lasts ? occurrence < m_script.nth : occurrence != m_script.nth))
        return Trouble::None;
    m_isDown = m_script.staysDown;
    return m_script.trouble;
}

ApiError MachineWorld::unreachable() const
{
    return {ApiError::Kind::Unreachable, 0, u"network down"_s};
}

Impact MachineWorld::impactNow() const
{
    std::vector<PlannedAction> done;
    for (std::size_t i = 0; i < m_inEffect.size(); ++i) {
        if (m_inEffect[i])
            done.push_back(m_plan.actions[i]);
    }
    Impact now = projectMachinePlan(m_plan.impact, done);
    if (m_drifted)
        now.dependents.push_back({{u"thing"_s, u"new"_s}, u"new"_s});
    return now;
}

void MachineWorld::carryOut(const MachineEffect &effect)
{
    const bool isWork = !std::holds_alternative<effect::WaitUntil>(effect)
        && !std::holds_alternative<effect::Finish>(effect)
        && !std::holds_alternative<effect::DropConversation>(effect);
    if (isWork && m_effects++ == m_script.crashAfter)
        return crashIn(effect);
    if (m_lateAction >= 0 && m_now >= m_lateAt) {
        m_inEffect[static_cast<std::size_t>(m_lateAction)] = !m_lateIsUndo;
        m_lateAction = -1;
    }
    if (std::holds_alternative<effect::ReadImpact>(effect))
        readWorld();
    else if (const auto *perform = std::get_if<effect::Perform>(&effect))
        performOne(perform->action, false);
    else if (const auto *undo = std::get_if<effect::Undo>(&effect))
        performOne(undo->action, true);
    else if (const auto *look = std::get_if<effect::Look>(&effect))
        lookAt(static_cast<std::size_t>(look->action));
    else if (std::holds_alternative<effect::LookForSigns>(effect)) {
        m_hasLooked = true;
        m_events.push_back(event::SignsLooked{});
    } else if (std::holds_alternative<effect::AskConfirmation>(effect))
        m_events.push_back(event::Confirmed{});
    else if (std::holds_alternative<effect::WaitUntil>(effect))
        m_waits = true;
    if (isWork && m_effects == m_script.stopAfter)
        m_events.push_front(event::StopRequested{});
}

void MachineWorld::crashIn(const MachineEffect &effect)
{
    if (const auto *perform = std::get_if<effect::Perform>(&effect);
        perform && m_script.crashTakesEffect) {
        checkDeleteIsSafe(perform->action);
        m_inEffect[static_cast<std::size_t>(perform->action)] = true;
    }
    if (const auto *undo = std::get_if<effect::Undo>(&effect); undo && m_script.crashTakesEffect)
        m_inEffect[static_cast<std::size_t>(undo->action)] = false;
    m_crashed = true;
    m_events.clear();
}

void MachineWorld::readWorld()
{
    const bool wasDown = m_isDown;
    const Trouble trouble = troubleAt(At::Read);
    m_drifted = m_drifted || trouble == Trouble::WorldDrifts;
    m_goneByOthers = m_goneByOthers || trouble == Trouble::SomebodyElseDeletes;
    m_lastReadMatched = !m_drifted && !m_goneByOthers;
    if (wasDown
        || (trouble != Trouble::None && trouble != Trouble::WorldDrifts
            && trouble != Trouble::SomebodyElseDeletes)) {
        m_events.push_back(event::ImpactRead{failure(wasDown ? unreachable() : errorOf(trouble))});
    } else if (m_goneByOthers || isGone()) {
        m_events.push_back(event::ImpactRead{failure({ApiError::Kind::NotFound, 404, u"gone"_s})});
    } else {
        m_mustLook.assign(m_mustLook.size(), false); // the whole world was read
        m_events.push_back(event::ImpactRead{impactNow()});
    }
}

void MachineWorld::lookAt(std::size_t action)
{
    const bool wasDown = m_isDown;
    const Trouble trouble = troubleAt(At::Look);
    const bool isLate = trouble == Trouble::NotYetOnce || trouble == Trouble::NotYetForEver;
    if (!isLate && (wasDown || trouble != Trouble::None)) {
        m_events.push_back(event::LookEnded{failure(wasDown ? unreachable() : errorOf(trouble))});
        return;
    }
    m_mustLook[action] = false;
    m_events.push_back(event::LookEnded{isLate                   ? Seen::NotYet
                                            : m_damaged[action]  ? Seen::Different
                                            : m_inEffect[action] ? Seen::InEffect
                                                                 : Seen::NotInEffect});
}

void MachineWorld::checkDeleteIsSafe(int action)
{
    const Phase phase = m_plan.actions[static_cast<std::size_t>(action)].phase;
    if (phase != Phase::Deleting && phase != Phase::RemovingDependents)
        return;
    ++m_deletesSent;
    if (!m_lastReadMatched)
        m_violations << u"a delete was sent although the last look at the world did not match"_s;
    if (m_deletesSent == 1 && m_state.observeUntil.isValid() && !m_hasLooked)
        m_violations << u"a delete was sent without a last look whether anybody misses it"_s;
    if (!m_state.isConfirmed)
        m_violations << u"a delete was sent without confirmation"_s;
}

void MachineWorld::performOne(int action, bool isUndo)
{
    const auto i = static_cast<std::size_t>(action);
    if (m_mustLook[i])
        m_violations << u"a write was repeated without looking first: action %1"_s.arg(action);
    const bool wasDown = m_isDown;
    Trouble trouble = troubleAt(isUndo ? At::Undo : At::Perform);
    if (wasDown)
        trouble = Trouble::Unreachable;
    const bool wasSent = trouble != Trouble::Unreachable && trouble != Trouble::FailsBeforeWrite;
    const bool isBusy = trouble == Trouble::BusyForEver || trouble == Trouble::BusyOnce;
    if (wasSent && !isUndo)
        checkDeleteIsSafe(action);
    m_mustLook[i] = wasSent && !isBusy;
    if (tookEffect(trouble)) {
        m_inEffect[i] = !isUndo;
        m_damaged[i] = trouble == Trouble::DamagesTheWorld;
    }
    if (trouble == Trouble::TakesEffectLate || trouble == Trouble::YesTakesEffectLate) {
        m_lateAction = action;
        m_lateIsUndo = isUndo;
        m_lateAt = m_now.addSecs(8);
    }
    Result<Performed> result = Performed{};
    if (isBusy)
        result = Performed{Performed::Kind::Busy, {}, {}};
    else if (trouble != Trouble::None && trouble != Trouble::SaysYesDoesNothing
             && trouble != Trouble::YesTakesEffectLate && trouble != Trouble::DamagesTheWorld)
        result = failure(errorOf(trouble));
    if (isUndo)
        m_events.push_back(event::UndoEnded{result, wasSent});
    else
        m_events.push_back(event::PerformEnded{result, wasSent});
}

} // namespace linchpin::test
