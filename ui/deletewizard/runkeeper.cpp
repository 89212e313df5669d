// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/runkeeper.h"

#include "models/domain/fingerprint.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace linchpin {

namespace {

constexpr std::chrono::minutes betweenLooks{15};

/// Is everything serious that is seen now among what was shown?
bool isAllOf(const Result<Observation> &shown, const Result<Observation> &now)
{
    if (!shown || !now)
        return shown.has_value() == now.has_value();
    const std::vector<Sign> before = shown->unaccepted();
    return std::ranges::all_of(now->unaccepted(), [&before](const Sign &sign) {
        return std::ranges::find(before, sign.key(), &Sign::key) != before.end();
    });
}

/// Why a member goes no further while the others do; none: it goes with them.
std::optional<QString> whyLeftOut(const WizardMember &member)
{
    const RunState &state = *member.state;
    if (!state.isGoingBack && !hasEnded(state) && member.reason.isEmpty())
        return std::nullopt;
    return escapedForDisplay(member.reason.isEmpty() ? state.reason : member.reason);
}

} // namespace

RunKeeper::RunKeeper(WizardEngine &engine, const WizardSetup &setup, QObject *parent)
    : QObject(parent), m_engine(engine), m_setup(setup)
{
    m_lookTimer.setInterval(betweenLooks);
    connect(&m_lookTimer, &QTimer::timeout, this, &RunKeeper::lookNow);
}

Result<void> RunKeeper::create(const WholePlan &plan, const QMap<QString, QByteArray> &typedSecrets)
{
    // Asked once more where a run is made: no page may forget to.
    if (const auto bar = m_setup.clearance ? m_setup.clearance(plan) : QString(); !bar.isEmpty())
        return failure({ApiError::Kind::Unsafe, 0, bar});
    auto run = m_engine.createRun(plan, typedSecrets);
    if (!run)
        return failure(run.error());
    m_isDormant = false;
    m_hasSecrets = true; // whatever the plan needs was typed before it was made
    adopt(std::move(*run));
    return {};
}

Result<void> RunKeeper::open(const SavedRun &record, RunOpening opening)
{
    auto run = m_engine.openRun(record);
    if (!run)
        return failure(run.error());
    m_isDormant = true;
    m_hasSecrets = false;
    adopt(std::move(*run));
    if (opening == RunOpening::Resume)
        resume();
    else if (opening == RunOpening::RollBack)
        rollBack();
    return {};
}

void RunKeeper::adopt(std::unique_ptr<WizardRun> run)
{
    m_run = std::move(run);
    m_isStopWanted = false;
    m_lookedAtStep = Step::Draft;
    m_checks.clear();
    m_areChecksFinal = false;
    connect(m_run.get(), &WizardRun::changed, this, &RunKeeper::tick);
    connect(m_run.get(), &WizardRun::looked, this, &RunKeeper::tick);
    connect(m_run.get(), &WizardRun::finished, this, &RunKeeper::finished);
    tick();
}

void RunKeeper::tick()
{
    m_observation = m_run->observation();
    const bool isObserving = m_run->state().step == Step::Observing && !m_isDormant;
    if (isObserving && !m_lookTimer.isActive())
        m_lookTimer.start();
    else if (!isObserving)
        m_lookTimer.stop();
    if (isLookDue()) {
        m_lookedAtStep = m_run->state().step;
        m_run->lookNow();
    }
    Q_EMIT changed();
}

/// Once when it is opened again after a while, and once before the last question.
bool RunKeeper::isLookDue() const
{
    const Step step = m_run->state().step;
    const bool wasWatched = m_run->state().observeUntil.isValid();
    const bool waits = step == Step::Observing || step == Step::Confirming;
    if (m_isDormant || m_isStopWanted || !wasWatched || !waits || step == m_lookedAtStep
        || m_run->isLooking() || !m_observation)
        return false;
    const QDateTime last = m_observation->lastLook;
    return step == Step::Confirming || !last.isValid()
        || last.secsTo(m_setup.now()) > std::chrono::seconds(betweenLooks).count();
}

