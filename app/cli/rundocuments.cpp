// SPDX-License-Identifier: Apache-2.0
// The documents of runs and of the audit.
#include "app/cli/documents.h"

#include "app/cli/shellword.h"
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

QJsonArray warningArray(const std::vector<Warning> &warnings)
{
    QJsonArray array;
    for (const Warning &warning : warnings)
        array.append(QJsonObject{{"code"_L1, warning.code}, {"message"_L1, warning.message}});
    return array;
}

QJsonObject stepJson(const RestoreStep &step, const RestoreProgress &progress)
{
    return {{"verb"_L1, step.verb},
            {"kind"_L1, step.subject.kind},
            {"id"_L1, step.subject.id},
            {"name"_L1, step.name},
            {"state"_L1, wordOf(progress.state)},
            {"newId"_L1, progress.newId},
            {"note"_L1, progress.note},
            {"method"_L1, step.method},
            {"path"_L1, step.path},
            {"purpose"_L1, step.purpose},
            {"differs"_L1, QJsonArray::fromStringList(differencesToTell(step, progress))},
            {"secrets"_L1, QJsonArray::fromStringList(step.secrets)},
            {"impossible"_L1, step.impossible}};
}

QJsonObject restoreJson(const RestoreRecord &restore)
{
    const Plan &plan = restore.backup.plan;
    return {{"restore"_L1, restore.id},
            {"endpoint"_L1, plan.endpointName.isEmpty() ? plan.endpoint.url : plan.endpointName},
            {"target"_L1, plan.impact.connection.id.value},
            {"targets"_L1, QJsonArray::fromStringList(restore.backup.connectionIds())},
            {"outcome"_L1, wordOf(restore.state.outcome)},
            {"startedAt"_L1, timeText(restore.startedAt)},
            {"updatedAt"_L1, timeText(restore.updatedAt)}};
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
        text += u" --secret-env "_s + shellWord(field + u"=VARIABLE"_s);
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
    QJsonObject document{{"run"_L1, run.id},
                         {"outcome"_L1, wordOf(state.outcome)},
                         {"step"_L1, wordOf(state.step)},
                         {"reason"_L1, reasonOf(run)},
                         {"writes"_L1, writes},
                         {"deletedIds"_L1, QJsonArray::fromStringList(deletedIds(run.plan, state))},
                         {"warnings"_L1, warningArray(state.warnings)}};
    if (state.error)
        document.insert("error"_L1, errorDocument(refusalOf(*state.error)).value("error"_L1));
    return document;
}

QJsonObject restoreDocument(const RestoreRecord &restore, const std::vector<RestoreStep> &steps)
{
    QJsonArray stepArray;
    for (std::size_t i = 0; i < steps.size(); ++i)
        stepArray.append(stepJson(
            steps[i], i < restore.state.steps.size() ? restore.state.steps[i] : RestoreProgress{}));
    QJsonArray writes;
    for (const JournalledWrite &write : restore.writes)
        writes.append(writeJson(write));
    return {{"restore"_L1, restore.id},
            {"backup"_L1, restore.backup.id},
            {"outcome"_L1, wordOf(restore.state.outcome)},
            {"reason"_L1, restore.state.reason},
            {"steps"_L1, stepArray},
            {"writes"_L1, writes},
            {"warnings"_L1, warningArray(restore.state.warnings)}};
}

QJsonObject runsDocument(const std::vector<RunRecord> &runs,
                         const std::vector<RestoreRecord> &restores)
{
    QJsonArray runArray;
    for (const RunRecord &run : runs)
        runArray.append(runJson(run));
    QJsonArray restoreArray;
    for (const RestoreRecord &restore : restores)
        restoreArray.append(restoreJson(restore));
    return {{"runs"_L1, runArray}, {"restores"_L1, restoreArray}, {"warnings"_L1, QJsonArray()}};
}

QJsonObject auditDocument(const std::vector<AuditEntry> &entries)
{
    // The same keys as the window exports.
    QJsonObject document = QJsonDocument::fromJson(auditJson(entries)).object();
    document.insert("warnings"_L1, QJsonArray());
    return document;
}

} // namespace linchpin::cli
