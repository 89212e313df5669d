// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/confirmation.h"

#include "models/domain/decisionindex.h"
#include "models/domain/kindtext.h"
#include "models/item/displaytext.h"
#include "models/service/planning.h"
#include "ui/deletewizard/observationtexts.h"
#include "ui/deletewizard/wizardtexts.h"

#include <QMap>

#include <algorithm>

namespace linchpin {

namespace {

class ConfirmTexts final
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::Confirmation)
};

struct Toll
{
    QMap<QString, int> deleted; ///< kind -> how many go with it
    int broken = 0; ///< stay and suffer
    QStringList forced; ///< by name: the server deletes them along
};

Toll tollOf(const Plan &plan)
{
    Toll toll;
    const DecisionIndex decided(plan.choices.decisions);
    for (const auto &dependent : plan.impact.dependents) {
        const auto word = decided.wordFor(dependent.key);
        const bool isForced = isForcedAlong(plan.impact, plan.choices, dependent);
        if (isForced)
            toll.forced << WizardTexts::dependent(dependent);
        const bool goes = isForced || word == DecisionWord::Delete
            || (dependent.effect == Effect::Cascades && word == DecisionWord::Accept);
        if (goes)
            ++toll.deleted[dependent.key.kind];
        else if (word == DecisionWord::Accept && dependent.effect != Effect::Mentions)
            ++toll.broken;
    }
    return toll;
}

QString counted(const QString &kind, int count)
{
    //: %1 is a number, %2 the system's word for a kind of thing, in the singular: "3 × profile".
    return ConfirmTexts::tr("%1 × %2").arg(count).arg(kindText(kind));
}

QString labelOf(const Plan &plan, const QString &source)
{
    const auto it = std::ranges::find(plan.impact.coverage, source, &Coverage::source);
    return it == plan.impact.coverage.end() ? source : it->label;
}

QString nameOf(const WholePlan &whole)
{
    if (!whole.batch)
        return whole.plan.impact.connection.name;
    //: On a button or in a title, after "Delete".
    return ConfirmTexts::tr("%n connections", nullptr,
                            static_cast<int>(whole.batch->members.size()));
}

QString buttonText(const WholePlan &whole, const Toll &toll)
{
    const Plan &plan = whole.plan;
    const auto name = WizardTexts::onButton(nameOf(whole));
    const bool isAgainstAdvice = toll.broken > 0 || plan.choices.withoutDeactivation;
    int deleted = 0;
    for (const auto count : toll.deleted)
        deleted += count;
    QStringList kinds;
    for (auto it = toll.deleted.begin(); it != toll.deleted.end(); ++it)
        kinds << counted(it.key(), it.value());
    if (!toll.forced.isEmpty())
        //: Button: %1 a connection, %n how many dependents the server deletes along with it.
        return ConfirmTexts::tr("Delete %1 and %n dependents by force", nullptr, deleted).arg(name);
    if (deleted > 0 && kinds.size() <= 2) {
        //: Button: %1 a connection, %2 what goes with it, such as "3 × profile".
        return ConfirmTexts::tr("Delete %1 and %2").arg(name, kinds.join(QStringLiteral(", ")));
    }
    if (deleted > 0)
        //: Button: %1 a connection, %n how many dependents go with it.
        return ConfirmTexts::tr("Delete %1 and %n dependents", nullptr, deleted).arg(name);
    if (isAgainstAdvice)
        //: Button: there is a known reason not to go on. %1 is a connection.
        return ConfirmTexts::tr("Delete %1 anyway").arg(name);
    //: Button: %1 is a connection.
    return ConfirmTexts::tr("Delete %1 for good").arg(name);
}

QStringList notSwitchedOff(const WholePlan &whole)
{
    QStringList facts;
    for (const Plan &plan : whole.members()) {
        const Choices &choices = plan.choices;
        if (!choices.withoutDeactivation)
            continue;
        facts << (whole.batch
                      //: %1 is a connection, %2 a reason.
                      ? ConfirmTexts::tr("%1 is deleted without having been switched off first, "
                                         "because: %2")
                            .arg(WizardTexts::connection(plan.impact.connection),
                                 choices.withoutDeactivationReason)
                      : ConfirmTexts::tr(
                            "It is deleted without having been switched off first, because: %1")
                            .arg(choices.withoutDeactivationReason));
    }
    return facts;
}

