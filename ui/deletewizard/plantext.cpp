// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/plantext.h"

#include "models/domain/kindtext.h"
#include "models/item/displaytext.h"
#include "ui/deletewizard/wizardtexts.h"

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

class PlanTexts final
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::PlanText)
};

QStringList decisionLines(const Plan &plan)
{
    QStringList lines;
    for (const auto &decision : plan.choices.decisions) {
        const auto *dependent = plan.impact.find(decision.dependent);
        const auto name = dependent ? dependent->name : decision.dependent.id;
        //: %1 kind of thing, %2 its name, %3 what shall happen to it.
        lines << PlanTexts::tr("%1 %2: %3")
                     .arg(kindText(decision.dependent.kind), WizardTexts::shown(name),
                          WizardTexts::decision(decision.word));
    }
    for (const auto &dependent : plan.impact.dependents)
        if (isForcedAlong(plan.impact, plan.choices, dependent))
            //: %1 a dependent with its kind, name and id.
            lines << PlanTexts::tr("%1: deleted by the server, by force")
                         .arg(WizardTexts::dependent(dependent));
    if (plan.choices.forceCascade)
        lines << PlanTexts::tr("By force, because: %1").arg(plan.choices.forceCascadeReason);
    for (const auto &acceptance : plan.choices.acceptances)
        lines << PlanTexts::tr("Not known: %1. Accepted because: %2")
                     .arg(acceptance.source, acceptance.reason);
    if (plan.choices.withoutDeactivation)
        lines << PlanTexts::tr("Deleted without switching off first, because: %1")
                     .arg(plan.choices.withoutDeactivationReason);
    return lines;
}

} // namespace

QString detailsOf(const PlannedAction &action)
{
    QStringList lines{action.method + u' ' + action.path};
    if (!action.expectation.isEmpty())
        lines << PlanTexts::tr("Proved by: %1").arg(escapedForDisplay(action.expectation));
    if (!action.loss.isEmpty())
        lines << PlanTexts::tr("Lost: %1").arg(escapedForDisplay(action.loss));
    if (!action.isReversible)
        lines << PlanTexts::tr(
            "This cannot be taken back. It happens only after the last confirmation.");
    return lines.join(u'\n');
}

QString textOf(const WholePlan &whole)
{
    const Plan &plan = whole.plan;
    QStringList lines{PlanTexts::tr("Plan %1").arg(plan.id)};
    for (const Plan &member : whole.members())
        lines << PlanTexts::tr("Delete connection %1, id %2")
                     .arg(WizardTexts::connection(member.impact.connection),
                          member.impact.connection.id.value)
              << member.plannedFingerprint();
    lines
        << PlanTexts::tr("On %1, %2").arg(WizardTexts::shown(plan.endpointName), plan.endpoint.url)
        << PlanTexts::tr("Made %1, good until %2")
               .arg(WizardTexts::time(plan.createdAt), WizardTexts::time(plan.expiresAt))
        << PlanTexts::tr("Watched after switching off: %1")
               .arg(WizardTexts::duration(plan.choices.observe))
        << QString();
    if (const auto decisions = decisionLines(plan); !decisions.isEmpty())
        lines << PlanTexts::tr("What was decided") << decisions << QString();
    lines << PlanTexts::tr("What is done");
    int number = 0;
    for (const auto &action : plan.actions) {
        lines << u"%1. %2"_s.arg(++number).arg(escapedForDisplay(action.purpose));
        for (const auto &detail : detailsOf(action).split(u'\n', Qt::SkipEmptyParts))
            lines << u"    "_s + detail;
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace linchpin
