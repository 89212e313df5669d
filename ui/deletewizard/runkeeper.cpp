// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/runkeeper.h"

#include "models/domain/fingerprint.h"

#include <QCoreApplication>

#include <algorithm>

namespace linchpin {

namespace {

constexpr std::chrono::minutes betweenGlances{15};

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
    m_glanceTimer.setInterval(betweenGlances);
    connect(&m_glanceTimer, &QTimer::timeout, this, &RunKeeper::lookNow);
    connect(&engine, &WizardEngine::reviewEnded, this, &RunKeeper::takeGlance);
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
    adopt(std::move(*run));
    return {};
}

Result<void> RunKeeper::open(const SavedRun &record, RunOpening opening)
{
    auto run = m_engine.openRun(record);
    if (!run)
        return failure(run.error());
    m_isDormant = opening == RunOpening::Look;
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
    m_glance = {};
    m_checks.clear();
    m_areChecksFinal = false;
    connect(m_run.get(), &WizardRun::changed, this, &RunKeeper::tick);
    connect(m_run.get(), &WizardRun::finished, this, &RunKeeper::finished);
    tick();
}

void RunKeeper::tick()
{
    const bool isObserving = m_run->state().step == Step::Observing && !m_isDormant;
    if (isObserving && !m_glanceTimer.isActive())
        m_glanceTimer.start();
    else if (!isObserving)
        m_glanceTimer.stop();
    Q_EMIT changed();
}

void RunKeeper::drop()
{
    m_glanceTimer.stop();
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
    m_isStopWanted = true;
    if (m_isDormant)
        rollBack();
    else
        m_run->requestStop();
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

void RunKeeper::resume()
{
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
    m_isDormant = false;
    m_isStopWanted = true;
    if (m_run)
        m_run->rollBack();
}

void RunKeeper::lookNow()
{
    if (!m_run || m_run->state().step != Step::Observing || m_engine.isReviewing())
        return;
    m_isGlancing = true;
    std::vector<ConnectionId> ids;
    for (const WizardMember &member : m_run->members())
        if (!hasEnded(*member.state))
            ids.push_back(member.plan->impact.connection.id);
    m_engine.startReview(ids);
    Q_EMIT changed();
}

void RunKeeper::takeGlance()
{
    const auto result = m_engine.reviewResult();
    if (!m_isGlancing || !m_run || !result)
        return;
    m_isGlancing = false;
    ++m_glance.count;
    m_glance.last = m_setup.now();
    m_glance.error = *result ? std::nullopt : std::optional(result->error());
    m_glance.differences.clear();
    if (*result)
        for (const WizardMember &member : m_run->members())
            m_glance.differences << differencesIn(**result, member);
    Q_EMIT changed();
}

QStringList RunKeeper::differencesIn(const std::vector<Impact> &read,
                                     const WizardMember &member) const
{
    const Connection &connection = member.plan->impact.connection;
    const auto now = std::ranges::find_if(
        read, [&](const Impact &impact) { return impact.connection.id == connection.id; });
    if (now == read.end())
        return {};
    QStringList found = differences(expectedNow(member), *now);
    if (m_run->isOfSeveral())
        for (QString &difference : found)
            //: %1 is the name of a connection, %2 what is different there.
            difference = tr("%1: %2").arg(escapedForDisplay(connection.name), difference);
    return found;
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
    return m_run ? confirmationDemand(m_run->toDelete(), m_setup.isProtected)
                 : ConfirmationDemand{};
}

bool RunKeeper::confirm(const ConfirmationInput &input)
{
    if (!m_run || m_isDormant || m_isStopWanted || m_run->state().step != Step::Confirming
        || !allPass(m_checks) || !readyToDelete(demand(), input).isReady)
        return false;
    m_run->confirm();
    return true;
}

} // namespace linchpin
