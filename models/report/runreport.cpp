// SPDX-License-Identifier: Apache-2.0
#include "models/report/runreport.h"

#include "models/item/displaytext.h"
#include "models/report/auditparts.h"
#include "models/report/impactparts.h"
#include "models/report/planparts.h"
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

ActionState stateOf(const RunRecord &record, std::size_t action)
{
    return action < record.state.actions.size() ? record.state.actions[action].state
                                                : ActionState::Pending;
}

bool isUnclear(ActionState state)
{
    return state == ActionState::Sent || state == ActionState::Unknown;
}

QString changeText(const RunRecord &record, int action)
{
    const bool isKnown = action >= 0 && action < int(record.plan.actions.size());
    return isKnown ? QString::number(action + 1) : QString();
}

void addUnclear(Table &table, const RunRecord &record)
{
    for (std::size_t i = 0; i < record.plan.actions.size(); ++i) {
        if (isUnclear(stateOf(record, i)))
            table.rows.push_back({record.plan.actions[i].purpose,
                                  textOf(stateOf(record, i), record.plan.actions[i].phase),
                                  //: %1 is the number of a change.
                                  Text::tr("change %1").arg(i + 1)});
    }
    for (const JournalledWrite *write : unclearWrites(record))
        table.rows.push_back({requestText(write->intent.method, write->intent.path),
                              textOf(write->outcome),
                              //: %1 is the number of a request.
                              Text::tr("request %1").arg(write->number)});
    for (const Coverage &coverage : record.plan.impact.coverage) {
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
    addUnclear(table, story.record);
    const RunState &state = story.record.state;
    if (state.outcome == Outcome::None || state.outcome == Outcome::Waiting)
        section.notes << Text::tr("The run is not over: this is how it stood when the report was "
                                  "made.");
    if (state.outcome == Outcome::Halted)
        section.notes << Text::tr("The run has halted: a person has to look, and to resume it or "
                                  "take it back.");
    if (!story.entries)
        //: %1 is a sentence.
        section.notes << Text::tr("The audit of the run could not be read: %1")
                             .arg(story.entries.error().sentence());
    if (table.rows.empty() && section.notes.isEmpty())
        section.notes << Text::tr("Nothing: every change was looked at after it was asked for, "
                                  "and every place was read when it was planned.");
    if (!table.rows.empty()) {
        section.notes << Text::tr("%n things are not known. That is not the same as done, and not "
                                  "the same as nothing.",
                                  nullptr, int(table.rows.size()));
        section.table = std::move(table);
    }
    return section;
}

Section changesOf(const RunRecord &record)
{
    Section section{u"changes"_s, Text::tr("What became of each change"), {}};
    //: Column: number of a change.
    Table table{{{Text::tr("No."), 5},
                 //: Column: when in the deletion.
                 {Text::tr("When"), 12},
                 //: Column: what was to be done.
                 {Text::tr("What"), 28},
                 //: Column: a dependent, or the connection.
                 {Text::tr("About"), 26},
                 //: Column: how a change stands.
                 {Text::tr("How it stands"), 22},
                 //: Column: what is read to prove a change.
                 {Text::tr("Proved by"), 22},
                 //: Column: yes or no.
                 {Text::tr("Can be undone"), 10},
                 //: Column: what a change loses for good.
                 {Text::tr("Lost"), 18}},
                {},
                Text::tr("The plan changes nothing.")};
    for (std::size_t i = 0; i < record.plan.actions.size(); ++i) {
        const PlannedAction &action = record.plan.actions[i];
        table.rows.push_back({QString::number(i + 1), textOf(action.phase), action.purpose,
                              subjectText(action.subject, action.subjectName),
                              textOf(stateOf(record, i), action.phase), action.expectation,
                              yesOrNo(action.isReversible), action.loss});
    }
    section.table = std::move(table);
    return section;
}

Section requestsOf(const RunRecord &record, const Making &making)
{
    Section section{u"requests"_s,
                    Text::tr("Every request that changes something"),
                    {Text::tr("Each was written down before it was sent.")}};
    //: Column: number of a request.
    Table table{{{Text::tr("No."), 5},
                 //: Column: when a request was written down.
                 {Text::tr("Written down (UTC)"), 15},
                 //: Column: when something happened.
                 {Text::tr("Local time"), 17},
                 //: Column: number of the change a request belongs to.
                 {Text::tr("Change"), 7},
                 //: Column: method and path of a request.
                 {Text::tr("Request"), 34},
                 //: Column: what a request is for.
                 {Text::tr("What for"), 26},
                 //: Column: number that a server answers with.
                 {Text::tr("HTTP"), 6},
                 //: Column: done, refused, not known.
                 {Text::tr("Outcome"), 15},
                 //: Column: words about an answer.
                 {Text::tr("Note"), 24}},
                {},
                Text::tr("None was sent.")};
    for (const JournalledWrite &write : record.writes) {
        const QString what = write.intent.isUndo
            //: %1 says what a request does. It takes something back.
            ? Text::tr("Way back: %1").arg(write.intent.purpose)
            : write.intent.purpose;
        table.rows.push_back({QString::number(write.number), utcText(write.intendedAt),
                              localText(write.intendedAt, making),
                              changeText(record, write.intent.action),
                              requestText(write.intent.method, write.intent.path), what,
                              write.httpStatus > 0 ? QString::number(write.httpStatus) : QString(),
                              textOf(write.outcome), write.note});
    }
    section.table = std::move(table);
    return section;
}

Section leftoversOf(const RunRecord &record)
{
    Section section{u"left-over"_s, Text::tr("What the system reports besides"), {}};
    //: Column: what a system reports.
    Table table{{{Text::tr("What"), 70}}, {}, {}};
    for (const Warning &warning : record.state.warnings)
        table.rows.push_back({warning.message});
    section.table = std::move(table);
    return section;
}

Section coverOf(const RunRecord &record, const Making &making)
{
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
    document.cover = coverOf(record, making);
    document.sections = {changesOf(record), requestsOf(record, making)};
    if (!record.state.warnings.empty())
        document.sections.push_back(leftoversOf(record));
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
