// SPDX-License-Identifier: Apache-2.0
#include "tests/domain/batchworld.h"

#include "models/domain/observation.h"

#include <algorithm>

namespace linchpin::test {

using namespace Qt::StringLiterals;

namespace {

bool isOfReads(BatchTrouble trouble)
{
    return trouble == BatchTrouble::Drift || trouble == BatchTrouble::GoneByOthers;
}

/// The same as a system does it: by what the impact shows, never by what the world is.
Impact projected(const Impact &before, const std::vector<PlannedAction> &done)
{
    Impact impact = before;
    for (const PlannedAction &action : done) {
        if (action.verb == u"delete-dependent"_s)
            std::erase_if(impact.dependents,
                          [&](const Dependent &row) { return row.key == action.subject; });
        if (action.verb != u"deactivate"_s)
            continue;
        if (action.subject.kind == u"connection"_s)
            impact.connection.state = ConnectionState::Inactive;
        for (Dependent &row : impact.dependents) {
            if (row.key == action.subject)
                row.activity = Activity::Paused;
        }
    }
    return impact;
}

ApiError errorOf(BatchTrouble trouble)
{
    switch (trouble) {
    case BatchTrouble::LostBefore:
    case BatchTrouble::LostAfter: return {ApiError::Kind::TimedOut, 0, u"too late"_s};
    case BatchTrouble::BrokenAfter: return {ApiError::Kind::Server, 500, u"broken"_s};
    case BatchTrouble::Unreachable: return {ApiError::Kind::Unreachable, 0, u"down"_s};
    default: return {ApiError::Kind::Refused, 400, u"no"_s};
    }
}

} // namespace

BatchWorld::BatchWorld(BatchEstate estate, Batch batch, BatchScript script)
    : m_before(estate)
    , m_estate(std::move(estate))
    , m_batch(std::move(batch))
    , m_links(linksOf(m_batch))
    , m_script(script)
    , m_state(initialState(m_batch))
    , m_random(script.seed)
    , m_now(QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC))
{
    for (const Plan &plan : m_batch.members)
        m_runs.push_back(initialMemberState(plan));
}

void BatchWorld::note(const QString &violation)
{
    if (!m_violations.contains(violation))
        m_violations << violation;
}

void BatchWorld::heal()
{
    m_script.trouble = BatchTrouble::None;
    m_script.stopAfter = -1;
    m_script.crashAfter = -1;
    m_isDown = false;
    m_crashed = false;
    m_isWaiting = false;
    m_underWay.clear();
    m_events.clear();
}

bool BatchWorld::run(bool isConfirmedBeforehand)
{
    tell({.kind = BatchEvent::Kind::Begin, .isConfirmed = isConfirmedBeforehand});
    return drive();
}

bool BatchWorld::resume(int only)
{
    m_hasLooked = false;
    tell({.kind = BatchEvent::Kind::ResumeRequested, .member = only});
    return drive();
}

bool BatchWorld::rollBack(int only)
{
    tell({.kind = BatchEvent::Kind::RollBackRequested, .member = only});
    return drive();
}

bool BatchWorld::drive()
{
    for (int turns = 0; turns < 3000 && !m_crashed; ++turns) {
        if (m_steps == m_script.stopAfter && !m_stopped) {
            m_stopped = true;
            tell({.kind = BatchEvent::Kind::StopRequested});
        } else if (!m_events.empty()) {
            const BatchEvent next = m_events.front();
            m_events.pop_front();
            tell(next);
        } else if (!m_underWay.empty()) {
            const auto pick =
                std::uniform_int_distribution<std::size_t>(0, m_underWay.size() - 1)(m_random);
            const UnderWay one = m_underWay[pick];
            m_underWay.erase(m_underWay.begin() + static_cast<std::ptrdiff_t>(pick));
            step(one);
        } else if (m_isWaiting) {
            m_isWaiting = false;
            m_now = m_state.observeUntil;
            tell({.kind = BatchEvent::Kind::TimeReached});
        } else {
            return true;
        }
    }
    return m_crashed;
}

