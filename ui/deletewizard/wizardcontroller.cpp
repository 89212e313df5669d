// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/wizardcontroller.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace linchpin {

namespace {

constexpr std::chrono::hours usualWatch{24};
constexpr std::chrono::hours productionWatch{7 * 24};

WholePlan planOf(const SavedRun &record)
{
    if (const auto *several = std::get_if<BatchRecord>(&record))
        return several->batch;
    return std::get<RunRecord>(record).plan;
}

std::vector<Connection> targetsOf(const WholePlan &plan)
{
    std::vector<Connection> targets;
    for (const Plan &member : plan.members())
        targets.push_back(member.impact.connection);
    return targets;
}

WizardStep neighbour(WizardStep step, int distance)
{
    return static_cast<WizardStep>(static_cast<int>(step) + distance);
}

} // namespace

WizardController::WizardController(std::unique_ptr<WizardEngine> engine, WizardSetup setup,
                                   QObject *parent)
    : QObject(parent)
    , m_engine(std::move(engine))
    , m_setup(std::move(setup))
    , m_draft(m_setup.isProtected ? productionWatch : usualWatch)
    , m_runs(*m_engine, m_setup)
{
    wire();
    if (m_setup.plan)
        adoptPlan();
    else
        readAgain();
}

/// The plan says everything; nothing is read before it is carried out, and then it is compared.
void WizardController::adoptPlan()
{
    m_step = WizardStep::Plan;
    m_secrets = std::exchange(m_setup.secrets, {});
    m_draft.adopt(*m_setup.plan);
    m_plans.adopt(*m_setup.plan, m_setup.planFile);
}

WizardController::WizardController(std::unique_ptr<WizardEngine> engine, WizardSetup setup,
                                   const SavedRun &record, RunOpening opening, QObject *parent)
    : QObject(parent)
    , m_engine(std::move(engine))
    , m_setup(std::move(setup))
    , m_step(WizardStep::Run)
    , m_runs(*m_engine, m_setup)
{
    const WholePlan plan = planOf(record);
    m_setup.targets = targetsOf(plan);
    m_draft.setObserve(plan.plan.choices.observe);
    m_draft.setImpacts(plan.impacts());
    m_plans.adopt(plan);
    m_plans.leaveOutBackup(true); // it was made when the run was; where, only that window knew
    wire();
    if (const auto opened = m_runs.open(record, opening); !opened)
        m_trouble = opened.error().sentence() + u' ' + opened.error().detail;
    followRun();
}

WizardController::~WizardController()
{
    for (auto &secret : m_secrets)
        secret.fill('\0');
}

void WizardController::typeSecret(const QString &field, const QByteArray &value)
{
    m_secrets[field].fill('\0');
    m_secrets[field] = value;
    m_draft.provideSecret(field, !value.isEmpty());
    draftChanged();
}

void WizardController::wire()
{
    connect(m_engine.get(), &WizardEngine::reviewProgressed, this, &WizardController::changed);
    connect(m_engine.get(), &WizardEngine::reviewEnded, this, &WizardController::takeReview);
    connect(m_engine.get(), &WizardEngine::backupEnded, this, [this] {
        m_plans.takeBackup(*m_engine->backupResult());
        m_runs.updateChecks(backupCondition());
        Q_EMIT changed();
    });
    connect(&m_runs, &RunKeeper::changed, this, &WizardController::followRun);
    connect(&m_runs, &RunKeeper::finished, this, [this] {
        followRun();
        for (const WizardMember &member : m_runs.run()->members())
            Q_EMIT deletionEnded(member.plan->impact.connection.id, member.state->outcome);
    });
}

void WizardController::readAgain()
{
    if (m_runs.run())
        return;
    m_readTrouble.reset();
    m_draft.forgetImpact();
    m_engine->startReview(m_setup.ids());
    Q_EMIT changed();
}

void WizardController::takeReview()
{
    const auto result = m_engine->reviewResult();
    if (m_runs.run() || !result)
        return;
    if (*result)
        m_draft.setImpacts(**result);
    else
        m_readTrouble = result->error();
    Q_EMIT changed();
}

bool WizardController::isLeftOut(WizardStep step) const
{
    if (m_setup.plan && step < WizardStep::Plan)
        return true;
    switch (step) {
    case WizardStep::Decide:
        return !m_runs.run() && m_draft.impact() && m_draft.needing().empty()
            && !m_draft.mayLeaveOutDeactivation() && !m_draft.mayForce();
    case WizardStep::Observe:
        return (m_plans.plan() ? m_plans.plan()->choices : m_draft.choices()).observe.count() == 0;
    default: return false;
    }
}

