// SPDX-License-Identifier: Apache-2.0
#include "models/report/planparts.h"

#include "models/domain/kindtext.h"
#include "models/report/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace linchpin::report {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::PlanReport)
};

QString labelOf(const Impact &impact, const QString &source)
{
    const auto it = std::ranges::find(impact.coverage, source, &Coverage::source);
    return it == impact.coverage.end() || it->label.isEmpty() ? source : it->label;
}

void addDecided(Table &table, const Plan &plan)
{
    for (const Decision &decision : plan.choices.decisions) {
        const Dependent *dependent = plan.impact.find(decision.dependent);
        const QString target = decision.word == DecisionWord::Reassign
            ? nameAndId(decision.targetName, decision.target)
            : QString();
        table.rows.push_back({kindText(decision.dependent.kind),
                              dependent ? dependent->name : QString(), decision.dependent.id,
                              textOf(decision.word), target, decision.reason});
    }
    for (const Dependent &dependent : plan.impact.dependents) {
        if (isForcedAlong(plan.impact, plan.choices, dependent))
            table.rows.push_back({kindText(dependent.key.kind),
                                  dependent.name,
                                  dependent.key.id,
                                  //: Decision about a dependent: the server deletes it.
                                  Text::tr("Deleted by the server, by force"),
                                  {},
                                  plan.choices.forceCascadeReason});
    }
    // The others stand at the top of the report, beside what was not read.
    for (const Acceptance &acceptance : plan.choices.acceptances) {
        const auto it =
            std::ranges::find(plan.impact.coverage, acceptance.source, &Coverage::source);
        if (it == plan.impact.coverage.end() || it->isSettled())
            //: In a table: a place that was searched for dependents.
            table.rows.push_back({Text::tr("place"),
                                  labelOf(plan.impact, acceptance.source),
                                  acceptance.source,
                                  //: Decision about a place that was searched.
                                  Text::tr("Accepted as not known"),
                                  {},
                                  acceptance.reason});
    }
}

} // namespace

std::vector<Override> overridesOf(const Plan &plan)
{
    std::vector<Override> overrides;
    const Choices &choices = plan.choices;
    for (const Acceptance &acceptance : choices.acceptances)
        //: %1 is a place that was searched for dependents.
        overrides.push_back({Text::tr("Goes on although not everything is known: %1")
                                 .arg(labelOf(plan.impact, acceptance.source)),
                             acceptance.reason});
    for (const Decision &decision : choices.decisions) {
        const Dependent *dependent = plan.impact.find(decision.dependent);
        if (decision.word == DecisionWord::Accept)
            //: %1 is a dependent with kind, name and id.
            overrides.push_back(
                {Text::tr("Goes on although it suffers: %1")
                     .arg(subjectText(decision.dependent, dependent ? dependent->name : QString())),
                 decision.reason});
    }
    if (choices.withoutDeactivation)
        overrides.push_back(
            {Text::tr("Deletes without switching off first"), choices.withoutDeactivationReason});
    if (choices.forceCascade)
        overrides.push_back({Text::tr("Deletes by force what blocks"), choices.forceCascadeReason});
    return overrides;
}

Section decisionsOf(const Plan &plan)
{
    Section section{u"decisions"_s, Text::tr("What was decided"), {}};
    Table table{{//: Column: kind of a dependent: profile, sync.
                 {Text::tr("Kind"), 10},
                 //: Column: name of a dependent.
                 {Text::tr("Name"), 22},
                 //: Column: how the system addresses it.
                 {Text::tr("ID"), 22},
                 //: Column: what was decided.
                 {Text::tr("Decision"), 16},
                 //: Column: the connection something is moved to.
                 {Text::tr("Moved to"), 18},
                 //: Column: why something was decided.
                 {Text::tr("Because"), 22}},
                {},
                Text::tr("Nothing had to be decided.")};
    addDecided(table, plan);
    section.facts = {{Text::tr("Watched after switching off"), durationText(plan.choices.observe)}};
    if (plan.choices.withoutDeactivation)
        section.facts.push_back({Text::tr("Deleted without switching off, because"),
                                 plan.choices.withoutDeactivationReason});
    if (plan.choices.forceCascade)
        section.facts.push_back({Text::tr("By force, because"), plan.choices.forceCascadeReason});
    section.facts.push_back(
        {Text::tr("To be typed again"), plan.choices.secretsProvided.join(u", "_s)});
    section.table = std::move(table);
    return section;
}

void addPlan(Section &cover, const Plan &plan, const Making &making)
{
    //: Label of a fact: the id of a plan.
    cover.facts.push_back({Text::tr("Plan"), plan.id});
    //: Label of a fact about a plan: by whom.
    cover.facts.push_back({Text::tr("Plan made by"), plan.createdBy});
    //: Label of a fact about a plan: when.
    cover.facts.push_back({Text::tr("Plan made"), bothTexts(plan.createdAt, making)});
    //: Label of a fact about a plan: when it ends.
    cover.facts.push_back({Text::tr("Good until"), bothTexts(plan.expiresAt, making)});
    //: Label of a fact: whose sign-in a plan was made with.
    cover.facts.push_back({Text::tr("Account"), plan.account});
    //: Label of a fact: when the world of a plan was read.
    cover.facts.push_back({Text::tr("World read"), bothTexts(plan.impact.readAt, making)});
    //: Label of a fact: how long ago it was read.
    cover.facts.push_back({Text::tr("Age"), ageText(plan.impact.readAt, making)});
    // Of several connections each has its own, and the plan file holds those.
    const bool isJoint = plan.impact.connection.id.value.isEmpty();
    cover.facts.push_back({Text::tr("Fingerprint of what was read"),
                           isJoint ? QString() : plan.plannedFingerprint()});
}

QString requestText(const QString &method, const QString &path)
{
    return method.isEmpty() && path.isEmpty() ? QString() : method + u' ' + path;
}

} // namespace linchpin::report
