// SPDX-License-Identifier: Apache-2.0
#include "models/report/wayback.h"

#include "models/report/planparts.h"
#include "models/report/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace linchpin::report {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::WayBackReport)
};

bool areNamed(const RestoreStory &story)
{
    return story.steps.size() == story.record.state.steps.size();
}

QString stateText(const RestoreStep &step, const RestoreProgress &progress)
{
    if (!step.impossible.isEmpty())
        //: How a step of a way back stands.
        return Text::tr("NOT MADE AGAIN: not possible here");
    return textOf(progress.state);
}

/// What is not as it was, and why it stands as it stands: once each.
QString remarksOf(const RestoreStep &step, const RestoreProgress &progress)
{
    QStringList remarks{step.impossible, step.differs.join(u' '), progress.note};
    remarks.removeAll(QString());
    remarks.removeDuplicates();
    return remarks.join(u' ');
}

QStringList rowOf(const RestoreStory &story, std::size_t step)
{
    const RestoreProgress &progress = story.record.state.steps[step];
    const QString id = story.record.id;
    const QString number = QString::number(step + 1);
    if (!areNamed(story))
        return {id, number, {}, {}, textOf(progress.state), progress.newId, progress.note};
    const RestoreStep &named = story.steps[step];
    return {id,
            number,
            named.purpose,
            subjectText(named.subject, named.name),
            stateText(named, progress),
            progress.newId == named.subject.id ? QString() : progress.newId,
            remarksOf(named, progress)};
}

bool isUnclear(RestoreStepState state)
{
    return state == RestoreStepState::Sent || state == RestoreStepState::Unknown;
}

bool isBackup(const AuditEntry &entry)
{
    return entry.event.startsWith("backup-"_L1);
}

std::vector<const AuditEntry *> chosen(const Beside &beside, bool ofBackups)
{
    std::vector<const AuditEntry *> entries;
    if (beside.entries) {
        for (const AuditEntry &entry : *beside.entries)
            if (isBackup(entry) == ofBackups)
                entries.push_back(&entry);
    }
    std::ranges::sort(entries, {}, [](const AuditEntry *entry) { return entry->number; });
    return entries;
}

bool hasDeleted(const RunRecord &run)
{
    for (std::size_t i = 0; i < run.plan.actions.size() && i < run.state.actions.size(); ++i) {
        const Phase phase = run.plan.actions[i].phase;
        const ActionState state = run.state.actions[i].state;
        if ((phase == Phase::Deleting || phase == Phase::RemovingDependents)
            && (state == ActionState::InEffect || state == ActionState::Sent
                || state == ActionState::Unknown))
            return true;
    }
    return false;
}

void addBackups(Section &section, const Beside &beside, bool wasSent)
{
    //: Label of a fact: a file.
    const QString label = Text::tr("Backup");
    QStringList said;
    for (const AuditEntry *entry : chosen(beside, true)) {
        const QString text = entry->event == u"backup-written"
            ? entry->text
            //: %1 is the reason.
            : Text::tr("none, because: %1").arg(entry->text);
        if (!said.contains(text)) // the audit has one for each connection
            said << text;
    }
    for (const QString &text : said)
        section.facts.push_back({label, text});
    if (!beside.entries)
        section.facts.push_back({label, Text::tr("NOT KNOWN: the audit could not be read.")});
    else if (said.isEmpty())
        section.facts.push_back({label,
                                 wasSent ? Text::tr("NOT KNOWN: the audit names none.")
                                         //: There is no backup, and none is needed.
                                         : Text::tr("none: nothing was changed")});
}

} // namespace

QString subjectOf(const RestoreStory &story)
{
    const Backup &backup = story.record.backup;
    QStringList names;
    for (std::size_t i = 0; i < backup.parts(); ++i) {
        const Connection &connection = backup.part(i).plan.impact.connection;
        names << nameAndId(connection.name, connection.id.value);
    }
    return names.join(u", "_s);
}