void BatchWorld::tell(BatchEvent event)
{
    event.needsLook = m_state.observeUntil.isValid() && !m_hasLooked;
    const BatchTransition next =
        advance(m_batch, m_links, m_state, m_runs, event, m_now, m_script.limit);
    // The journal holds what the scheduler says it holds: through its JSON and back.
    const auto reread = batchStateFromJson(toJson(next.state));
    if (!reread || !(*reread == next.state))
        note(u"the state does not survive the journal"_s);
    m_state = next.state;
    checkScheduling();
    for (const BatchEffect &effect : next.effects)
        carryOut(effect);
}

void BatchWorld::carryOut(const BatchEffect &effect)
{
    const auto member = static_cast<std::size_t>(std::max(0, effect.member));
    m_isFinished = false;
    switch (effect.kind) {
    case BatchEffect::Kind::Begin: return feed(member, event::Begin{false});
    case BatchEffect::Kind::Resume: return feed(member, event::ResumeRequested{m_now});
    case BatchEffect::Kind::Confirm:
        if (m_state.observeUntil.isValid() && !m_hasLooked)
            note(u"one is deleted without a last look whether anybody misses it"_s);
        return feed(member, event::Confirmed{});
    case BatchEffect::Kind::Stop: return feed(member, event::StopRequested{});
    case BatchEffect::Kind::RollBack: return feed(member, event::RollBackRequested{m_now});
    case BatchEffect::Kind::Look:
        m_hasLooked = true;
        m_events.push_back({.kind = BatchEvent::Kind::Looked});
        return;
    case BatchEffect::Kind::AskConfirmation:
        m_events.push_back({.kind = BatchEvent::Kind::Confirmed});
        return;
    case BatchEffect::Kind::WaitUntil:
        ++m_observations;
        m_isWaiting = true;
        return;
    case BatchEffect::Kind::Finish: m_isFinished = true; return;
    }
}

void BatchWorld::feed(std::size_t member, const Event &event)
{
    MachineRules rules;
    rules.project = projected;
    rules.doneElsewhere = doneElsewhere(m_batch, m_runs, member);
    rules.asksWhenResumed = true;
    const Transition next = advance(m_batch.members[member], m_runs[member], event, m_now, rules);
    m_runs[member] = next.state;
    bool rests = false;
    for (const MachineEffect &effect : next.effects) {
        if (std::holds_alternative<effect::DropConversation>(effect))
            std::erase_if(m_underWay,
                          [member](const UnderWay &one) { return one.member == member; });
        else if (std::holds_alternative<effect::Finish>(effect)
                 || std::holds_alternative<effect::AskConfirmation>(effect))
            rests = true;
        else
            m_underWay.push_back({member, effect});
    }
    if (rests)
        m_events.push_back(
            {.kind = BatchEvent::Kind::MemberRested, .member = static_cast<int>(member)});
}

void BatchWorld::step(const UnderWay &one)
{
    if (std::holds_alternative<effect::WaitUntil>(one.effect)) {
        m_now = std::max(m_now, std::get<effect::WaitUntil>(one.effect).time);
        return feed(one.member, event::TimeReached{});
    }
    if (m_steps++ == m_script.crashAfter)
        return crash(one);
    if (std::holds_alternative<effect::ReadImpact>(one.effect))
        feed(one.member, read(one.member));
    else if (const auto *perform = std::get_if<effect::Perform>(&one.effect))
        feed(one.member, write(one.member, perform->action, false));
    else if (const auto *undo = std::get_if<effect::Undo>(&one.effect))
        feed(one.member, write(one.member, undo->action, true));
    else if (const auto *looked = std::get_if<effect::Look>(&one.effect))
        feed(one.member,
             m_isDown ? event::LookEnded{failure(errorOf(BatchTrouble::Unreachable))}
                      : event::LookEnded{look(one.member, looked->action)});
}

/// Everything that is under way is lost, on the way there or back.
void BatchWorld::crash(const UnderWay &one)
{
    m_underWay.push_back(one);
    for (const UnderWay &lost : m_underWay) {
        const auto *perform = std::get_if<effect::Perform>(&lost.effect);
        const auto *undo = std::get_if<effect::Undo>(&lost.effect);
        if (!m_script.crashTakesEffect || (!perform && !undo))
            continue;
        const int action = perform ? perform->action : undo->action;
        const PlannedAction &what =
            m_batch.members[lost.member].actions[static_cast<std::size_t>(action)];
        checkWrite(lost.member, what, undo != nullptr);
        (void)apply(what, undo != nullptr);
    }
    m_crashed = true;
    m_state = lastingPart(m_state);
    m_underWay.clear();
    m_events.clear();
    m_isWaiting = false;
}

