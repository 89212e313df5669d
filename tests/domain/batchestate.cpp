// SPDX-License-Identifier: Apache-2.0
// The estate behind the batch tests: what it shows, and what a plan makes of it.
#include "tests/domain/batchestate.h"

#include <algorithm>

namespace linchpin::test {

using namespace Qt::StringLiterals;

namespace {

PlannedAction actionOn(Phase phase, const QString &verb, const DependentKey &subject)
{
    PlannedAction action{.phase = phase, .verb = verb, .subject = subject};
    action.subjectName = subject.id;
    action.method = u"POST"_s;
    action.path = u"/%1/%2/%3"_s.arg(subject.kind, subject.id, verb);
    action.isReversible = phase == Phase::Deactivating;
    return action;
}

std::vector<PlannedAction> actionsFor(const Impact &impact, const Choices &choices)
{
    std::vector<PlannedAction> off;
    std::vector<PlannedAction> removals;
    for (const Dependent &row : impact.dependents) {
        if (choices.wordFor(row.key) != DecisionWord::Delete)
            continue;
        if (row.activity == Activity::Active)
            off.push_back(actionOn(Phase::Deactivating, u"deactivate"_s, row.key));
        removals.push_back(actionOn(Phase::RemovingDependents, u"delete-dependent"_s, row.key));
    }
    const DependentKey self{u"connection"_s, impact.connection.id.value};
    off.push_back(actionOn(Phase::Deactivating, u"deactivate"_s, self));
    std::ranges::copy(removals, std::back_inserter(off));
    off.push_back(actionOn(Phase::Deleting, u"delete"_s, self));
    return off;
}

} // namespace

BatchEstate::Connection *BatchEstate::connection(const QString &id)
{
    const auto it = std::ranges::find(connections, id, &Connection::id);
    return it == connections.end() ? nullptr : &*it;
}

BatchEstate::Dependent *BatchEstate::dependent(const QString &id)
{
    const auto it = std::ranges::find(dependents, id, &Dependent::id);
    return it == dependents.end() ? nullptr : &*it;
}

Impact BatchEstate::impactOf(const QString &id) const
{
    Impact impact;
    impact.connection.id = {id};
    impact.connection.name = id;
    const auto self = std::ranges::find(connections, id, &Connection::id);
    impact.connection.state = self->isOn ? ConnectionState::Active : ConnectionState::Inactive;
    for (const Dependent &one : dependents) {
        if (!one.isThere || !one.uses.contains(id))
            continue;
        linchpin::Dependent row;
        row.key = {u"user"_s, one.id};
        row.name = one.id;
        row.activity = one.isOn ? Activity::Active : Activity::Paused;
        row.effect = one.isMention ? Effect::Mentions : Effect::Blocks;
        row.decisions = {DecisionWord::Keep,
                         one.isMention ? DecisionWord::Accept : DecisionWord::Delete};
        impact.dependents.push_back(row);
    }
    for (const Connection &one : connections) {
        if (!one.isThere || one.copyOf != id)
            continue;
        linchpin::Dependent row;
        row.key = {u"copy"_s, one.id};
        row.effect = Effect::Breaks;
        row.decisions = {DecisionWord::Keep, DecisionWord::Accept};
        impact.dependents.push_back(row);
    }
    std::ranges::sort(impact.dependents, {}, &linchpin::Dependent::key);
    impact.coverage = {{u"users"_s, u"Users"_s, CoverageStatus::Complete, {}, 0}};
    return impact;
}

BatchEstate randomEstate(std::mt19937 &random)
{
    const auto below = [&random](int limit) {
        return std::uniform_int_distribution<int>(0, limit - 1)(random);
    };
    BatchEstate estate;
    const int connections = 2 + below(5);
    for (int i = 0; i < connections; ++i) {
        BatchEstate::Connection connection{.id = u"c%1"_s.arg(i), .copyOf = {}};
        if (i > 0 && below(5) == 0)
            connection.copyOf = u"c%1"_s.arg(below(i));
        estate.connections.push_back(connection);
    }
    std::ranges::shuffle(estate.connections, random);
    const int dependents = below(7);
    for (int i = 0; i < dependents; ++i) {
        BatchEstate::Dependent dependent{.id = u"d%1"_s.arg(i), .uses = {}};
        for (int use = 0; use <= below(3); ++use)
            dependent.uses << u"c%1"_s.arg(below(connections));
        dependent.uses.removeDuplicates();
        dependent.isMention = below(5) == 0;
        dependent.isOn = below(4) != 0;
        estate.dependents.push_back(dependent);
    }
    return estate;
}

BatchEstate twoSharing()
{
    BatchEstate estate;
    estate.connections = {{u"a"_s, {}}, {u"b"_s, {}}};
    estate.dependents = {{u"shared"_s, {u"a"_s, u"b"_s}}, {u"own"_s, {u"b"_s}}};
    return estate;
}

BatchEstate fourOfWhichTwoShare()
{
    BatchEstate estate;
    estate.connections = {{u"a"_s, {}}, {u"b"_s, {}}, {u"c"_s, {}}, {u"e"_s, u"a"_s}};
    estate.dependents = {{u"shared"_s, {u"a"_s, u"b"_s}}, {u"own"_s, {u"c"_s}}};
    return estate;
}

std::vector<Impact> impactsOf(const BatchEstate &estate)
{
    std::vector<Impact> impacts;
    for (const BatchEstate::Connection &connection : estate.connections)
        impacts.push_back(estate.impactOf(connection.id));
    return impacts;
}

Choices choicesForAll(const std::vector<Impact> &impacts)
{
    Choices choices;
    for (const UnitedDependent &row : unitedDependents(impacts))
        choices.decisions.push_back({row.dependent.key,
                                     row.dependent.offers(DecisionWord::Delete)
                                         ? DecisionWord::Delete
                                         : DecisionWord::Accept,
                                     {},
                                     {}});
    return choices;
}

Batch batchOf(const BatchEstate &estate, std::chrono::seconds observe)
{
    const std::vector<Impact> impacts = impactsOf(estate);
    Choices all = choicesForAll(impacts);
    all.observe = observe;
    Batch batch;
    batch.id = u"batch"_s;
    batch.endpoint = {u"test"_s, u"https://example.org"_s, {}};
    batch.observe = observe;
    batch.createdAt = QDateTime(QDate(2026, 1, 1), QTime(0, 0), Qt::UTC);
    batch.expiresAt = batch.createdAt.addDays(7);
    for (const std::size_t i : carryingOrder(impacts)) {
        Plan plan;
        plan.id = u"plan-"_s + impacts[i].connection.id.value;
        plan.endpoint = batch.endpoint;
        plan.impact = impacts[i];
        plan.choices = choicesFor(impacts, i, all);
        plan.actions = actionsFor(impacts[i], plan.choices);
        plan.createdAt = batch.createdAt;
        plan.expiresAt = batch.expiresAt;
        batch.members.push_back(plan);
    }
    eachActionOnce(batch.members);
    return batch;
}

std::size_t placeOf(const Batch &batch, const QString &id)
{
    for (std::size_t i = 0; i < batch.members.size(); ++i) {
        if (batch.members[i].impact.connection.id.value == id)
            return i;
    }
    return batch.members.size();
}

} // namespace linchpin::test