void RunKeeper::drop()
{
    m_lookTimer.stop();
    m_run.reset();
    m_isStopWanted = false;
    m_isDormant = false;
    m_checks.clear();
}

bool RunKeeper::isWorking() const
{
    return m_run && !m_isDormant && !m_run->isAtRest() && !hasEnded(m_run->state());
}

bool RunKeeper::isParkable() const
{
    if (!m_run || m_isDormant || hasEnded(m_run->state()))
        return false;
    const auto step = m_run->state().step;
    return step == Step::Observing || step == Step::Confirming;
}

bool RunKeeper::anyDeleteSent() const
{
    return m_run && m_run->state().anyDeleteInEffectOrUnknown(m_run->plan());
}

bool RunKeeper::wasRefused() const
{
    return m_run && std::ranges::any_of(m_run->state().actions, [](const ActionProgress &action) {
               return action.state == ActionState::NotTaken;
           });
}

void RunKeeper::begin()
{
    if (m_run)
        m_run->begin();
}

bool RunKeeper::maySwitchOnAgain() const
{
    if (!m_run || hasEnded(m_run->state()) || m_isStopWanted || anyDeleteSent())
        return false;
    if (m_isDormant)
        return mayRollBack();
    const auto step = m_run->state().step;
    return step != Step::RollingBack && step != Step::Planned;
}

void RunKeeper::stop()
{
    if (!m_run || hasEnded(m_run->state()))
        return;
    if (m_isDormant) {
        rollBack();
    } else {
        m_isStopWanted = true;
        m_run->requestStop();
    }
    Q_EMIT changed();
}

Readiness RunKeeper::maySkipWaiting(const QString &reason) const
{
    if (reason.simplified().isEmpty())
        return {false, tr("Say why, it goes to the log.")};
    return {m_run && !m_isDormant && m_run->state().step == Step::Observing, {}};
}

void RunKeeper::skipWaiting(const QString &reason)
{
    if (maySkipWaiting(reason).isReady)
        m_run->skipObservation(reason.simplified());
}

bool RunKeeper::mayResume() const
{
    return m_run && (m_isDormant || m_run->state().step == Step::Halted) && m_run->mayResume();
}

bool RunKeeper::mayRollBack() const
{
    return m_run && (m_isDormant || m_run->state().step == Step::Halted) && m_run->mayRollBack();
}

QStringList RunKeeper::missingSecrets() const
{
    // After a delete there is no way back that could need them.
    if (!m_run || m_hasSecrets || anyDeleteSent() || (!mayResume() && !mayRollBack()))
        return {};
    return m_run->plan().choices.secretsProvided;
}

bool RunKeeper::wantsSecrets(RunOpening errand)
{
    if (missingSecrets().isEmpty())
        return false;
    m_waitsWith = errand;
    Q_EMIT secretsWanted();
    return true;
}

void RunKeeper::giveSecrets(const QMap<QString, QByteArray> &typed)
{
    const auto errand = std::exchange(m_waitsWith, std::nullopt);
    if (!m_run || !errand)
        return;
    const QStringList missing = missingSecrets();
    const bool isAll = std::ranges::all_of(
        missing, [&typed](const QString &name) { return typed.contains(name); });
    m_run->giveSecrets(typed);
    m_hasSecrets = true; // for this errand: what is still missing is asked for at the next one
    *errand == RunOpening::RollBack ? rollBack() : resume();
    m_hasSecrets = isAll;
}

void RunKeeper::resume()
{
    if (wantsSecrets(RunOpening::Resume))
        return;
    m_isDormant = false;
    m_isStopWanted = false;
    if (m_run)
        m_run->resume();
}

bool RunKeeper::mayReadAgain() const
{
    return m_run && !m_isDormant && !m_isStopWanted && !hasEnded(m_run->state())
        && m_run->state().step == Step::Confirming && m_run->isAtRest();
}

