// SPDX-License-Identifier: Apache-2.0
#include "models/report/auditruns.h"

#include "models/domain/jointplan.h"
#include "models/item/displaytext.h"
#include "models/report/auditparts.h"
#include "models/report/batchreport.h"
#include "models/report/planparts.h"
#include "models/report/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace linchpin::report {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::AuditReport)
};

bool isWithin(const AuditStory &story, const QDateTime &from, const QDateTime &to)
{
    return (!story.to.isValid() || from <= story.to) && (!story.from.isValid() || to >= story.from);
}

/// One that is gone on with alone changes later than the whole.
QDateTime lastChangeOf(const BatchRecord &batch)
{
    QDateTime last = batch.updatedAt;
    for (const RunRecord &run : batch.runs)
        last = std::max(last, run.updatedAt);
    return last;
}

QDateTime beginOf(const RunWithin &one)
{
    return one.batch ? one.batch->startedAt : one.runs.front()->startedAt;
}

QString connectionOf(const RunRecord &run)
{
    return nameAndId(run.plan.impact.connection.name, run.plan.impact.connection.id.value);
}

QString endpointOf(const QString &name, const EndpointIdentity &endpoint)
{
    return nameAndId(name, endpoint.url);
}

QString idOf(const RunWithin &one)
{
    return one.batch ? one.batch->id : one.runs.front()->id;
}

QString notKnown()
{
    //: In place of a table.
    return Text::tr("NOT KNOWN: it could not be read.");
}

QStringList batchRow(const BatchRecord &batch, const Making &making)
{
    return {batch.id,
            {},
            subjectOf(batch),
            endpointOf(batch.batch.endpointName, batch.batch.endpoint),
            utcText(batch.startedAt),
            utcText(batch.updatedAt),
            localText(batch.updatedAt, making),
            outcomeText(batch),
            textOf(batch.state.stage),
            batch.state.reason};
}

QStringList runRow(const RunRecord &run, const QString &partOf, const Making &making)
{
    return {run.id,
            partOf,
            connectionOf(run),
            endpointOf(run.plan.endpointName, run.plan.endpoint),
            utcText(run.startedAt),
            utcText(run.updatedAt),
            localText(run.updatedAt, making),
            textOf(run.state.outcome),
            textOf(run.state.step),
            run.state.reason};
}

void addUnclearRun(Table &table, const RunRecord &run)
{
    if (run.state.outcome == Outcome::None || run.state.outcome == Outcome::Halted
        || run.state.outcome == Outcome::Waiting)
        table.rows.push_back({run.id, connectionOf(run), textOf(run.state.outcome),
                              Text::tr("The run is not over.")});
    for (const JournalledWrite *write : unclearWrites(run))
        table.rows.push_back({run.id, requestText(write->intent.method, write->intent.path),
                              textOf(write->outcome), write->note});
}

void addUnclearRestore(Table &table, const RestoreStory &story)
{
    const RestoreRecord &record = story.record;
    if (record.state.outcome == RestoreOutcome::None
        || record.state.outcome == RestoreOutcome::Halted)
        table.rows.push_back({record.id, subjectOf(story), textOf(record.state.outcome),
                              Text::tr("The way back is not over.")});
    Table own;
    addUnclear(own, story);
    for (const QStringList &row : own.rows)
        table.rows.push_back(QStringList{record.id} + row);
}

} // namespace

bool isWithin(const AuditStory &story, const RunRecord &run)
{
    return isWithin(story, run.startedAt, run.updatedAt);
}

std::vector<RunWithin> runsWithin(const AuditStory &story)
{
    std::vector<RunWithin> all;
    std::set<QString> members;
    if (story.batches) {
        for (const BatchRecord &batch : *story.batches) {
            RunWithin one{&batch, {}};
            for (const RunRecord &run : batch.runs) {
                members.insert(run.id);
                one.runs.push_back(&run);
            }
            if (isWithin(story, batch.startedAt, lastChangeOf(batch)))
                all.push_back(std::move(one));
        }
    }
    if (story.runs) {
        for (const RunRecord &run : *story.runs)
            if (!members.contains(run.id) && isWithin(story, run))
                all.push_back({nullptr, {&run}});
    }
    std::ranges::sort(all, {}, beginOf);
    return all;
}

std::vector<const RestoreStory *> restoresWithin(const AuditStory &story)
{
    std::vector<const RestoreStory *> all;
    if (story.restores) {
        for (const RestoreStory &one : *story.restores)
            if (isWithin(story, one.record.startedAt, one.record.updatedAt))
                all.push_back(&one);
    }
    std::ranges::sort(all, {}, [](const RestoreStory *one) { return one->record.startedAt; });
    return all;
}