Readiness WizardController::readiness() const
{
    switch (m_step) {
    case WizardStep::Target: return unlessProtected({true, {}});
    case WizardStep::Impact: return unlessProtected(m_draft.readyAfterImpact());
    case WizardStep::Decide: return m_draft.readyAfterDecisions();
    case WizardStep::Plan: return {m_plans.plan() != nullptr, m_plans.trouble()};
    case WizardStep::Backup: return m_plans.readyAfterBackup();
    case WizardStep::Verify:
        if (m_runs.run() && hasEnded(m_runs.run()->state()))
            return {true, {}};
        if (!allPass(m_runs.checks()))
            return {false, tr("Not every check has passed.")};
        return {m_runs.run() && m_runs.run()->state().step == Step::Confirming, {}};
    case WizardStep::SwitchOff:
    case WizardStep::Observe:
    case WizardStep::Confirm:
    case WizardStep::Run:
    case WizardStep::Result: return {};
    }
    return {};
}

Readiness WizardController::unlessProtected(Readiness otherwise) const
{
    if (!m_setup.protection)
        return otherwise;
    const auto known = m_draft.impact() ? targetsRead() : m_setup.targets;
    for (const Connection &target : known)
        if (const auto reason = m_setup.protection(target); !reason.isEmpty())
            return {false, reason};
    return otherwise;
}

std::vector<Connection> WizardController::targetsRead() const
{
    std::vector<Connection> targets;
    std::ranges::transform(m_draft.impacts(), std::back_inserter(targets), &Impact::connection);
    return targets;
}

const Connection *WizardController::troubledTarget() const
{
    return m_setup.isSeveral() ? m_setup.find(m_engine->failedReview()) : nullptr;
}

bool WizardController::hasNext() const
{
    switch (m_step) {
    case WizardStep::Target:
    case WizardStep::Impact:
    case WizardStep::Decide:
    case WizardStep::Plan:
    case WizardStep::Backup:
    case WizardStep::Verify: return true;
    case WizardStep::SwitchOff:
    case WizardStep::Observe:
    case WizardStep::Confirm:
    case WizardStep::Run:
    case WizardStep::Result: return false;
    }
    return false;
}

bool WizardController::mayGoBack() const
{
    if (m_step == WizardStep::Confirm)
        return m_runs.run() && m_runs.run()->state().step == Step::Confirming;
    return !m_runs.run() && m_step != (m_setup.plan ? WizardStep::Plan : WizardStep::Target);
}

WizardStep WizardController::nextStep() const
{
    if (m_step == WizardStep::Verify) {
        const bool isOver = m_runs.run() && hasEnded(m_runs.run()->state());
        return isOver ? WizardStep::Result : WizardStep::Confirm;
    }
    const auto to = neighbour(m_step, 1);
    return isLeftOut(to) ? neighbour(to, 1) : to;
}

void WizardController::next()
{
    if (hasNext() && readiness().isReady)
        enter(nextStep());
}

WizardController::Exit WizardController::exit() const
{
    const auto *run = m_runs.run();
    if (!run || m_runs.isDormant() || hasEnded(run->state()))
        return Exit::Closes;
    const auto step = run->state().step;
    if (m_runs.isStopWanted() || step == Step::RollingBack || step == Step::CheckingGone)
        return Exit::Waits;
    return step == Step::Observing ? Exit::Parks : Exit::GoesBack;
}

bool WizardController::leave()
{
    switch (exit()) {
    case Exit::Closes:
    case Exit::Parks: return true;
    case Exit::GoesBack: m_runs.stop(); return false;
    case Exit::Waits: return false;
    }
    return false;
}

void WizardController::back()
{
    if (!mayGoBack())
        return;
    auto to = neighbour(m_step, -1);
    if (isLeftOut(to))
        to = neighbour(to, -1);
    enter(to);
}

void WizardController::enter(WizardStep step)
{
    const bool isPlanned =
        step == WizardStep::Plan || step == WizardStep::Backup || step == WizardStep::SwitchOff;
    if (isPlanned && !m_setup.plan && !m_runs.run() && m_draft.impact())
        m_plans.make(m_engine->system(), m_engine->endpoint(), m_engine->endpointName(),
                     m_draft.impacts(), m_draft.choices(), m_setup.now());
    if (step == WizardStep::Backup && !m_plans.isBackupLeftOut())
        m_plans.backUp(*m_engine, m_setup);
    setStep(step);
}

