// SPDX-License-Identifier: Apache-2.0
#include "models/domain/batch.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isInEffect(const ActionProgress &action)
{
    return action.state == ActionState::InEffect || action.state == ActionState::Skipped;
}

bool isGone(const RunState &run)
{
    return run.outcome == Outcome::Deleted
        || (run.outcome == Outcome::AlreadyGone && run.step == Step::Done);
}

/// Something has to become of the dependent for this member's sake.
bool wantsChange(const Plan &plan, const DependentKey &key)
{
    const DecisionWord word = plan.choices.wordFor(key);
    return plan.impact.find(key) && word != DecisionWord::Keep && word != DecisionWord::Accept;
}

/// Does the same to the same thing by a request of its own: the other one's change is about the
/// other one's link only (a slot that several connections fill).
bool hasItsOwn(const Plan &plan, const PlannedAction &action)
{
    return std::ranges::any_of(plan.actions, [&action](const PlannedAction &own) {
        return own.subject == action.subject && own.verb == action.verb;
    });
}

bool leavesTo(const Plan &later, const PlannedAction &action)
{
    return wantsChange(later, action.subject) && !hasItsOwn(later, action);
}

bool reliesOn(const Plan &later, const Plan &earlier)
{
    if (rowOf(later.impact, earlier.impact.connection.id))
        return true; // what hangs on it goes first
    return std::ranges::any_of(
        earlier.actions, [&later](const PlannedAction &action) { return leavesTo(later, action); });
}

bool seesTheOther(const Plan &a, const Plan &b)
{
    return rowOf(a.impact, b.impact.connection.id) || rowOf(b.impact, a.impact.connection.id)
        || std::ranges::any_of(a.impact.dependents, [&b](const Dependent &dependent) {
               return b.impact.find(dependent.key) != nullptr;
           });
}

/// A connection that is gone is a dependent less for what it hung on.
PlannedAction removalOf(const Dependent &row)
{
    PlannedAction action{.phase = Phase::RemovingDependents, .verb = u"delete-dependent"_s};
    action.subject = row.key;
    action.subjectName = row.name;
    return action;
}

} // namespace

const Dependent *rowOf(const Impact &impact, const ConnectionId &id)
{
    const auto it = std::ranges::find_if(
        impact.dependents, [&id](const Dependent &row) { return isSame(row.key.id, id.value); });
    return it == impact.dependents.end() ? nullptr : &*it;
}

BatchLinks linksOf(const Batch &batch)
{
    const std::size_t count = batch.members.size();
    BatchLinks links{std::vector<std::vector<std::size_t>>(count), std::vector<std::size_t>(count)};
    std::iota(links.group.begin(), links.group.end(), std::size_t{0});
    for (std::size_t later = 0; later < count; ++later) {
        for (std::size_t earlier = 0; earlier < later; ++earlier) {
            if (reliesOn(batch.members[later], batch.members[earlier]))
                links.needs[later].push_back(earlier);
            else if (!seesTheOther(batch.members[later], batch.members[earlier]))
                continue;
            std::ranges::replace(links.group, links.group[later], links.group[earlier]);
        }
    }
    return links;
}

std::vector<UnitedDependent> unitedDependents(const std::vector<Impact> &impacts)
{
    std::map<DependentKey, UnitedDependent> united;
    for (std::size_t i = 0; i < impacts.size(); ++i) {
        for (const Dependent &dependent : impacts[i].dependents) {
            const bool isTarget = std::ranges::any_of(impacts, [&dependent](const Impact &impact) {
                return isSame(impact.connection.id.value, dependent.key.id);
            });
            if (isTarget)
                continue;
            UnitedDependent &row = united[dependent.key];
            if (row.members.empty())
                row.dependent = dependent;
            row.members.push_back(i);
        }
    }
    std::vector<UnitedDependent> rows;
    for (auto &[key, row] : united)
        rows.push_back(std::move(row));
    return rows;
}

std::vector<PlannedAction> doneElsewhere(const Batch &batch, const std::vector<RunState> &runs,
                                         std::size_t member)
{
    std::vector<PlannedAction> done;
    const Impact &impact = batch.members[member].impact;
    for (std::size_t other = 0; other < batch.members.size() && other < runs.size(); ++other) {
        if (other == member)
            continue;
        const Plan &plan = batch.members[other];
        for (std::size_t i = 0; i < plan.actions.size() && i < runs[other].actions.size(); ++i) {
            const PlannedAction &action = plan.actions[i];
            // A dependent that is gone is missing in the lists that this member's world is read
            // from, be it this member's dependent or not.
            const bool isVisible =
                impact.find(action.subject) || action.phase == Phase::RemovingDependents;
            if (isVisible && isInEffect(runs[other].actions[i])
                && !hasItsOwn(batch.members[member], action))
                done.push_back(action);
        }
        const Dependent *row = rowOf(impact, plan.impact.connection.id);
        if (row && isGone(runs[other]))
            done.push_back(removalOf(*row));
    }
    return done;
}

bool hasLeftUndone(const Batch &batch, const std::vector<RunState> &runs, std::size_t earlier,
                   std::size_t later)
{
    if (!isGone(runs[earlier]))
        return false;
    const Plan &plan = batch.members[earlier];
    for (std::size_t i = 0; i < plan.actions.size() && i < runs[earlier].actions.size(); ++i) {
        if (leavesTo(batch.members[later], plan.actions[i])
            && !isInEffect(runs[earlier].actions[i]))
            return true;
    }
    return false;
}

QString deletionPhrase(int connections)
{
    return connections == 1 ? u"delete 1 connection"_s
                            : u"delete %1 connections"_s.arg(connections);
}

Verdict worstVerdict(const Batch &batch)
{
    Verdict worst = Verdict::Clear;
    for (const Plan &plan : batch.members)
        worst = std::max(worst, plan.impact.verdict());
    return worst;
}

} // namespace linchpin
