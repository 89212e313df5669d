// SPDX-License-Identifier: Apache-2.0
#include "models/report/restorereport.h"

#include "models/report/auditparts.h"
#include "models/report/impactparts.h"
#include "models/report/runparts.h"
#include "models/report/words.h"

#include <QCoreApplication>

namespace linchpin::report {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::RestoreReport)
};

Section unknownIn(const RestoreRunStory &story)
{
    Section section{u"not-known"_s, Text::tr("What is not known"), {}};
    //: Column: what is not known.
    Table table{{{Text::tr("What"), 40},
                 //: Column: how it stands.
                 {Text::tr("State"), 22},
                 //: Column: where it belongs.
                 {Text::tr("Where"), 30}},
                {},
                {}};
    addUnclear(table, story.restore);
    const RestoreOutcome outcome = story.restore.record.state.outcome;
    if (outcome == RestoreOutcome::None)
        section.notes << Text::tr("The way back is not over: this is how it stood when the report "
                                  "was made.");
    if (outcome == RestoreOutcome::Halted)
        section.notes << Text::tr("The way back has halted: restoring from the same backup again "
                                  "looks first, and goes on.");
    if (!story.entries)
        //: %1 is a sentence.
        section.notes << Text::tr("The audit of the way back could not be read: %1")
                             .arg(story.entries.error().sentence());
    if (story.restore.steps.size() != story.restore.record.state.steps.size())
        section.notes << Text::tr("The way back was begun by another version of the program: what "
                                  "its steps are about is not known here.");
    if (table.rows.empty() && section.notes.isEmpty())
        section.notes << Text::tr("Nothing: every step was looked at after it was asked for.");
    if (!table.rows.empty()) {
        section.notes << Text::tr("%n things are not known. That is not the same as done, and not "
                                  "the same as nothing.",
                                  nullptr, int(table.rows.size()));
        section.table = std::move(table);
    }
    return section;
}

Section coverOf(const RestoreStory &story, const Making &making)
{
    //: Heading: where a report comes from.
    Section cover{u"cover"_s, Text::tr("About this report"), {}};
    const RestoreRecord &record = story.record;
    //: Label of a fact: how a way back ended.
    cover.facts = {{Text::tr("Outcome"), textOf(record.state.outcome)},
                   //: Label of a fact: why a way back ended like this.
                   {Text::tr("Reason"), record.state.reason},
                   //: Label of a fact: id of a way back.
                   {Text::tr("Way back"), record.id},
                   //: Label of a fact: when a way back began.
                   {Text::tr("Begun"), bothTexts(record.startedAt, making)},
                   {Text::tr("Last change"), bothTexts(record.updatedAt, making)},
                   //: Label of a fact: the connections, as they were.
                   {Text::tr("Of"), subjectOf(story)},
                   //: Label of a fact: id of a backup.
                   {Text::tr("Backup"), record.backup.id},
                   //: Label of a fact: when a backup was made.
                   {Text::tr("Backup read"), bothTexts(record.backup.readAt, making)},
                   //: Label of a fact: the id of the plan that deleted it.
                   {Text::tr("Deleted by plan"), record.backup.plan.id}};
    addEndpoint(cover, record.backup.plan.endpoint, record.backup.plan.endpointName);
    //: Label of a fact: from where the report has what it says.
    cover.facts.push_back({Text::tr("Source"), Text::tr("the journal of this computer")});
    addMaking(cover, making);
    return cover;
}

/// The writes of a way back look like those of a run that has as many changes as it has steps.
Section requestsIn(const RestoreStory &story, const Making &making)
{
    RunRecord record;
    record.writes = story.record.writes;
    record.plan.actions.resize(story.record.state.steps.size());
    return requestsOf(runsOf(record), making);
}

} // namespace

Document ofRestore(const RestoreRunStory &story, const Making &making)
{
    const RestoreStory &restore = story.restore;
    Document document;
    document.language = making.language;
    const Backup &backup = restore.record.backup;
    const Connection &connection = backup.plan.impact.connection;
    const QString name = connection.name.isEmpty() ? connection.id.value : connection.name;
    const QString outcome = textOf(restore.record.state.outcome);
    document.title = backup.further.empty()
        //: Title of a report. %1 is a connection, %2 how it ended.
        ? Text::tr("Way back of %1: %2").arg(name, outcome)
        //: Title of a report. %1 says how it ended.
        : Text::tr("Way back of %n connections: %1", nullptr, int(backup.parts())).arg(outcome);
    document.unknown = unknownIn(story);
    document.cover = coverOf(restore, making);
    Section steps{u"restored"_s, Text::tr("What was brought back, and what was not"), {}};
    steps.table = restoreTable({&restore});
    document.sections = {std::move(steps), requestsIn(restore, making)};
    if (story.entries) {
        Section audit{u"steps"_s, Text::tr("Step by step"), {}};
        audit.table = entryTable(*story.entries, Entries::OfOneRun, making);
        document.sections.push_back(std::move(audit));
    }
    return document;
}

} // namespace linchpin::report
