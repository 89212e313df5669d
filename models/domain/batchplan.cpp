// SPDX-License-Identifier: Apache-2.0
#include "models/domain/batchplan.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

using Kind = Objection::Kind;

struct BatchText
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::Batch)
};

bool isSame(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

bool isTarget(const std::vector<Impact> &impacts, const QString &id)
{
    return std::ranges::any_of(
        impacts, [&id](const Impact &impact) { return isSame(impact.connection.id.value, id); });
}

bool isOfferedElsewhere(const std::vector<Impact> &impacts, std::size_t member,
                        const Decision &decision)
{
    for (std::size_t i = 0; i < impacts.size(); ++i) {
        const Dependent *row = impacts[i].find(decision.dependent);
        if (i != member && row && row->offers(decision.word))
            return true;
    }
    return false;
}

/// The decision as this connection can take it.
Decision taken(const std::vector<Impact> &impacts, std::size_t member, const Dependent &row,
               const Decision &decision)
{
    const bool isForOthers =
        !row.offers(decision.word) && isOfferedElsewhere(impacts, member, decision);
    if (!isForOthers || !row.offers(DecisionWord::Accept))
        return decision;
    return {.dependent = row.key,
            .word = DecisionWord::Accept,
            .target = {},
            .reason = BatchText::tr("Decided for another of the selected connections.")};
}

/// Left out only where it has to be: the others are switched off first.
bool leavesOut(const Deactivation &deactivation, const QStringList &given)
{
    const bool lacksSecret =
        std::ranges::any_of(deactivation.secretsNeeded,
                            [&given](const QString &field) { return !given.contains(field); });
    return deactivation.possible == Deactivation::Possible::No
        || deactivation.possible == Deactivation::Possible::Doubtful
        || (deactivation.possible == Deactivation::Possible::Yes && lacksSecret);
}

QString fieldFor(const ConnectionId &id, const QString &name)
{
    const QString prefix = id.value + u':';
    return name.startsWith(prefix, Qt::CaseInsensitive) ? name.mid(prefix.size()) : QString();
}

QString problemOfMove(const std::vector<Impact> &impacts, const Decision &decision)
{
    const QString subject = decision.dependent.text();
    if (isTarget(impacts, decision.target))
        return BatchText::tr("%1 cannot move to %2: that one is to be deleted too.")
            .arg(subject, decision.target);
    const auto direct = std::ranges::count_if(impacts, [&decision](const Impact &impact) {
        const Dependent *row = impact.find(decision.dependent);
        return row && row->relation == Relation::Direct;
    });
    if (direct > 1)
        return BatchText::tr("%1 hangs on several of the selected connections and cannot be moved "
                             "for all of them at once. Delete them one after another.")
            .arg(subject);
    return {};
}

void addDecisions(std::vector<Objection> &out, const std::vector<Impact> &impacts,
                  const Choices &all)
{
    for (const Decision &decision : all.decisions) {
        const QString subject = decision.dependent.text();
        const bool isKnown = std::ranges::any_of(impacts, [&decision](const Impact &impact) {
            return impact.find(decision.dependent) != nullptr;
        });
        QString problem;
        if (!isKnown)
            problem =
                BatchText::tr("None of the selected connections has a dependent %1.").arg(subject);
        else if (isTarget(impacts, decision.dependent.id))
            problem = BatchText::tr("%1 is itself among the selected connections.").arg(subject);
        else if (decision.word == DecisionWord::Reassign)
            problem = problemOfMove(impacts, decision);
        if (!problem.isEmpty())
            out.push_back({Kind::BadChoice, subject, problem});
    }
}

void addSources(std::vector<Objection> &out, const std::vector<Impact> &impacts, const Choices &all)
{
    for (const Acceptance &acceptance : all.acceptances) {
        const bool isKnown = std::ranges::any_of(impacts, [&acceptance](const Impact &impact) {
            return std::ranges::find(impact.coverage, acceptance.source, &Coverage::source)
                != impact.coverage.end();
        });
        if (!isKnown)
            out.push_back(
                {Kind::BadChoice, acceptance.source,
                 BatchText::tr("There is no source \"%1\" here.").arg(acceptance.source)});
    }
    for (const QString &name : all.secretsProvided) {
        const bool isPlaced = std::ranges::any_of(impacts, [&name](const Impact &impact) {
            return !fieldFor(impact.connection.id, name).isEmpty();
        });
        if (!isPlaced)
            out.push_back(
                {Kind::BadChoice, name,
                 BatchText::tr("Say which connection the secret belongs to: ID:%1.").arg(name)});
    }
}

void addTargets(std::vector<Objection> &out, const std::vector<Impact> &impacts)
{
    std::set<QString> seen;
    for (const Impact &impact : impacts) {
        const QString id = impact.connection.id.value;
        if (!seen.insert(id.toCaseFolded()).second)
            out.push_back({Kind::BadChoice, id, BatchText::tr("%1 is named twice.").arg(id)});
    }
    if (out.empty() && carryingOrder(impacts).empty())
        out.push_back({Kind::Blocked, u"order"_s,
                       BatchText::tr("The selected connections hang on each other in a ring, so "
                                     "none of them can go first.")});
}

/// One whose dependents that are selected too have all been placed; -1 if there is none.
int nextFree(const std::vector<Impact> &impacts, const std::vector<bool> &isPlaced)
{
    for (std::size_t i = 0; i < impacts.size(); ++i) {
        bool isFree = !isPlaced[i];
        for (std::size_t other = 0; isFree && other < impacts.size(); ++other)
            isFree =
                other == i || isPlaced[other] || !rowOf(impacts[i], impacts[other].connection.id);
        if (isFree)
            return static_cast<int>(i);
    }
    return -1;
}

} // namespace

