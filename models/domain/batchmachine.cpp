// SPDX-License-Identifier: Apache-2.0
#include "models/domain/batchmachine.h"

#include "models/domain/memberturns.h"

#include <QCoreApplication>

#include <algorithm>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

using Kind = BatchEffect::Kind;

/// One step of the scheduler: takes a state and one event, leaves with the next state and effects.
/// What is to be done follows from how the members stand, never from what was done last, so that a
/// crash between two steps loses nothing.
class Scheduler final
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::Batch)

public:
    Scheduler(const Batch &batch, const BatchLinks &links, BatchState state,
              const std::vector<RunState> &runs, const QDateTime &now, int limit)
        : m_batch(batch)
        , m_links(links)
        , m_state(std::move(state))
        , m_runs(runs)
        , m_turns(batch, links, m_state, runs)
        , m_now(now)
        , m_limit(std::max(1, limit))
    { }

    void on(const BatchEvent &event);
    [[nodiscard]] BatchTransition take() { return {std::move(m_state), std::move(m_effects)}; }

private:
    void begin(bool isConfirmed);
    void rested(std::size_t member);
    void confirmed();
    void stop();
    void observed(const QString &reason);
    void timeReached();
    void resume(int only);
    void readAgain();
    void rollBack(int only);
    void leaveOut(int member, const QString &reason);

    void schedule();
    void hold();
    void start();
    [[nodiscard]] bool moveOn();
    [[nodiscard]] bool areOthersWaiting() const;
    [[nodiscard]] bool end();
    void countBusy();
    void noteBusy(std::size_t i);
    void startOne(std::size_t i);
    [[nodiscard]] QString nameOf(std::size_t i) const
    {
        return escapedForDisplay(m_batch.members[i].impact.connection.name);
    }

    const Batch &m_batch;
    const BatchLinks &m_links;
    BatchState m_state;
    const std::vector<RunState> &m_runs;
    MemberTurns m_turns;
    const QDateTime &m_now;
    int m_limit;
    int m_busy = 0; ///< members under way, known while start() goes through them
    std::vector<bool> m_isGroupBusy; ///< the same of their groups
    bool m_isHeld = false; ///< BatchEvent::isHeld
    std::vector<BatchEffect> m_effects;
};

void Scheduler::on(const BatchEvent &event)
{
    using Event = BatchEvent::Kind;
    if (m_runs.size() != m_batch.members.size() || m_state.members.size() != m_runs.size()
        || m_links.group.size() != m_runs.size() || m_links.needs.size() != m_runs.size())
        return;
    m_isHeld = event.isHeld;
    switch (event.kind) {
    case Event::Begin: return begin(event.isConfirmed);
    case Event::MemberRested:
        if (event.member >= 0 && static_cast<std::size_t>(event.member) < m_runs.size())
            rested(static_cast<std::size_t>(event.member));
        return;
    case Event::Confirmed: return confirmed();
    case Event::StopRequested: return stop();
    case Event::ObservationSkipped:
        if (m_state.stage == BatchStage::Observing)
            m_state.only = event.member;
        return observed(event.reason);
    case Event::TimeReached: return timeReached();
    case Event::ResumeRequested: return resume(event.member);
    case Event::RollBackRequested: return rollBack(event.member);
    case Event::LeftOut: return leaveOut(event.member, event.reason);
    }
}

void Scheduler::begin(bool isConfirmed)
{
    if (m_state.stage != BatchStage::Planned)
        return;
    for (MemberState &member : m_state.members)
        member.isConfirmed = isConfirmed;
    m_state.stage = BatchStage::SwitchingOff;
    schedule();
}

void Scheduler::rested(std::size_t member)
{
    const Standing now = m_turns.standing(member);
    if (!m_state.members[member].isUnderWay || now == Standing::Midway || now == Standing::Waiting)
        return;
    m_state.members[member].isUnderWay = false;
    schedule();
}

void Scheduler::confirmed()
{
    if (m_state.stage != BatchStage::Confirming || m_isHeld)
        return;
    m_state.reason.clear(); // why the waiting was skipped: the journal has it
    for (std::size_t i = 0; i < m_runs.size(); ++i)
        m_state.members[i].isConfirmed = m_state.members[i].isConfirmed || m_turns.isReady(i);
    schedule();
}

/// What is on the wire is waited for and proved; everything that is not gone goes back.
void Scheduler::stop()
{
    if (m_state.stage == BatchStage::Ended)
        return;
    m_state.stage = BatchStage::GoingBack;
    m_state.reason = tr("Stopped.");
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        MemberState &member = m_state.members[i];
        if (isOver(m_turns.standing(i)) || m_turns.standing(i) == Standing::Halted
            || m_turns.isGoingBack(i))
            continue;
        member.errand = MemberErrand::Back;
        member.reason = m_state.reason;
        if (member.isUnderWay)
            m_effects.push_back({Kind::Stop, static_cast<int>(i)});
    }
    schedule();
}

