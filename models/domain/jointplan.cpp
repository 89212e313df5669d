// SPDX-License-Identifier: Apache-2.0
#include "models/domain/jointplan.h"

#include "models/domain/batchmachine.h"

#include <algorithm>

namespace linchpin {

namespace {

bool isTakenBack(const PlannedAction &action)
{
    return action.phase == Phase::Preparing || action.phase == Phase::Deactivating;
}

/// One decision each. What one member only accepts for another's sake is decided by the other.
std::vector<Decision> decisionsOf(const Batch &batch)
{
    std::vector<Decision> united;
    for (const Plan &plan : batch.members) {
        for (const Decision &decision : plan.choices.decisions) {
            const bool isMember = std::ranges::any_of(batch.members, [&decision](const Plan &m) {
                return m.impact.connection.id.value.compare(decision.dependent.id,
                                                            Qt::CaseInsensitive)
                    == 0;
            });
            const auto known = std::ranges::find(united, decision.dependent, &Decision::dependent);
            if (isMember)
                continue;
            if (known == united.end())
                united.push_back(decision);
            else if (known->word == DecisionWord::Accept)
                *known = decision;
        }
    }
    return united;
}

Choices choicesOf(const Batch &batch)
{
    Choices choices;
    choices.decisions = decisionsOf(batch);
    for (const Plan &plan : batch.members) {
        for (const Acceptance &acceptance : plan.choices.acceptances)
            if (std::ranges::find(choices.acceptances, acceptance) == choices.acceptances.end())
                choices.acceptances.push_back(acceptance);
        if (plan.choices.withoutDeactivation) {
            choices.withoutDeactivation = true;
            choices.withoutDeactivationReason = plan.choices.withoutDeactivationReason;
        }
        for (const QString &field : plan.choices.secretsProvided)
            choices.secretsProvided << plan.impact.connection.id.value + u':' + field;
    }
    choices.observe = batch.observe;
    return choices;
}

std::vector<Impact> impactsOf(const Batch &batch)
{
    std::vector<Impact> impacts;
    std::ranges::transform(batch.members, std::back_inserter(impacts), &Plan::impact);
    return impacts;
}

/// What stands worst is what has to be looked at first.
int gravityOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Deleted: return 0;
    case Outcome::AlreadyGone: return 1;
    case Outcome::Refused: return 2;
    case Outcome::Unchanged: return 3;
    case Outcome::RolledBack: return 4;
    case Outcome::Waiting:
    case Outcome::None: return 5;
    case Outcome::Halted: return 6;
    }
    return 5;
}

/// Some go one after another: between two of them nothing is being read, and yet not all is.
bool isAllRead(const BatchState &state, const std::vector<RunState> &runs)
{
    const bool isAnyToBeRead = std::ranges::any_of(state.members, [](const MemberState &member) {
        return member.isUnderWay || member.errand == MemberErrand::Again;
    });
    return !isAnyToBeRead && std::ranges::none_of(runs, [](const RunState &run) {
        return standingOf(run) == Standing::Midway;
    });
}

Step stepOf(const BatchState &state, const std::vector<RunState> &runs)
{
    switch (state.stage) {
    case BatchStage::Planned: return Step::Planned;
    case BatchStage::SwitchingOff: {
        // Taken up again, it looks at everything, and that may be a delete.
        const bool isBeyond = std::ranges::any_of(runs, [](const RunState &run) {
            return run.step == Step::Resuming || run.isConfirmed;
        });
        return isBeyond ? Step::Resuming : Step::Deactivating;
    }
    case BatchStage::Observing: return Step::Observing;
    case BatchStage::Confirming:
        return isAllRead(state, runs) ? Step::Confirming : Step::Rechecking;
    case BatchStage::Deleting: return Step::Deleting;
    case BatchStage::GoingBack: return Step::RollingBack;
    case BatchStage::Ended: return Step::Done;
    }
    Q_UNREACHABLE();
}

Step finalStepOf(const RunState &worst)
{
    switch (worst.outcome) {
    case Outcome::Halted: return Step::Halted;
    case Outcome::RolledBack: return Step::RolledBack;
    case Outcome::None:
    case Outcome::Waiting: return worst.step; // another one was gone on with, alone
    case Outcome::Deleted:
    case Outcome::AlreadyGone:
    case Outcome::Refused:
    case Outcome::Unchanged: return Step::Done;
    }
    return Step::Done;
}

} // namespace

std::vector<JointAction> jointOrder(const Batch &batch)
{
    std::vector<JointAction> order;
    for (const bool isBack : {true, false}) {
        for (std::size_t member = 0; member < batch.members.size(); ++member) {
            const auto &actions = batch.members[member].actions;
            for (std::size_t i = 0; i < actions.size(); ++i)
                if (isTakenBack(actions[i]) == isBack)
                    order.push_back({member, i});
        }
    }
    return order;
}

Plan jointPlan(const Batch &batch)
{
    Plan plan;
    plan.id = batch.id;
    plan.endpoint = batch.endpoint;
    plan.endpointName = batch.endpointName;
    plan.account = batch.members.empty() ? QString() : batch.members.front().account;
    plan.impact = jointImpact(impactsOf(batch));
    plan.choices = choicesOf(batch);
    for (const JointAction &place : jointOrder(batch))
        plan.actions.push_back(batch.members[place.member].actions[place.action]);
    plan.createdAt = batch.createdAt;
    plan.expiresAt = batch.expiresAt;
    plan.createdBy = batch.createdBy;
    return plan;
}

RunState jointState(const Batch &batch, const BatchState &state, const std::vector<RunState> &runs)
{
    RunState joint;
    for (const JointAction &place : jointOrder(batch))
        joint.actions.push_back(runs[place.member].actions[place.action]);
    joint.step = stepOf(state, runs);
    joint.isGoingBack = state.stage == BatchStage::GoingBack;
    joint.isConfirmed = std::ranges::any_of(state.members, &MemberState::isConfirmed);
    joint.hasObserved = state.hasObserved;
    joint.observeUntil = state.observeUntil;
    joint.reason = state.reason;
    if (state.stage == BatchStage::Ended && !runs.empty()) {
        const auto worst = std::ranges::max_element(
            runs, {}, [](const RunState &run) { return gravityOf(run.outcome); });
        joint.outcome = worst->outcome;
        joint.step = finalStepOf(*worst);
    }
    for (const RunState &run : runs) {
        if (run.error && !joint.error)
            joint.error = run.error;
        joint.warnings.insert(joint.warnings.end(), run.warnings.begin(), run.warnings.end());
    }
    return joint;
}

Batch stillToDeleteOf(const Batch &batch, const BatchState &state,
                      const std::vector<RunState> &runs)
{
    Batch rest = batch;
    rest.members.clear();
    for (std::size_t i = 0; i < batch.members.size() && i < runs.size(); ++i) {
        if (isStillToDelete(state.members[i], runs[i]))
            rest.members.push_back(batch.members[i]);
    }
    return rest;
}

std::vector<Plan> WholePlan::members() const
{
    return batch ? batch->members : std::vector<Plan>{plan};
}

std::vector<Impact> WholePlan::impacts() const
{
    return batch ? impactsOf(*batch) : std::vector<Impact>{plan.impact};
}

void WholePlan::setAccount(const QString &account)
{
    plan.account = account;
    if (batch)
        for (Plan &member : batch->members)
            member.account = account;
}

QString WholePlan::phrase() const
{
    return batch ? deletionPhrase(static_cast<int>(batch->members.size()))
                 : confirmationPhrase(plan);
}

} // namespace linchpin
