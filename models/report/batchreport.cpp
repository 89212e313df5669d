// SPDX-License-Identifier: Apache-2.0
#include "models/report/batchreport.h"

#include "models/item/displaytext.h"
#include "models/report/auditparts.h"
#include "models/report/impactparts.h"
#include "models/report/planparts.h"
#include "models/report/runparts.h"
#include "models/report/severalparts.h"
#include "models/report/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace linchpin::report {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::BatchReport)
};

int countOf(const BatchRecord &record, Standing standing)
{
    return int(std::ranges::count_if(record.runs, [standing](const RunRecord &run) {
        return standingOf(run.state) == standing;
    }));
}

QString serverSays(const RunState &run)
{
    return run.error ? run.error->serverSays : QString();
}

/// Those that rely on the member and did not go.
QStringList leftOutFor(const BatchRecord &record, const BatchLinks &links, std::size_t member)
{
    const QStringList labels = labelsOf(record.batch.members);
    QStringList names;
    for (std::size_t other = 0; other < links.needs.size(); ++other) {
        if (std::ranges::find(links.needs[other], member) != links.needs[other].end()
            && standingOf(record.runs[other].state) != Standing::Gone)
            names << labels[qsizetype(other)];
    }
    return names;
}

Section resultsOf(const BatchRecord &record)
{
    Section section{
        u"connections"_s, Text::tr("What became of each connection, in this order"), {}};
    //: Column: number of a connection.
    Table table{{{Text::tr("No."), 4},
                 //: Column.
                 {Text::tr("Connection"), 22},
                 //: Column: how the system addresses the connection.
                 {Text::tr("ID"), 22},
                 //: Column: how a run ended.
                 {Text::tr("Outcome"), 16},
                 //: Column: step of a run.
                 {Text::tr("Step"), 12},
                 //: Column: why a run ended like this.
                 {Text::tr("Reason"), 34},
                 //: Column: connections that have to be through before this one.
                 {Text::tr("Relies on"), 14},
                 //: Column: id of a run.
                 {Text::tr("Run"), 12}},
                {},
                {}};
    const BatchLinks links = linksOf(record.batch);
    for (std::size_t i = 0; i < record.runs.size(); ++i) {
        const RunRecord &run = record.runs[i];
        const Connection &connection = run.plan.impact.connection;
        table.rows.push_back({QString::number(i + 1), connection.name, connection.id.value,
                              textOf(run.state.outcome), textOf(run.state.step),
                              reasonOf(record, i), reliedOn(record.batch, links, i).join(u", "_s),
                              run.id});
    }
    section.table = std::move(table);
    return section;
}

Section failedOf(const BatchRecord &record)
{
    Section section{
        u"failed"_s, Text::tr("What did not go, and what was left out because of it"), {}};
    Table table{{{Text::tr("Connection"), 22},
                 {Text::tr("Outcome"), 16},
                 {Text::tr("Reason"), 36},
                 //: Column: words of a server, as it sent them.
                 {Text::tr("The server says"), 28},
                 //: Column: connections that were not gone on with for the sake of this one.
                 {Text::tr("Left out because of it"), 22}},
                {},
                Text::tr("Nothing: all of them are gone, proved by reading.")};
    const BatchLinks links = linksOf(record.batch);
    const QStringList labels = labelsOf(record.batch.members);
    for (std::size_t i = 0; i < record.runs.size(); ++i) {
        const RunState &run = record.runs[i].state;
        if (standingOf(run) != Standing::Gone)
            table.rows.push_back({labels[qsizetype(i)], textOf(run.outcome), reasonOf(record, i),
                                  serverSays(run), leftOutFor(record, links, i).join(u", "_s)});
    }
    section.table = std::move(table);
    return section;
}

void addUnread(Table &table, const std::vector<Plan> &plans)
{
    const Section unread = unknownOf(plans);
    if (!unread.table)
        return;
    for (const QStringList &row : unread.table->rows) // without why it was accepted
        table.rows.push_back({row[0], row[1], row[2], row[3]});
}

Section unknownIn(const BatchStory &story)
{
    const BatchRecord &record = story.record;
    Section section{u"not-known"_s, Text::tr("What is not known"), {}};
    //: Column: what is not known.
    Table table{{{Text::tr("What"), 36},
                 //: Column: how it stands.
                 {Text::tr("State"), 20},
                 //: Column: why, or where it belongs.
                 {Text::tr("Why, or where"), 30}},
                {},
                {}};
    addConnectionColumn(table, 0);
    addUnclear(table, runsOf(record));
    addUnread(table, record.batch.members);
    if (const int halted = countOf(record, Standing::Halted); halted > 0)
        section.notes << Text::tr("%n connections have halted: a person has to look, and to resume "
                                  "the run or take it back.",
                                  nullptr, halted);
    if (record.state.stage != BatchStage::Ended)
        section.notes << Text::tr("The run is not over: this is how it stood when the report was "
                                  "made.");
    closeUnknown(section, std::move(table), story.entries);
    return section;
}