void Scheduler::observed(const QString &reason)
{
    if (m_state.stage != BatchStage::Observing)
        return;
    // One that goes on alone leaves the others to their time.
    m_state.hasObserved = m_state.only < 0 || m_now >= m_state.observeUntil;
    m_state.reason = reason;
    m_state.stage = BatchStage::Confirming;
    readAgain();
    schedule();
}

void Scheduler::timeReached()
{
    if (m_state.stage != BatchStage::Observing)
        return;
    if (m_now < m_state.observeUntil)
        return m_effects.push_back({Kind::WaitUntil, -1, m_state.observeUntil});
    observed({});
}

void Scheduler::resume(int only)
{
    if (!canResume(m_batch, m_runs))
        return;
    m_state.only = only;
    bool isBack = false;
    bool isWatching = m_state.stage == BatchStage::Observing;
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        MemberState &member = m_state.members[i];
        member.isUnderWay = false;
        const Standing now = m_turns.standing(i);
        if (!m_turns.isInScope(i) || isOver(now))
            continue;
        isWatching = isWatching && now == Standing::Ready;
        if (now == Standing::Halted)
            member.errand = MemberErrand::Again;
        else if (now == Standing::Midway && !canRollBack(m_batch.members[i], m_runs[i]))
            member.errand = MemberErrand::Forward; // something is deleted: there is no way back
        isBack = isBack || m_turns.isGoingBack(i);
    }
    if (isWatching) {
        if (m_now < m_state.observeUntil)
            m_state.only = -1; // nothing goes on yet, so all of them go on waiting
        return timeReached();
    }
    m_state.reason.clear();
    m_state.stage = isBack ? BatchStage::GoingBack : BatchStage::SwitchingOff;
    if (!isBack)
        readAgain();
    schedule();
}

/// What waits for the question looks at everything once more before it is asked.
void Scheduler::readAgain()
{
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        MemberState &member = m_state.members[i];
        if (m_turns.isReady(i) && !member.isConfirmed)
            member.errand = MemberErrand::Again;
    }
}

void Scheduler::rollBack(int only)
{
    if (!canRollBack(m_batch, m_runs))
        return;
    const bool isWaiting =
        m_state.stage == BatchStage::Observing || m_state.stage == BatchStage::Confirming;
    if (isWaiting && only >= 0
        && m_turns.standing(static_cast<std::size_t>(only)) == Standing::Ready)
        return leaveOut(only, tr("Rolled back by request.")); // the others go on waiting
    m_state.only = only;
    m_state.stage = BatchStage::GoingBack;
    m_state.reason = tr("Rolled back by request.");
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        MemberState &member = m_state.members[i];
        member.isUnderWay = false;
        if (!m_turns.isInScope(i) || isOver(m_turns.standing(i)))
            continue;
        member.errand =
            m_turns.standing(i) == Standing::Halted ? MemberErrand::BackAgain : MemberErrand::Back;
        member.reason = m_state.reason;
    }
    schedule();
}

/// What relies on it is taken back, too. Only while all of them wait: nothing is deleted yet.
void Scheduler::leaveOut(int member, const QString &reason)
{
    const bool isWaiting =
        m_state.stage == BatchStage::Observing || m_state.stage == BatchStage::Confirming;
    if (!isWaiting || member < 0 || static_cast<std::size_t>(member) >= m_runs.size()
        || m_turns.standing(static_cast<std::size_t>(member)) != Standing::Ready)
        return;
    m_state.only = -1;
    // Where the question is open, the others are asked about anew: what was confirmed beforehand
    // was another choice, and to leave one out is not to delete the rest.
    if (m_state.stage == BatchStage::Confirming) {
        for (MemberState &one : m_state.members)
            one.isConfirmed = false;
    }
    MemberState &left = m_state.members[static_cast<std::size_t>(member)];
    left.errand = MemberErrand::Back;
    left.reason = reason;
    schedule();
}

void Scheduler::schedule()
{
    do {
        hold();
        start();
        if (std::ranges::any_of(m_state.members, &MemberState::isUnderWay))
            return;
    } while (moveOn());
}

/// A failure stops what relies on it, and what that one changed is taken back.
void Scheduler::hold()
{
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        const Standing now = m_turns.standing(i);
        if (isOver(now) || now == Standing::Halted || m_turns.isGoingBack(i))
            continue;
        const std::optional<std::size_t> failed = m_turns.failedNeedOf(i);
        if (!failed)
            continue;
        m_state.members[i].errand = MemberErrand::Back;
        m_state.members[i].reason =
            tr("Not deleted, because it relies on what was to be done for %1.")
                .arg(nameOf(*failed));
    }
}

