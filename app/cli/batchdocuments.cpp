// SPDX-License-Identifier: Apache-2.0
#include "app/cli/batchdocuments.h"

#include "app/cli/shellword.h"
#include "app/cli/table.h"
#include "app/cli/texts.h"

#include <QJsonArray>

#include <algorithm>

namespace linchpin::cli {

using namespace Qt::StringLiterals;

namespace {

QString timeText(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QStringList targetsOf(const Batch &batch)
{
    QStringList ids;
    for (const Plan &plan : batch.members)
        ids << plan.impact.connection.id.value;
    return ids;
}

QString endpointOf(const Batch &batch)
{
    return batch.endpointName.isEmpty() ? batch.endpoint.url : batch.endpointName;
}

/// Why one member stands where it stands: what its own run says, else why it was held.
QString memberReason(const BatchRecord &record, std::size_t member)
{
    const QString held = record.state.members[member].reason;
    const QString own = record.runs[member].state.reason;
    if (held.isEmpty() || own == held)
        return own;
    return own.isEmpty() ? held : held + u' ' + own;
}

QString batchReason(const BatchRecord &record)
{
    if (record.state.stage == BatchStage::Observing) {
        return u"Switched off and watched until %1. Nothing is deleted. Then: linchpin-cli resume "
               "%2. To switch on again: linchpin-cli rollback %2."_s.arg(
                   timeText(record.state.observeUntil), record.id);
    }
    if (record.state.stage == BatchStage::Confirming) {
        return u"Everything is ready, and the deletion waits to be confirmed: linchpin-cli resume "
               "%1 %2"_s.arg(
                   record.id,
                   confirmOption(deletionPhrase(stillToDelete(record.state, record.states()))));
    }
    const auto states = record.states();
    const auto gone = std::ranges::count_if(
        states, [](const RunState &run) { return standingOf(run) == Standing::Gone; });
    const QString count =
        u"%1 of %2 connections are deleted."_s.arg(gone).arg(record.batch.members.size());
    return record.state.reason.isEmpty() ? count : record.state.reason + u' ' + count;
}

QJsonObject memberDocument(const BatchRecord &record, std::size_t member)
{
    const Connection &connection = record.batch.members[member].impact.connection;
    QJsonObject document = runDocument(record.runs[member]);
    document.insert("id"_L1, connection.id.value);
    document.insert("name"_L1, connection.name);
    document.insert("reason"_L1, memberReason(record, member));
    return document;
}

void append(QJsonArray &to, const QJsonArray &from)
{
    for (const QJsonValue &value : from)
        to.append(value);
}

QJsonObject batchRow(const BatchRecord &record)
{
    QJsonArray members;
    for (const RunRecord &run : record.runs)
        members.append(run.id);
    const auto states = record.states();
    return {{"run"_L1, record.id},
            {"endpoint"_L1, endpointOf(record.batch)},
            {"targets"_L1, QJsonArray::fromStringList(targetsOf(record.batch))},
            {"step"_L1, wordOf(record.state.stage)},
            {"outcome"_L1, outcomeWord(record.state, states)},
            {"canResume"_L1, canResume(record.batch, states)},
            {"canRollBack"_L1, canRollBack(record.batch, states)},
            {"startedAt"_L1, timeText(record.startedAt)},
            {"updatedAt"_L1, timeText(record.updatedAt)},
            {"members"_L1, members}};
}

const BatchRecord *batchOf(const std::vector<BatchRecord> &batches, const QString &run)
{
    const auto it = std::ranges::find_if(batches, [&run](const BatchRecord &batch) {
        return std::ranges::find(batch.runs, run, &RunRecord::id) != batch.runs.end();
    });
    return it == batches.end() ? nullptr : &*it;
}

} // namespace

QJsonObject batchPlanDocument(const QString &path, const QString &sha256, const Batch &batch,
                              const std::vector<Warning> &more)
{
    QJsonArray actions;
    QJsonArray warnings;
    for (const Plan &plan : batch.members) {
        const QJsonObject one = planDocument(path, sha256, plan, {});
        const QJsonArray own = one.value("actions"_L1).toArray();
        for (const QJsonValue &value : own) {
            QJsonObject action = value.toObject();
            action.insert("target"_L1, plan.impact.connection.id.value);
            actions.append(action);
        }
        const QJsonArray said = one.value("warnings"_L1).toArray();
        for (const QJsonValue &value : said) {
            if (!warnings.contains(value))
                warnings.append(value);
        }
    }
    for (const Warning &warning : more)
        warnings.append(QJsonObject{{"code"_L1, warning.code}, {"message"_L1, warning.message}});
    return {{"plan"_L1, path},
            {"sha256"_L1, sha256},
            {"targets"_L1, QJsonArray::fromStringList(targetsOf(batch))},
            {"verdict"_L1, wordOf(worstVerdict(batch))},
            {"expires"_L1, batch.expiresAt.toUTC().toString(Qt::ISODate)},
            {"actions"_L1, actions},
            {"warnings"_L1, warnings}};
}

QString batchPlanText(const QString &path, const Batch &batch, const std::vector<Warning> &more)
{
    QString text =
        u"Plan for %1 connections, written to %2\n"_s.arg(batch.members.size()).arg(shown(path));
    int number = 0;
    Table table({u"#"_s, u"CONNECTION"_s, u"PHASE"_s, u"REQUEST"_s, u"UNDO"_s, u"LOSS"_s});
    for (const Plan &plan : batch.members) {
        for (const PlannedAction &action : plan.actions)
            table.add({QString::number(++number), brief(plan.impact.connection.name),
                       wordOf(action.phase), action.method + u' ' + action.path,
                       action.isReversible ? u"yes"_s : u"no"_s, action.loss});
    }
    text += u'\n' + table.text() + u'\n';
    for (const Plan &plan : batch.members) {
        for (const Warning &warning : plan.impact.warnings)
            text += u"Warning (%1): %2: %3\n"_s.arg(
                warning.code, shown(plan.impact.connection.name), shown(warning.message));
    }
    for (const Warning &warning : more)
        text += u"Warning (%1): %2\n"_s.arg(warning.code, shown(warning.message));
    return text
        + applyText(path, batch.expiresAt, deletionPhrase(static_cast<int>(batch.members.size())),
                    batch.endpoint, batch.endpointName);
}

QJsonObject batchDocument(const BatchRecord &record)
{
    QJsonArray targets;
    QJsonArray writes;
    QJsonArray deleted;
    QJsonArray warnings;
    QJsonValue error(QJsonValue::Undefined);
    for (std::size_t i = 0; i < record.runs.size(); ++i) {
        const QJsonObject member = memberDocument(record, i);
        targets.append(member);
        append(writes, member.value("writes"_L1).toArray());
        append(deleted, member.value("deletedIds"_L1).toArray());
        append(warnings, member.value("warnings"_L1).toArray());
        if (error.isUndefined())
            error = member.value("error"_L1);
    }
    QJsonObject document{{"run"_L1, record.id},
                         {"outcome"_L1, outcomeWord(record.state, record.states())},
                         {"step"_L1, wordOf(record.state.stage)},
                         {"reason"_L1, batchReason(record)},
                         {"targets"_L1, targets},
                         {"writes"_L1, writes},
                         {"deletedIds"_L1, deleted},
                         {"warnings"_L1, warnings}};
    if (!error.isUndefined())
        document.insert("error"_L1, error);
    return document;
}

QString batchText(const BatchRecord &record)
{
    QString text =
        u"Run %1: %2 (%3)\n%4\n\n"_s.arg(record.id, outcomeWord(record.state, record.states()),
                                         wordOf(record.state.stage), shown(batchReason(record)));
    Table table({u"RUN"_s, u"CONNECTION"_s, u"OUTCOME"_s, u"STEP"_s, u"REASON"_s});
    for (std::size_t i = 0; i < record.runs.size(); ++i) {
        const RunRecord &run = record.runs[i];
        table.add({run.id, brief(run.plan.impact.connection.name), wordOf(run.state.outcome),
                   wordOf(run.state.step), memberReason(record, i)});
    }
    text += table.text();
    QStringList ids;
    for (const RunRecord &run : record.runs) {
        if (run.state.error && !run.state.error->serverSays.isEmpty())
            text += u"%1: the server says: %2\n"_s.arg(shown(run.plan.impact.connection.name),
                                                       shown(run.state.error->serverSays));
        for (const Warning &warning : run.state.warnings)
            text += u"Warning (%1): %2\n"_s.arg(warning.code, shown(warning.message));
        ids += deletedIds(run.plan, run.state);
    }
    if (!ids.isEmpty())
        text += u"Deleted, proved by reading: %1\n"_s.arg(shown(ids.join(u", "_s)));
    return text;
}

QJsonObject allRunsDocument(const std::vector<RunRecord> &runs,
                            const std::vector<BatchRecord> &batches,
                            const std::vector<RestoreRecord> &restores)
{
    QList<QJsonObject> rows;
    for (const BatchRecord &batch : batches)
        rows.append(batchRow(batch));
    QJsonObject document = runsDocument(runs, restores);
    const QJsonArray known = document.value("runs"_L1).toArray();
    for (const QJsonValue &value : known) {
        QJsonObject row = value.toObject();
        if (const BatchRecord *batch = batchOf(batches, row.value("run"_L1).toString()))
            row.insert("batch"_L1, batch->id);
        rows.append(row);
    }
    std::ranges::stable_sort(rows, std::ranges::greater(), [](const QJsonObject &row) {
        return row.value("startedAt"_L1).toString();
    });
    QJsonArray array;
    for (const QJsonObject &row : rows)
        array.append(row);
    document.insert("runs"_L1, array);
    return document;
}

QString allRunsText(const std::vector<RunRecord> &runs, const std::vector<BatchRecord> &batches,
                    const std::vector<RestoreRecord> &restores)
{
    if (batches.empty())
        return runsText(runs, restores);
    Table table({u"RUN"_s, u"STAGE"_s, u"OUTCOME"_s, u"CAN"_s, u"ENDPOINT"_s, u"CONNECTIONS"_s,
                 u"UPDATED"_s});
    for (const BatchRecord &record : batches) {
        const auto states = record.states();
        QStringList can;
        if (canResume(record.batch, states))
            can << u"resume"_s;
        if (canRollBack(record.batch, states))
            can << u"rollback"_s;
        table.add({record.id, wordOf(record.state.stage), outcomeWord(record.state, states),
                   can.join(u", "_s), endpointOf(record.batch),
                   QString::number(record.batch.members.size()), timeText(record.updatedAt)});
    }
    return u"Of several connections:\n"_s + table.text() + u"\nOf each connection:\n"_s
        + runsText(runs, restores);
}

ExitCode exitCodeOf(const BatchRecord &record, Errand errand)
{
    std::vector<ExitCode> codes;
    bool isAnyDeleted = false;
    bool isAnyBack = false;
    for (const RunRecord &run : record.runs) {
        codes.push_back(exitCodeOf(run.state, errand));
        isAnyDeleted = isAnyDeleted || !deletedIds(run.plan, run.state).isEmpty();
        isAnyBack = isAnyBack || standingOf(run.state) == Standing::Back;
    }
    // What says that nothing is changed, or that all was taken back, would not be true of them all.
    if (isAnyDeleted && isAnyBack)
        std::ranges::replace_if(
            codes, [](ExitCode code) { return code != ExitCode::Halted; }, ExitCode::Leftovers);
    for (const ExitCode worst : {ExitCode::Halted, ExitCode::RolledBack, ExitCode::Trouble,
                                 ExitCode::Refused, ExitCode::Leftovers}) {
        if (std::ranges::find(codes, worst) != codes.end())
            return worst;
    }
    return ExitCode::Done;
}

Report standingReport(const BatchRecord &record, Errand errand)
{
    return {exitCodeOf(record, errand), batchDocument(record), batchText(record)};
}

} // namespace linchpin::cli