Section coverOf(const BatchRecord &record, const Making &making)
{
    //: Heading: where a report comes from.
    Section cover{u"cover"_s, Text::tr("About this report"), {}};
    const BatchState &state = record.state;
    const auto states = record.states();
    //: Label of a fact: how a run ended.
    cover.facts = {{Text::tr("Outcome"), outcomeText(record)},
                   //: Label of a fact: step of a run.
                   {Text::tr("Step"), textOf(state.stage)},
                   //: Label of a fact: why a run ended like this.
                   {Text::tr("Reason"), state.reason},
                   //: Label of a fact.
                   {Text::tr("Connections"), QString::number(record.runs.size())},
                   //: Label of a fact: how many connections are gone.
                   {Text::tr("Gone"), QString::number(countOf(record, Standing::Gone))},
                   //: Label of a fact: id of a run.
                   {Text::tr("Run"), record.id},
                   //: Label of a fact: when a run began.
                   {Text::tr("Begun"), bothTexts(record.startedAt, making)},
                   {Text::tr("Last change"), bothTexts(record.updatedAt, making)},
                   {Text::tr("Watched until"), bothTexts(state.observeUntil, making)},
                   {Text::tr("Can go on"), yesOrNo(canResume(record.batch, states))},
                   {Text::tr("Can be taken back"), yesOrNo(canRollBack(record.batch, states))}};
    const Plan plan = jointPlan(record.batch);
    addEndpoint(cover, plan.endpoint, plan.endpointName);
    addPlan(cover, plan, making);
    //: Label of a fact: from where the report has what it says.
    cover.facts.push_back({Text::tr("Source"), Text::tr("the journal of this computer")});
    addMaking(cover, making);
    return cover;
}

} // namespace

QString outcomeText(const BatchRecord &record)
{
    const QString word = outcomeWord(record.state, record.states());
    if (const auto outcome = outcomeFrom(word))
        return linchpin::textOf(*outcome);
    //: Outcome of a run of several connections: %1 of %2 are gone.
    return Text::tr("partly deleted, %1 of %2")
        .arg(countOf(record, Standing::Gone))
        .arg(record.runs.size());
}

QString reasonOf(const BatchRecord &record, std::size_t member)
{
    const RunState &run = record.runs[member].state;
    QStringList why;
    for (const QString &reason : {record.state.members[member].reason, run.reason})
        if (!reason.isEmpty() && !why.contains(reason))
            why << reason;
    if (run.error && why.isEmpty())
        why << run.error->sentence();
    return why.join(u' ');
}

QString subjectOf(const BatchRecord &record)
{
    QStringList names;
    for (const Plan &plan : record.batch.members)
        names << (plan.impact.connection.name.isEmpty() ? plan.impact.connection.id.value
                                                        : plan.impact.connection.name);
    //: %1 are names.
    return Text::tr("%n connections: %1", nullptr, int(names.size())).arg(names.join(u", "_s));
}

Document ofBatch(const BatchStory &story, const Making &making)
{
    const BatchRecord &record = story.record;
    const Runs runs = runsOf(record);
    Document document;
    document.language = making.language;
    //: Title of a report. %1 says how it ended.
    document.title = Text::tr("Deletion of %n connections: %1", nullptr, int(record.runs.size()))
                         .arg(outcomeText(record));
    document.unknown = unknownIn(story);
    document.cover = coverOf(record, making);
    document.sections = {resultsOf(record), failedOf(record), changesOf(runs),
                         requestsOf(runs, making)};
    if (Section besides = leftoversOf(runs); !besides.table->rows.empty())
        document.sections.push_back(std::move(besides));
    document.sections.push_back(wayBackOf(story.beside, runs.records, making));
    document.sections.push_back(approvalsOf(story.beside, making));
    if (story.entries) {
        Section steps{u"steps"_s, Text::tr("Step by step"), {}};
        steps.table = entryTable(*story.entries, Entries::OfSeveral, making);
        document.sections.push_back(std::move(steps));
    }
    document.sections.push_back(decisionsOf(jointPlan(record.batch)));
    std::ranges::move(impactSections(record.batch.members, making),
                      std::back_inserter(document.sections));
    return document;
}

} // namespace linchpin::report