/// Backwards first, the last ones before the ones they rely on; then forwards.
void Scheduler::start()
{
    if (m_state.stage == BatchStage::Planned || m_state.stage == BatchStage::Ended)
        return;
    countBusy();
    for (std::size_t i = m_runs.size(); i-- > 0;) {
        if (m_turns.isGoingBack(i))
            startOne(i);
    }
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        if (!m_turns.isGoingBack(i))
            startOne(i);
    }
}

void Scheduler::countBusy()
{
    m_busy = 0;
    m_isGroupBusy.assign(m_runs.size(), false);
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        if (m_state.members[i].isUnderWay)
            noteBusy(i);
    }
}

void Scheduler::noteBusy(std::size_t i)
{
    ++m_busy;
    m_isGroupBusy[m_links.group[i]] = true;
}

void Scheduler::startOne(std::size_t i)
{
    if (m_busy >= m_limit || m_state.members[i].isUnderWay || m_isGroupBusy[m_links.group[i]])
        return;
    const std::optional<Kind> kind = m_turns.next(i);
    if (!kind)
        return;
    MemberState &member = m_state.members[i];
    member.isUnderWay = true;
    noteBusy(i);
    if (member.errand == MemberErrand::Again)
        member.errand = MemberErrand::Forward;
    else if (member.errand == MemberErrand::BackAgain)
        member.errand = MemberErrand::Back;
    // The period begins anew when another one is switched off.
    const bool isSwitchedOff = m_turns.standing(i) == Standing::Ready || m_runs[i].isConfirmed;
    if (*kind == Kind::Begin || (*kind == Kind::Resume && !isSwitchedOff)) {
        m_state.hasObserved = false;
        m_state.observeUntil = {};
    }
    m_effects.push_back({*kind, static_cast<int>(i)});
}

/// Nothing is under way and nothing can be begun: what comes next? False if nothing by itself.
bool Scheduler::moveOn()
{
    bool hasReady = false;
    bool areAllConfirmed = true;
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        if (!m_turns.isReady(i))
            continue;
        hasReady = true;
        areAllConfirmed = areAllConfirmed && m_state.members[i].isConfirmed;
    }
    switch (m_state.stage) {
    case BatchStage::SwitchingOff:
        if (!hasReady)
            return end();
        if (!m_state.hasObserved && m_batch.observe.count() > 0) {
            m_state.stage = BatchStage::Observing;
            if (!m_state.observeUntil.isValid()) // else it has begun, and one was taken back
                m_state.observeUntil = m_now.addSecs(m_batch.observe.count());
            m_effects.push_back({Kind::WaitUntil, -1, m_state.observeUntil});
            return false;
        }
        m_state.stage = BatchStage::Confirming;
        return true;
    case BatchStage::Confirming:
        if (!hasReady)
            return end();
        if (!areAllConfirmed || m_isHeld) {
            m_effects.push_back({Kind::AskConfirmation});
            return false;
        }
        m_state.stage = BatchStage::Deleting;
        return true;
    case BatchStage::Deleting:
    case BatchStage::GoingBack: return end();
    case BatchStage::Observing: return hasReady ? false : end(); // all of them were left out
    case BatchStage::Planned:
    case BatchStage::Ended: return false;
    }
    Q_UNREACHABLE();
}

/// One of them was gone on with, or taken back, alone: do the others go on waiting?
bool Scheduler::areOthersWaiting() const
{
    bool isOneWaiting = false;
    for (std::size_t i = 0; i < m_runs.size(); ++i) {
        if (m_turns.isInScope(i) || isOver(m_turns.standing(i)))
            continue;
        if (m_turns.standing(i) != Standing::Ready || m_turns.isGoingBack(i))
            return false;
        isOneWaiting = true;
    }
    return isOneWaiting;
}

bool Scheduler::end()
{
    const bool isWatching = !m_state.hasObserved && m_state.observeUntil.isValid();
    if (!areOthersWaiting())
        m_state.stage = BatchStage::Ended;
    else
        m_state.stage = isWatching ? BatchStage::Observing : BatchStage::Confirming;
    if (m_state.stage != BatchStage::Ended)
        m_state.only = -1;
    m_effects.push_back({Kind::Finish});
    return false;
}

} // namespace

BatchTransition advance(const Batch &batch, const BatchLinks &links, const BatchState &state,
                        const std::vector<RunState> &runs, const BatchEvent &event,
                        const QDateTime &now, int limit)
{
    Scheduler scheduler(batch, links, state, runs, now, limit);
    scheduler.on(event);
    return scheduler.take();
}

} // namespace linchpin