Event BatchWorld::read(std::size_t member)
{
    const QString id = m_batch.members[member].impact.connection.id.value;
    if (isOfReads(m_script.trouble) && m_reads++ == m_script.nth) {
        m_touchedByOthers.insert(id);
        if (m_script.trouble == BatchTrouble::Drift)
            m_estate.dependents.push_back({.id = u"new"_s, .uses = {id}});
        else
            m_estate.connection(id)->isThere = false;
    }
    if (m_isDown)
        return event::ImpactRead{failure(errorOf(BatchTrouble::Unreachable))};
    if (!m_estate.connection(id)->isThere)
        return event::ImpactRead{failure({ApiError::Kind::NotFound, 404, u"gone"_s})};
    return event::ImpactRead{m_estate.impactOf(id)};
}

Event BatchWorld::write(std::size_t member, int action, bool isUndo)
{
    const PlannedAction &what = m_batch.members[member].actions[static_cast<std::size_t>(action)];
    BatchTrouble trouble = BatchTrouble::None;
    if (!isOfReads(m_script.trouble) && m_writes++ == m_script.nth)
        trouble = m_script.trouble;
    if (m_isDown)
        trouble = BatchTrouble::Unreachable;
    else if (trouble != BatchTrouble::None)
        m_isDown = m_script.staysDown;
    const bool isCarriedOut = trouble == BatchTrouble::None || trouble == BatchTrouble::LostAfter
        || trouble == BatchTrouble::BrokenAfter;
    if (trouble != BatchTrouble::Unreachable)
        checkWrite(member, what, isUndo);
    const bool isTaken = isCarriedOut && apply(what, isUndo);
    Result<Performed> result = Performed{};
    if (trouble == BatchTrouble::Busy)
        result = Performed{Performed::Kind::Busy, {}, {}};
    else if (trouble == BatchTrouble::None && !isTaken)
        result = failure(errorOf(BatchTrouble::Refused));
    else if (trouble != BatchTrouble::None && trouble != BatchTrouble::SaysYesDoesNothing)
        result = failure(errorOf(trouble));
    const bool wasSent = trouble != BatchTrouble::Unreachable;
    if (isUndo)
        return event::UndoEnded{result, wasSent};
    return event::PerformEnded{result, wasSent};
}

Seen BatchWorld::look(std::size_t member, int action) const
{
    const PlannedAction &what = m_batch.members[member].actions[static_cast<std::size_t>(action)];
    BatchEstate estate = m_estate;
    const auto *connection = estate.connection(what.subject.id);
    const auto *dependent = estate.dependent(what.subject.id);
    const bool isThere = connection ? connection->isThere : dependent->isThere;
    const bool isOn = connection ? connection->isOn : dependent->isOn;
    const bool isDeletion =
        what.phase == Phase::Deleting || what.phase == Phase::RemovingDependents;
    return (isDeletion ? !isThere : !isOn) ? Seen::InEffect : Seen::NotInEffect;
}

bool BatchWorld::apply(const PlannedAction &action, bool isUndo)
{
    BatchEstate::Connection *connection = m_estate.connection(action.subject.id);
    BatchEstate::Dependent *dependent = m_estate.dependent(action.subject.id);
    if (action.phase == Phase::Deactivating) {
        (connection ? connection->isOn : dependent->isOn) = isUndo;
        return true;
    }
    if (dependent) {
        dependent->isThere = false;
        return true;
    }
    for (const BatchEstate::Dependent &one : m_estate.dependents) {
        if (!one.isThere || one.isMention || !one.uses.contains(action.subject.id))
            continue;
        if (one.id != u"new"_s)
            note(u"%1 was to be deleted although %2 uses it"_s.arg(action.subject.id, one.id));
        return false; // the server guards what is in use
    }
    connection->isThere = false;
    return true;
}