QStringList facts(const WholePlan &whole, const Toll &toll)
{
    const Plan &plan = whole.plan;
    const auto &connection = plan.impact.connection;
    QStringList result;
    if (whole.batch)
        //: %1 is such as "3 connections", %2 an endpoint, %3 its address.
        result << ConfirmTexts::tr("%1 on %2 (%3), listed below.")
                      .arg(nameOf(whole), WizardTexts::shown(plan.endpointName), plan.endpoint.url);
    else
        result << ConfirmTexts::tr("%1, id %2, on %3 (%4).")
                      .arg(WizardTexts::connection(connection), connection.id.value,
                           WizardTexts::shown(plan.endpointName), plan.endpoint.url);
    QStringList kinds;
    for (auto it = toll.deleted.begin(); it != toll.deleted.end(); ++it)
        kinds << counted(it.key(), it.value());
    if (!kinds.isEmpty())
        result << ConfirmTexts::tr("Deleted with it: %1.").arg(kinds.join(QStringLiteral(", ")));
    if (!toll.forced.isEmpty())
        result << ConfirmTexts::tr("The server deletes them by force, because: %1")
                      .arg(plan.choices.forceCascadeReason);
    if (toll.broken > 0)
        result << ConfirmTexts::tr("%n dependents stay and will not work as before.", nullptr,
                                   toll.broken);
    for (const auto &acceptance : plan.choices.acceptances)
        result << ConfirmTexts::tr("Not known: %1. Accepted because: %2")
                      .arg(labelOf(plan, acceptance.source), acceptance.reason);
    result << notSwitchedOff(whole);
    result << ConfirmTexts::tr(
        "This cannot be undone. The same connection made anew is another one.");
    return result;
}

} // namespace

ConfirmationDemand confirmationDemand(const WholePlan &whole, bool isProtected)
{
    const auto toll = tollOf(whole.plan);
    ConfirmationDemand demand;
    if (whole.batch || needsTypedConfirmation(whole.plan, isProtected))
        demand.phrase = whole.phrase();
    for (auto it = toll.deleted.begin(); it != toll.deleted.end(); ++it)
        demand.losses.push_back(
            //: A tick before the delete. %1 is such as "3 × profile".
            ConfirmTexts::tr("I know that %1 will be deleted too.")
                .arg(counted(it.key(), it.value())));
    if (!toll.forced.isEmpty()) {
        demand.forcedAlong = toll.forced;
        //: To be typed, all in lower case: the second confirmation of a deletion by force.
        demand.forcePhrase = ConfirmTexts::tr("delete %n dependents by force", nullptr,
                                              static_cast<int>(toll.forced.size()));
    }
    demand.title = whole.batch
        //: Title of the last page. %1 is such as "3 connections".
        ? ConfirmTexts::tr("Delete %1?").arg(nameOf(whole))
        //: Title of the last page. %1 is the connection's name.
        : ConfirmTexts::tr("Delete connection %1?").arg(WizardTexts::shown(nameOf(whole), 60));
    if (whole.batch)
        for (const Plan &member : whole.members())
            //: %1 is a connection, %2 its id.
            demand.connections << ConfirmTexts::tr("%1, id %2")
                                      .arg(WizardTexts::connection(member.impact.connection),
                                           member.impact.connection.id.value);
    demand.button = buttonText(whole, toll);
    demand.facts = facts(whole, toll);
    return demand;
}

namespace {

Readiness readyTyped(const QString &typed, const QString &phrase)
{
    if (phrase.isEmpty() || phraseMatches(typed, phrase))
        return {true, {}};
    if (typed.trimmed().isEmpty())
        return {false, ConfirmTexts::tr("Type the words above to go on.")};
    return {false, ConfirmTexts::tr("Does not match yet.")};
}

} // namespace

Readiness readyToDelete(const ConfirmationDemand &demand, const ConfirmationInput &input)
{
    const auto open = static_cast<int>(demand.losses.size())
        - static_cast<int>(std::ranges::count_if(input.ticked, [&](int i) {
                          return i >= 0 && i < static_cast<int>(demand.losses.size());
                      }));
    if (demand.isLooking)
        return {false, ConfirmTexts::tr("A last look is being taken.")};
    if (!demand.lookTrouble.isEmpty())
        return {false, ConfirmTexts::tr("The last look failed: look again.")};
    if (demand.needsSignReason && input.signReason.simplified().isEmpty())
        return {false, ConfirmTexts::tr("Something was seen: say why it may go on.")};
    if (open > 0)
        return {false, ConfirmTexts::tr("%n ticks missing: what is deleted too.", nullptr, open)};
    if (const auto first = readyTyped(input.typed, demand.phrase); !first.isReady)
        return first;
    if (const auto second = readyTyped(input.typedForce, demand.forcePhrase); !second.isReady)
        return {false,
                ConfirmTexts::tr("The second confirmation is missing: by force.") + u' '
                    + second.reason};
    return {true, {}};
}

void addObservation(ConfirmationDemand &demand, const Result<Observation> &observation,
                    bool isLooking)
{
    demand.isLooking = isLooking;
    if (!observation) {
        demand.seen = {ConfirmTexts::tr("What was seen cannot be read: %1")
                           .arg(observation.error().sentence())};
        demand.needsSignReason = true;
        return;
    }
    demand.seen = ObservationTexts::seen(*observation);
    demand.notLookedAt = ObservationTexts::notLookedAt(*observation);
    demand.needsSignReason = !observation->unaccepted().empty();
    demand.lookTrouble = observation->lastError ? observation->lastError->sentence() : QString();
}

} // namespace linchpin