Table restoreTable(const std::vector<const RestoreStory *> &stories)
{
    Table table{{//: Column: id of a way back.
                 {Text::tr("Way back"), 12},
                 //: Column: number of a step.
                 {Text::tr("No."), 5},
                 //: Column: what was to be done.
                 {Text::tr("What"), 26},
                 //: Column: what is made again, as it was.
                 {Text::tr("About"), 26},
                 //: Column: how a step stands.
                 {Text::tr("How it stands"), 20},
                 //: Column: id of what was made again.
                 {Text::tr("New ID"), 22},
                 //: Column: what is not as it was, and why.
                 {Text::tr("What differs, or why"), 34}},
                {},
                Text::tr("Nothing was brought back.")};
    for (const RestoreStory *story : stories) {
        for (std::size_t i = 0; i < story->record.state.steps.size(); ++i)
            table.rows.push_back(rowOf(*story, i));
    }
    return table;
}

void addUnclear(Table &table, const RestoreStory &story)
{
    const auto &steps = story.record.state.steps;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (isUnclear(steps[i].state))
            table.rows.push_back({areNamed(story) ? story.steps[i].purpose : steps[i].note,
                                  textOf(steps[i].state),
                                  //: %1 is the number of a step.
                                  Text::tr("step %1").arg(i + 1)});
    }
    for (const JournalledWrite &write : story.record.writes) {
        if (!write.outcome || *write.outcome == WriteOutcome::Unknown)
            table.rows.push_back({requestText(write.intent.method, write.intent.path),
                                  textOf(write.outcome),
                                  //: %1 is the number of a request.
                                  Text::tr("request %1").arg(write.number)});
    }
}

Section wayBackOf(const Beside &beside, const std::vector<const RunRecord *> &runs,
                  const Making &making)
{
    //: Heading: how what was deleted can be brought back.
    Section section{u"way-back"_s, Text::tr("The way back"), {}};
    const bool wasSent =
        std::ranges::any_of(runs, [](const RunRecord *run) { return !run->writes.empty(); });
    addBackups(section, beside, wasSent);
    if (std::ranges::any_of(runs, [](const RunRecord *run) { return hasDeleted(*run); }))
        section.notes << Text::tr("What is gone cannot be brought back as it was; made again, it "
                                  "gets a new id. Passwords and tokens have to be typed again. "
                                  "\"linchpin-cli restore\" and File > Restore from backup... make "
                                  "again from the backup what the system allows.");
    if (!beside.restores) {
        //: %1 is a sentence.
        section.notes << Text::tr("Whether it was brought back is not known: %1")
                             .arg(beside.restores.error().sentence());
        return section;
    }
    std::vector<const RestoreStory *> stories;
    for (const RestoreStory &story : *beside.restores) {
        stories.push_back(&story);
        //: Label of a fact: id and outcome of a way back.
        section.facts.push_back(
            {Text::tr("Brought back"),
             u"%1, %2, %3"_s.arg(story.record.id, bothTexts(story.record.updatedAt, making),
                                 textOf(story.record.state.outcome))});
    }
    section.table = restoreTable(stories);
    return section;
}

Section approvalsOf(const Beside &beside, const Making &making)
{
    //: Heading: who approved a plan.
    Section section{u"approvals"_s, Text::tr("Approvals"), {}};
    Table table{{//: Column: when somebody signed.
                 {Text::tr("When (UTC)"), 16},
                 {Text::tr("Local time"), 18},
                 //: Column: a login name.
                 {Text::tr("Who"), 12},
                 //: Column: a sentence.
                 {Text::tr("What"), 50}},
                {},
                beside.entries ? Text::tr("None was given on this computer.")
                               : Text::tr("NOT KNOWN: the audit could not be read.")};
    for (const AuditEntry *entry : chosen(beside, false)) {
        // One signature, one entry for each connection.
        const bool isSaid = std::ranges::any_of(table.rows, [entry](const QStringList &row) {
            return row[2] == entry->user && row[3] == entry->text;
        });
        if (!isSaid)
            table.rows.push_back(
                {utcText(entry->at), localText(entry->at, making), entry->user, entry->text});
    }
    section.notes << Text::tr("As the journal of this computer knows them. The plan file holds the "
                              "signatures; a report of it says what they are worth.");
    section.table = std::move(table);
    return section;
}

} // namespace linchpin::report