void BatchWorld::checkWrite(std::size_t member, const PlannedAction &action, bool isUndo)
{
    if (isUndo || action.phase == Phase::Deactivating || action.phase == Phase::Preparing)
        return;
    if (!m_state.members[member].isConfirmed)
        note(u"%1 was deleted without confirmation"_s.arg(action.subject.id));
    const RunState &run = m_runs[member];
    bool isFirst = true; // of this member's: after it, going on is the only way
    for (std::size_t i = 0; i < run.actions.size(); ++i) {
        const Phase phase = m_batch.members[member].actions[i].phase;
        if ((phase == Phase::RemovingDependents || phase == Phase::Deleting)
            && run.actions[i].state == ActionState::InEffect)
            isFirst = false;
    }
    if (isFirst && m_state.observeUntil.isValid() && !m_hasLooked)
        note(u"%1 was deleted without a last look"_s.arg(action.subject.id));
    for (const std::size_t needed : m_links.needs[member]) {
        if (standingOf(m_runs[needed]) != Standing::Gone)
            note(u"%1 was deleted before what it relies on"_s.arg(action.subject.id));
    }
    for (std::size_t other = 0; other < m_runs.size() && m_state.only < 0; ++other) {
        const Step at = m_runs[other].step;
        if ((at == Step::Preparing || at == Step::Deactivating)
            && !isOver(standingOf(m_runs[other])))
            note(u"something was deleted while others are still switched off"_s);
    }
    BatchEstate::Dependent *dependent = m_estate.dependent(action.subject.id);
    BatchEstate::Connection *connection = m_estate.connection(action.subject.id);
    if (!(dependent ? dependent->isThere : connection->isThere) && m_touchedByOthers.isEmpty())
        note(u"%1 was deleted twice"_s.arg(action.subject.id));
    if (m_estate.dependent(u"new"_s) && connection
        && m_estate.dependent(u"new"_s)->uses.contains(action.subject.id))
        note(u"a delete was sent although the world had changed"_s);
}

void BatchWorld::checkScheduling()
{
    QSet<qsizetype> groups;
    int underWay = 0;
    for (std::size_t i = 0; i < m_state.members.size(); ++i) {
        if (!m_state.members[i].isUnderWay)
            continue;
        ++underWay;
        const auto group = static_cast<qsizetype>(m_links.group[i]);
        if (groups.contains(group))
            note(u"two that see each other were under way at once"_s);
        groups.insert(group);
    }
    if (underWay > m_script.limit)
        note(u"too many were under way at once"_s);
}

QString BatchWorld::brokenClaim(std::size_t member) const
{
    const RunState &run = m_runs[member];
    const Plan &plan = m_batch.members[member];
    const QString id = plan.impact.connection.id.value;
    BatchEstate now = m_estate;
    BatchEstate before = m_before;
    const Standing standing = standingOf(run);
    if (standing == Standing::Gone)
        return now.connection(id)->isThere ? id + u" is said to be gone, and is there"_s
                                           : QString();
    if (standing == Standing::Halted)
        return run.reason.isEmpty() ? id + u" halted without a reason"_s : QString();
    if (standing != Standing::Back)
        return {};
    for (const PlannedAction &action : plan.actions) {
        if (m_touchedByOthers.contains(action.subject.id) || m_touchedByOthers.contains(id))
            continue;
        const auto *a = now.connection(action.subject.id);
        const auto *b = before.connection(action.subject.id);
        const auto *c = now.dependent(action.subject.id);
        const auto *d = before.dependent(action.subject.id);
        if ((a && !(*a == *b)) || (c && !(*c == *d)))
            return u"%1 is said to be as before, and %2 is not"_s.arg(id, action.subject.id);
    }
    return {};
}

QString BatchWorld::brokenPromise() const
{
    if (!m_violations.isEmpty())
        return m_violations.join(u"; "_s);
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        if (const QString broken = brokenClaim(i); !broken.isEmpty())
            return broken;
    }
    for (const MemberState &member : m_state.members) {
        if (member.isUnderWay && !m_crashed)
            return u"at rest, and something is still under way"_s;
    }
    // One was gone on with, or taken back, alone: the others wait for their time or the question.
    const bool doOthersWait =
        m_isFinished && whyNotWatched(m_state.stage).isEmpty()
        && std::ranges::all_of(m_runs, [](const RunState &run) {
               return isOver(standingOf(run)) || standingOf(run) == Standing::Ready;
           });
    const bool isParked = m_state.stage == BatchStage::Ended || doOthersWait;
    return isParked || m_crashed ? QString() : u"came to rest in "_s + wordOf(m_state.stage);
}

} // namespace linchpin::test
