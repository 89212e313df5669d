// SPDX-License-Identifier: Apache-2.0
#include "models/service/planning.h"

#include "models/domain/redaction.h"
#include "models/net/redaction.h"
#include "models/store/loginname.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>

namespace linchpin {

namespace {

/// Everything a person types that a plan keeps, with what it is about.
std::vector<std::pair<QString, QString *>> typedTexts(Choices &choices)
{
    std::vector<std::pair<QString, QString *>> texts;
    for (Decision &decision : choices.decisions)
        texts.emplace_back(decision.dependent.text(), &decision.reason);
    for (Acceptance &acceptance : choices.acceptances)
        texts.emplace_back(acceptance.source, &acceptance.reason);
    texts.emplace_back(QString(), &choices.withoutDeactivationReason);
    texts.emplace_back(QString(), &choices.forceCascadeReason);
    return texts;
}

/// A plan goes from hand to hand: a reason with the secret of this sign-in is refused, not mended.
std::vector<Objection> objectionsToReasons(Choices &choices)
{
    std::vector<Objection> against;
    for (const auto &[subject, reason] : typedTexts(choices)) {
        if (holdsSignInSecret(*reason))
            against.push_back(
                {Objection::Kind::BadChoice, subject,
                 QCoreApplication::translate("Planning",
                                             "A reason holds the secret of this sign-in. Reasons "
                                             "are kept in files: write it without.")});
    }
    return against;
}

/// What only looks like a secret ("password=x") is masked.
Choices masked(Choices choices)
{
    for (const auto &[subject, reason] : typedTexts(choices))
        *reason = redactedText(*reason);
    return choices;
}

} // namespace

PlanOrObjections makePlan(const System &system, const EndpointIdentity &endpoint,
                          const QString &endpointName, const Impact &impact, const Choices &choices,
                          const QDateTime &now, std::chrono::hours validFor)
{
    Choices said = masked(choices);
    if (std::vector<Objection> against = objectionsToReasons(said); !against.empty())
        return against;
    if (std::vector<Objection> against = objections(impact, said); !against.empty())
        return against;
    Plan plan;
    plan.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    plan.endpoint = endpoint;
    plan.endpointName = endpointName;
    plan.impact = impact;
    plan.choices = said;
    plan.actions = system.actions(endpoint, impact, said);
    std::ranges::stable_sort(plan.actions, {}, &PlannedAction::phase);
    plan.createdAt = now.toUTC();
    plan.expiresAt = plan.createdAt.addSecs(std::chrono::seconds(validFor).count());
    plan.createdBy = loginName();
    return plan;
}

bool doTheSame(std::vector<PlannedAction> some, std::vector<PlannedAction> others)
{
    for (std::vector<PlannedAction> *actions : {&some, &others})
        for (PlannedAction &action : *actions)
            for (QString *words : {&action.purpose, &action.expectation, &action.loss})
                words->clear();
    return some == others;
}

std::optional<Plan> inOurWords(const Plan &plan, const System &system)
{
    const Result<ConnectionId> id = system.checkId(plan.impact.connection.id.value);
    if (!id || *id != plan.impact.connection.id || !objections(plan.impact, plan.choices).empty())
        return std::nullopt;
    Plan ours = plan;
    ours.actions = system.actions(plan.endpoint, plan.impact, plan.choices);
    std::ranges::stable_sort(ours.actions, {}, &PlannedAction::phase);
    if (!doTheSame(ours.actions, plan.actions))
        return std::nullopt;
    return ours;
}

bool needsTypedConfirmation(const Plan &plan, bool isProtectedEnvironment)
{
    const bool isIrreversible = std::ranges::any_of(
        plan.actions, [](const PlannedAction &action) { return !action.isReversible; });
    return isIrreversible && (isProtectedEnvironment || !plan.impact.dependents.empty());
}

} // namespace linchpin
