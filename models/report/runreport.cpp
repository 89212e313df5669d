// SPDX-License-Identifier: Apache-2.0
#include "models/report/runreport.h"

#include "models/item/displaytext.h"
#include "models/report/auditparts.h"
#include "models/report/impactparts.h"
#include "models/report/planparts.h"
#include "models/report/runparts.h"
#include "models/report/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace linchpin::report {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::RunReport)
};

void addUnread(Table &table, const Impact &impact)
{
    for (const Coverage &coverage : impact.coverage) {
        if (!coverage.isSettled())
            table.rows.push_back({coverage.label.isEmpty() ? coverage.source : coverage.label,
                                  textOf(coverage.status), coverage.reason});
    }
}

Section unknownIn(const RunStory &story)
{
    Section section{u"not-known"_s, Text::tr("What is not known"), {}};
    //: Column: what is not known.
    Table table{{{Text::tr("What"), 40},
                 //: Column: how it stands.
                 {Text::tr("State"), 22},
                 //: Column: why, or where it belongs.
                 {Text::tr("Why, or where"), 30}},
                {},
                {}};
    addUnclear(table, runsOf(story.record));
    addUnread(table, story.record.plan.impact);
    const RunState &state = story.record.state;
    if (state.outcome == Outcome::None || state.outcome == Outcome::Waiting)
        section.notes << Text::tr("The run is not over: this is how it stood when the report was "
                                  "made.");
    if (state.outcome == Outcome::Halted)
        section.notes << Text::tr("The run has halted: a person has to look, and to resume it or "
                                  "take it back.");
    closeUnknown(section, std::move(table), story.entries);
    return section;
}

Section coverOf(const RunStory &story, const Making &making)
{
    const RunRecord &record = story.record;
    //: Heading: where a report comes from.
    Section cover{u"cover"_s, Text::tr("About this report"), {}};
    const RunState &state = record.state;
    //: Label of a fact: how a run ended.
    cover.facts = {{Text::tr("Outcome"), textOf(state.outcome)},
                   //: Label of a fact: step of a run.
                   {Text::tr("Step"), textOf(state.step)},
                   //: Label of a fact: why a run ended like this.
                   {Text::tr("Reason"), state.reason},
                   //: Label of a fact: what went wrong.
                   {Text::tr("Trouble"), state.error ? state.error->sentence() : QString()},
                   {Text::tr("The server says"), state.error ? state.error->serverSays : QString()},
                   //: Label of a fact: id of a run.
                   {Text::tr("Run"), record.id},
                   //: Label of a fact: the run of several connections that a run is one of.
                   {Text::tr("Part of"), story.beside.batch},
                   //: Label of a fact: when a run began.
                   {Text::tr("Begun"), bothTexts(record.startedAt, making)},
                   {Text::tr("Last change"), bothTexts(record.updatedAt, making)},
                   {Text::tr("Watched until"), bothTexts(state.observeUntil, making)},
                   {Text::tr("Can go on"), yesOrNo(canResume(record.plan, state))},
                   {Text::tr("Can be taken back"), yesOrNo(canRollBack(record.plan, state))}};
    addConnection(cover, record.plan.impact.connection);
    addEndpoint(cover, record.plan.endpoint, record.plan.endpointName);
    addPlan(cover, record.plan, making);
    //: Label of a fact: from where the report has what it says.
    cover.facts.push_back({Text::tr("Source"), Text::tr("the journal of this computer")});
    addMaking(cover, making);
    return cover;
}

} // namespace

Document ofRun(const RunStory &story, const Making &making)
{
    const RunRecord &record = story.record;
    const Connection &connection = record.plan.impact.connection;
    Document document;
    document.language = making.language;
    //: Title of a report. %1 is a connection, %2 how the deletion ended.
    document.title = Text::tr("Deletion of %1: %2")
                         .arg(connection.name.isEmpty() ? connection.id.value : connection.name,
                              textOf(record.state.outcome));
    document.unknown = unknownIn(story);
    document.cover = coverOf(story, making);
    const Runs runs = runsOf(record);
    document.sections = {changesOf(runs), requestsOf(runs, making)};
    if (!record.state.warnings.empty())
        document.sections.push_back(leftoversOf(runs));
    document.sections.push_back(wayBackOf(story.beside, {&record}, making));
    document.sections.push_back(approvalsOf(story.beside, making));
    if (story.entries) {
        Section steps{u"steps"_s, Text::tr("Step by step"), {}};
        steps.table = entryTable(*story.entries, Entries::OfOneRun, making);
        document.sections.push_back(std::move(steps));
    }
    document.sections.push_back(decisionsOf(record.plan));
    std::ranges::move(impactSections(record.plan.impact, making),
                      std::back_inserter(document.sections));
    return document;
}

} // namespace linchpin::report