Choices choicesFor(const std::vector<Impact> &impacts, std::size_t member, const Choices &all)
{
    const Impact &impact = impacts[member];
    Choices choices;
    for (const Decision &decision : all.decisions) {
        if (const Dependent *row = impact.find(decision.dependent))
            choices.decisions.push_back(taken(impacts, member, *row, decision));
    }
    for (const Dependent &row : impact.dependents) {
        if (isTarget(impacts, row.key.id) && !choices.find(row.key)
            && row.offers(DecisionWord::Accept))
            choices.decisions.push_back(
                {row.key,
                 DecisionWord::Accept,
                 {},
                 BatchText::tr("It is itself among the selected connections.")});
    }
    std::ranges::copy_if(all.acceptances, std::back_inserter(choices.acceptances),
                         [&impact](const Acceptance &a) {
                             return std::ranges::find(impact.coverage, a.source, &Coverage::source)
                                 != impact.coverage.end();
                         });
    for (const QString &name : all.secretsProvided) {
        if (const QString field = fieldFor(impact.connection.id, name); !field.isEmpty())
            choices.secretsProvided << field;
    }
    choices.withoutDeactivation =
        all.withoutDeactivation && leavesOut(impact.deactivation, choices.secretsProvided);
    if (choices.withoutDeactivation)
        choices.withoutDeactivationReason = all.withoutDeactivationReason;
    choices.observe = all.observe;
    return choices;
}

QMap<QString, QByteArray> secretsOf(const ConnectionId &id, const QMap<QString, QByteArray> &all)
{
    QMap<QString, QByteArray> own;
    for (auto it = all.begin(); it != all.end(); ++it) {
        if (const QString field = fieldFor(id, it.key()); !field.isEmpty())
            own.insert(field, it.value());
    }
    return own;
}

std::vector<Objection> batchObjections(const std::vector<Impact> &impacts, const Choices &all)
{
    std::vector<Objection> out;
    addTargets(out, impacts);
    addDecisions(out, impacts, all);
    addSources(out, impacts, all);
    if (all.forceCascade)
        out.push_back({Kind::BadChoice, u"force"_s,
                       BatchText::tr("Deleting by force is confirmed for one connection at a "
                                     "time.")});
    if (!out.empty())
        return out; // what follows would repeat it for each connection
    for (std::size_t i = 0; i < impacts.size(); ++i) {
        for (Objection &objection : objections(impacts[i], choicesFor(impacts, i, all))) {
            //: %1 is the name of a connection, %2 a sentence saying what speaks against deleting
            //: it.
            objection.message = BatchText::tr("%1: %2").arg(
                escapedForDisplay(impacts[i].connection.name), objection.message);
            out.push_back(std::move(objection));
        }
    }
    return out;
}

std::vector<std::size_t> carryingOrder(const std::vector<Impact> &impacts)
{
    std::vector<std::size_t> order;
    std::vector<bool> isPlaced(impacts.size());
    for (int next = nextFree(impacts, isPlaced); next >= 0; next = nextFree(impacts, isPlaced)) {
        isPlaced[static_cast<std::size_t>(next)] = true;
        order.push_back(static_cast<std::size_t>(next));
    }
    return order.size() == impacts.size() ? order : std::vector<std::size_t>{};
}

void eachActionOnce(std::vector<Plan> &members)
{
    // What makes two actions one change: the same thing done to the same thing by the same request.
    const auto isSameChange = [](const PlannedAction &a, const PlannedAction &b) {
        return a.phase == b.phase && a.verb == b.verb && a.subject == b.subject
            && a.target == b.target && a.method == b.method && a.path == b.path;
    };
    std::vector<PlannedAction> seen;
    for (Plan &plan : members) {
        std::erase_if(plan.actions, [&](const PlannedAction &action) {
            return std::ranges::any_of(
                seen, [&](const PlannedAction &earlier) { return isSameChange(earlier, action); });
        });
        seen.insert(seen.end(), plan.actions.begin(), plan.actions.end());
    }
}

} // namespace linchpin