void RunKeeper::readAgain()
{
    if (mayReadAgain())
        m_run->resume(); // what it waits for is asked after a new reading
}

void RunKeeper::rollBack()
{
    if (wantsSecrets(RunOpening::RollBack))
        return;
    m_isDormant = false;
    m_isStopWanted = true;
    if (m_run)
        m_run->rollBack();
}

void RunKeeper::lookNow()
{
    if (!m_run || m_isDormant || !whyNotWatched(m_run->state()).isEmpty() || m_run->isLooking())
        return;
    m_run->lookNow();
    Q_EMIT changed();
}

bool RunKeeper::mayLeaveOutHeld() const
{
    return m_run && !m_isDormant && !m_isStopWanted && m_run->isAtRest()
        && whyNotWatched(m_run->state()).isEmpty() && !m_run->heldMembers().isEmpty();
}

void RunKeeper::leaveOutHeld()
{
    if (mayLeaveOutHeld())
        m_run->leaveOutHeld();
}

Impact RunKeeper::expectedNow(const WizardMember &member) const
{
    const auto &plan = *member.plan;
    const auto &progress = member.state->actions;
    std::vector<PlannedAction> done;
    for (std::size_t i = 0; i < plan.actions.size() && i < progress.size(); ++i)
        if (progress[i].state == ActionState::InEffect || progress[i].state == ActionState::Skipped)
            done.push_back(plan.actions[i]);
    done.insert(done.end(), member.doneElsewhere.begin(), member.doneElsewhere.end());
    return done.empty() ? plan.impact : m_engine.system().project(plan.impact, done);
}

void RunKeeper::updateChecks(BackupCondition backup)
{
    if (!m_run)
        return;
    const auto &state = m_run->state();
    const bool isOver = state.isGoingBack || hasEnded(state);
    // Once the way back begins, less and less is in effect: the checks stay as the reading left
    // them.
    if (isOver && m_areChecksFinal)
        return;
    m_areChecksFinal = isOver;
    m_checks.clear();
    for (const WizardMember &member : m_run->members()) {
        const auto own = checksOf(member);
        if (m_run->isOfSeveral())
            m_checks.push_back(inOne(member.plan->impact.connection.name, own, whyLeftOut(member)));
        else
            m_checks = own;
    }
    m_checks.push_back(backupCheck(backup));
}

std::vector<VerifyCheck> RunKeeper::checksOf(const WizardMember &member) const
{
    const RunState &state = *member.state;
    const bool isOver = state.isGoingBack || hasEnded(state);
    const bool isBeingRead = state.step == Step::Rechecking && !isOver;
    const bool hasReading = !isBeingRead && !(isOver && state.error);
    return connectionChecks(*member.plan, expectedNow(member),
                            hasReading ? *member.lastImpact : std::nullopt,
                            isBeingRead ? std::nullopt : state.error);
}

ConfirmationDemand RunKeeper::demand() const
{
    if (!m_run)
        return {};
    ConfirmationDemand demand = confirmationDemand(m_run->toDelete(), m_setup.isProtected);
    addObservation(demand, m_observation, isLooking());
    demand.mayLeaveOut = !m_run->heldMembers().isEmpty();
    return demand;
}

bool RunKeeper::confirm(const ConfirmationInput &input)
{
    const Result<Observation> shown = m_observation;
    if (m_run)
        m_observation = m_run->observation(); // others look too
    if (!isAllOf(shown, m_observation)) { // what nobody was shown, nobody accepts
        Q_EMIT changed();
        return false;
    }
    if (!m_run || m_isDormant || m_isStopWanted || m_run->state().step != Step::Confirming
        || !allPass(m_checks) || !readyToDelete(demand(), input).isReady)
        return false;
    if (demand().needsSignReason && !m_run->acceptSigns(input.signReason.simplified()))
        return false; // not kept: then it does not count
    m_run->confirm();
    return true;
}

} // namespace linchpin
