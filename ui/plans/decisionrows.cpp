// SPDX-License-Identifier: Apache-2.0
#include "ui/plans/decisionrows.h"

#include "models/domain/kindtext.h"
#include "ui/deletewizard/wizardtexts.h"

#include <QCoreApplication>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::DecisionRows)
};

QString labelOf(const Impact &impact, const QString &source)
{
    const auto it = std::ranges::find(impact.coverage, source, &Coverage::source);
    return it == impact.coverage.end() ? source : it->label;
}

} // namespace

std::vector<QStringList> decisionRows(const Plan &plan)
{
    std::vector<QStringList> rows;
    for (const Decision &decision : plan.choices.decisions) {
        const Dependent *dependent = plan.impact.find(decision.dependent);
        QString word = WizardTexts::decision(decision.word);
        const QString target =
            decision.targetName.isEmpty() ? decision.target : decision.targetName;
        if (!target.isEmpty())
            word += u": "_s + WizardTexts::shown(target);
        rows.push_back(
            {kindText(decision.dependent.kind) + u' '
                 + WizardTexts::shown(dependent ? dependent->name : decision.dependent.id),
             word, WizardTexts::shown(decision.reason)});
    }
    for (const Dependent &dependent : plan.impact.dependents)
        if (isForcedAlong(plan.impact, plan.choices, dependent))
            rows.push_back(
                {kindText(dependent.key.kind) + u' ' + WizardTexts::shown(dependent.name),
                 //: What was decided about a dependent.
                 Text::tr("Deleted by the server, by force"),
                 WizardTexts::shown(plan.choices.forceCascadeReason)});
    for (const Acceptance &acceptance : plan.choices.acceptances)
        rows.push_back({labelOf(plan.impact, acceptance.source),
                        //: What was decided about a place nobody could look at.
                        Text::tr("Accepted although it is not known"),
                        WizardTexts::shown(acceptance.reason)});
    if (plan.choices.withoutDeactivation)
        //: What a decision is about, and what was decided.
        rows.push_back({Text::tr("Switching off"), Text::tr("Left out"),
                        WizardTexts::shown(plan.choices.withoutDeactivationReason)});
    return rows;
}

} // namespace linchpin