void WizardController::setStep(WizardStep step)
{
    const bool isOther = m_step != step;
    m_step = step;
    if (isOther)
        Q_EMIT stepChanged();
    Q_EMIT changed();
}

void WizardController::draftChanged()
{
    if (m_step == WizardStep::Plan)
        return enter(WizardStep::Plan);
    Q_EMIT changed();
}

std::vector<ReassignTarget> WizardController::targetsFor(const DependentKey &key) const
{
    if (!m_setup.listed)
        return {};
    const auto holder = std::ranges::find_if(m_draft.impacts(), [&key](const Impact &impact) {
        const auto *dependent = impact.find(key);
        return dependent && dependent->offers(DecisionWord::Reassign);
    });
    if (holder == m_draft.impacts().end())
        return {};
    auto targets = m_engine->system().reassignTargets(*holder, key, m_setup.listed());
    std::erase_if(targets, [this](const ReassignTarget &target) {
        return m_setup.find(ConnectionId{target.id}) != nullptr;
    });
    return targets;
}

void WizardController::backUpAgain()
{
    m_plans.leaveOutBackup(false);
    m_plans.backUpAgain(*m_engine, m_setup);
    Q_EMIT changed();
}

BackupCondition WizardController::backupCondition() const
{
    if (m_plans.isBackupLeftOut())
        return BackupCondition::LeftOut;
    return m_plans.isBackupReadable(*m_engine) ? BackupCondition::Readable
                                               : BackupCondition::Unreadable;
}

Readiness WizardController::readyToSwitchOff() const
{
    if (m_runs.run() || !m_plans.plan())
        return {};
    if (const auto bar = m_setup.clearance ? m_setup.clearance(*m_plans.whole()) : QString();
        !bar.isEmpty())
        return {false, bar};
    return m_draft.readyToSwitchOff();
}

/// No backup, no write: it has to be there still, or somebody said to go on without. Either is
/// written to the audit.
Result<void> WizardController::noteBackup()
{
    const bool isLeftOut = m_plans.isBackupLeftOut();
    if (!isLeftOut && !m_plans.isBackupReadable(*m_engine))
        return failure({ApiError::Kind::Unsafe, 0,
                        tr("The backup is not there any more. Go back and have it made again.")});
    return m_engine->recordBackup(m_plans.whole()->members(),
                                  isLeftOut ? QString() : m_plans.backupPath());
}

void WizardController::switchOff()
{
    if (m_step != WizardStep::SwitchOff || !readyToSwitchOff().isReady)
        return;
    m_engine->stopReview();
    const auto noted = noteBackup();
    const auto created =
        noted ? m_runs.create(*m_plans.whole(), m_secrets) : failure(noted.error());
    if (!created) {
        m_trouble = created.error().sentence() + u' ' + created.error().detail;
        Q_EMIT changed();
        return;
    }
    m_trouble.clear();
    m_runs.begin();
}

void WizardController::followRun()
{
    if (!m_runs.run())
        return;
    const auto &state = m_runs.run()->state();
    // Progress comes often; the backup is read back and everything compared only when something
    // happened.
    if (const std::pair seen{state.step, state.outcome}; seen != m_seen) {
        m_seen = seen;
        m_runs.updateChecks(backupCondition());
    }
    if (m_runs.isDormant())
        setStep(state.step == Step::Observing ? WizardStep::Observe
                    : hasEnded(state)         ? WizardStep::Result
                                              : WizardStep::Run);
    else
        setStep(stepFor(state, m_step, m_runs.isStopWanted()));
}

bool WizardController::mayStartOver() const
{
    if (!m_runs.run() || m_setup.plan) // a plan is carried out once
        return false;
    return hasEnded(m_runs.run()->state()) && !leftOver().empty();
}

std::vector<Connection> WizardController::leftOver() const
{
    std::vector<Connection> left;
    if (!m_runs.run())
        return left;
    for (const WizardMember &member : m_runs.run()->members()) {
        const auto outcome = member.state->outcome;
        if (outcome == Outcome::Refused || outcome == Outcome::Unchanged
            || outcome == Outcome::RolledBack)
            left.push_back(member.plan->impact.connection);
    }
    return left;
}

void WizardController::startOver()
{
    if (!mayStartOver())
        return;
    if (m_runs.wasRefused())
        m_draft.withholdForce();
    m_setup.targets = leftOver();
    m_runs.drop();
    m_plans.drop();
    m_plans.leaveOutBackup(false);
    setStep(WizardStep::Impact);
    readAgain();
}

} // namespace linchpin