Section runSection(const AuditStory &story, const Making &making)
{
    //: Heading: the deletions of a time.
    Section section{u"runs"_s, Text::tr("Runs"), {}};
    //: Column: id of a run.
    Table table{{{Text::tr("Run"), 12},
                 //: Column: the run of several connections that a run is one of.
                 {Text::tr("Part of"), 12},
                 //: Column.
                 {Text::tr("Connection"), 28},
                 //: Column: a configured server.
                 {Text::tr("Endpoint"), 24},
                 //: Column: when a run began.
                 {Text::tr("Begun (UTC)"), 15},
                 //: Column: when a run was changed last.
                 {Text::tr("Last change (UTC)"), 15},
                 //: Column: when a run was changed last.
                 {Text::tr("Last change, local"), 17},
                 //: Column: how a run ended.
                 {Text::tr("Outcome"), 14},
                 //: Column: step of a run.
                 {Text::tr("Step"), 13},
                 //: Column: why a run ended like this.
                 {Text::tr("Reason"), 28}},
                {},
                story.runs ? Text::tr("No run in that time.") : notKnown()};
    for (const RunWithin &one : runsWithin(story)) {
        if (one.batch)
            table.rows.push_back(batchRow(*one.batch, making));
        for (std::size_t i = 0; i < one.runs.size(); ++i) {
            table.rows.push_back(
                runRow(*one.runs[i], one.batch ? one.batch->id : QString(), making));
            if (one.batch)
                table.rows.back().back() = reasonOf(*one.batch, i);
        }
    }
    section.table = std::move(table);
    return section;
}

Section overrideSection(const AuditStory &story)
{
    Section section{u"overrides"_s, Text::tr("Overrides: what went on against advice"), {}};
    //: Column: id of a run.
    Table table{{{Text::tr("Run"), 12},
                 //: Column.
                 {Text::tr("Connection"), 26},
                 //: Column: who made the plan.
                 {Text::tr("Plan made by"), 12},
                 //: Column: what somebody overrode.
                 {Text::tr("What"), 34},
                 //: Column: why.
                 {Text::tr("Because"), 30}},
                {},
                story.runs ? Text::tr("None in the plans of these runs.") : notKnown()};
    for (const RunWithin &one : runsWithin(story)) {
        // What was decided for several was decided once.
        const Plan plan = one.batch ? jointPlan(one.batch->batch) : one.runs.front()->plan;
        const QString about = one.batch ? subjectOf(*one.batch) : connectionOf(*one.runs.front());
        for (const Override &override : overridesOf(plan))
            table.rows.push_back(
                {idOf(one), about, plan.createdBy, override.what, override.reason});
    }
    section.table = std::move(table);
    return section;
}

Section restoreSection(const AuditStory &story, const Making &making)
{
    //: Heading: what was brought back from backups in a time.
    Section section{u"ways-back"_s, Text::tr("Ways back from backups"), {}};
    //: Column: id of a way back.
    Table table{{{Text::tr("Way back"), 12},
                 {Text::tr("Connection"), 30},
                 {Text::tr("Endpoint"), 26},
                 {Text::tr("Begun (UTC)"), 15},
                 {Text::tr("Last change (UTC)"), 15},
                 {Text::tr("Last change, local"), 17},
                 {Text::tr("Outcome"), 18},
                 {Text::tr("Reason"), 30}},
                {},
                story.restores ? Text::tr("None in that time.") : notKnown()};
    for (const RestoreStory *one : restoresWithin(story)) {
        const RestoreRecord &record = one->record;
        table.rows.push_back(
            {record.id, subjectOf(*one),
             endpointOf(record.backup.plan.endpointName, record.backup.plan.endpoint),
             utcText(record.startedAt), utcText(record.updatedAt),
             localText(record.updatedAt, making), textOf(record.state.outcome),
             record.state.reason});
    }
    section.table = std::move(table);
    return section;
}

Section restoredSection(const AuditStory &story)
{
    Section section{u"restored"_s, Text::tr("What was brought back, and what was not"), {}};
    section.table = restoreTable(restoresWithin(story));
    if (!story.restores)
        section.table->whenEmpty = notKnown();
    return section;
}

void addUnclear(Table &table, const AuditStory &story)
{
    for (const RunWithin &one : runsWithin(story))
        for (const RunRecord *run : one.runs)
            addUnclearRun(table, *run);
    for (const RestoreStory *one : restoresWithin(story))
        addUnclearRestore(table, *one);
}

} // namespace linchpin::report
