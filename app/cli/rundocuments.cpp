// SPDX-License-Identifier: Apache-2.0
// The documents of runs and of the audit.
#include "app/cli/documents.h"

#include "models/service/auditexport.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace linchpin::cli {

using namespace Qt::StringLiterals;

namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QJsonObject writeJson(const JournalledWrite &write)
{
    return {{"method"_L1, write.intent.method},
            {"path"_L1, write.intent.path},
            {"status"_L1, write.httpStatus},
            {"outcome"_L1, wordOf(write.outcome.value_or(WriteOutcome::Unknown))}};
}

QJsonObject runJson(const RunRecord &run)
{
    const Plan &plan = run.plan;
    return {{"run"_L1, run.id},
            {"endpoint"_L1, plan.endpointName.isEmpty() ? plan.endpoint.url : plan.endpointName},
            {"targets"_L1, QJsonArray{plan.impact.connection.id.value}},
            {"step"_L1, wordOf(run.state.step)},
            {"outcome"_L1, wordOf(run.state.outcome)},
            {"canResume"_L1, canResume(plan, run.state)},
            {"canRollBack"_L1, canRollBack(plan, run.state)},
            {"startedAt"_L1, timeText(run.startedAt)},
            {"updatedAt"_L1, timeText(run.updatedAt)}};
}

} // namespace

QString typedAgain(const Plan &plan)
{
    QString text;
    if (plan.choices.withoutDeactivation)
        return text;
    for (const QString &field : plan.impact.deactivation.secretsNeeded)
        text += u" --secret-env %1=VARIABLE"_s.arg(field);
    return text;
}

QString reasonOf(const RunRecord &run)
{
    const RunState &state = run.state;
    const QString typed = typedAgain(run.plan);
    if (state.outcome == Outcome::Waiting) {
        return u"Switched off and watched until %1. Nothing is deleted. Then: linchpin-cli resume "
               u"%2%3. To switch on again: linchpin-cli rollback %2%3."_s.arg(
                   timeText(state.observeUntil), run.id, typed);
    }
    if (state.outcome == Outcome::None && state.step == Step::Confirming) {
        return u"Everything is ready, and the deletion waits to be confirmed: linchpin-cli resume "
               u"%1 --confirm PHRASE%2."_s.arg(run.id, typed);
    }
    if (state.outcome == Outcome::Halted && !typed.isEmpty() && canRollBack(run.plan, state)) {
        return state.reason
            + u" What was typed is not kept. To switch on again: linchpin-cli rollback %1%2."_s.arg(
                run.id, typed);
    }
    return state.reason;
}

QStringList deletedIds(const Plan &plan, const RunState &state)
{
    QStringList ids;
    for (std::size_t i = 0; i < plan.actions.size() && i < state.actions.size(); ++i) {
        const PlannedAction &action = plan.actions[i];
        const bool isOfUs = action.phase == Phase::RemovingDependents
            || (action.phase == Phase::Deleting && state.outcome != Outcome::AlreadyGone);
        if (isOfUs && state.actions[i].state == ActionState::InEffect)
            ids << action.subject.id;
    }
    return ids;
}

QJsonObject runDocument(const RunRecord &run)
{
    const RunState &state = run.state;
    QJsonArray writes;
    for (const JournalledWrite &write : run.writes)
        writes.append(writeJson(write));
    QJsonArray warnings;
    for (const Warning &warning : state.warnings)
        warnings.append(QJsonObject{{"code"_L1, warning.code}, {"message"_L1, warning.message}});
    QJsonObject document{{"run"_L1, run.id},
                         {"outcome"_L1, wordOf(state.outcome)},
                         {"step"_L1, wordOf(state.step)},
                         {"reason"_L1, reasonOf(run)},
                         {"writes"_L1, writes},
                         {"deletedIds"_L1, QJsonArray::fromStringList(deletedIds(run.plan, state))},
                         {"warnings"_L1, warnings}};
    if (state.error)
        document.insert("error"_L1, errorDocument(refusalOf(*state.error)).value("error"_L1));
    return document;
}

QJsonObject runsDocument(const std::vector<RunRecord> &runs)
{
    QJsonArray array;
    for (const RunRecord &run : runs)
        array.append(runJson(run));
    return {{"runs"_L1, array}, {"warnings"_L1, QJsonArray()}};
}

QJsonObject auditDocument(const std::vector<AuditEntry> &entries)
{
    // The same keys as the window exports.
    QJsonObject document = QJsonDocument::fromJson(auditJson(entries)).object();
    document.insert("warnings"_L1, QJsonArray());
    return document;
}

} // namespace linchpin::cli
