// SPDX-License-Identifier: Apache-2.0
#include "models/report/auditreport.h"

#include "models/report/auditparts.h"
#include "models/report/auditruns.h"
#include "models/report/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace linchpin::report {

using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::AuditReport)
};

enum class Topic { Approvals, Protection, Other };

/// Every entry belongs to one topic, and stands in the report once.
Topic topicOf(const AuditEntry &entry)
{
    const auto begins = [&entry](QLatin1StringView word) { return entry.event.startsWith(word); };
    if (begins("protection-"_L1))
        return Topic::Protection;
    return begins("plan-approved"_L1) || begins("approver-"_L1) || begins("policy-"_L1)
            || begins("key-"_L1)
        ? Topic::Approvals
        : Topic::Other;
}

Section entriesOf(const AuditStory &story, Topic topic, const Making &making, Section section)
{
    std::vector<AuditEntry> chosen;
    if (story.entries)
        std::ranges::copy_if(*story.entries, std::back_inserter(chosen),
                             [topic](const AuditEntry &entry) { return topicOf(entry) == topic; });
    section.table = entryTable(std::move(chosen), Entries::OfAll, making);
    if (!story.entries)
        //: In place of a table.
        section.table->whenEmpty = Text::tr("NOT KNOWN: it could not be read.");
    return section;
}

Section ruleSection(const AuditStory &story)
{
    Section section{u"rules"_s, Text::tr("What is protected as this report is made"), {}};
    //: Column: id of a rule.
    Table table{{{Text::tr("Rule"), 10},
                 //: Column: which connections a rule protects.
                 {Text::tr("Protects"), 36},
                 //: Column: why.
                 {Text::tr("Because"), 30},
                 //: Column: who added a rule.
                 {Text::tr("By"), 12},
                 //: Column: since when a rule is there.
                 {Text::tr("Since (UTC)"), 15}},
                {},
                story.rules ? Text::tr("Nothing.") : Text::tr("NOT KNOWN: it could not be read.")};
    if (story.rules) {
        for (const ProtectionRule &rule : *story.rules)
            table.rows.push_back(
                {rule.id, textOf(rule), rule.reason, rule.addedBy, utcText(rule.addedAt)});
    }
    section.table = std::move(table);
    return section;
}

Section unknownIn(const AuditStory &story)
{
    Section section{u"not-known"_s, Text::tr("What is not known"), {}};
    //: Column: id of a run.
    Table table{{{Text::tr("Run"), 12},
                 //: Column: what is not known.
                 {Text::tr("What"), 34},
                 //: Column: how it stands.
                 {Text::tr("State"), 20},
                 //: Column: words about it.
                 {Text::tr("Note"), 30}},
                {},
                {}};
    const auto complain = [&section](const QString &sentence, const ApiError &error) {
        section.notes << sentence + u' ' + error.sentence();
    };
    if (!story.entries)
        complain(Text::tr("The audit could not be read."), story.entries.error());
    if (!story.runs)
        complain(Text::tr("The runs could not be read."), story.runs.error());
    if (!story.rules)
        complain(Text::tr("The rules of protection could not be read."), story.rules.error());
    if (!story.batches)
        complain(Text::tr("Which runs belong together could not be read."), story.batches.error());
    if (!story.restores)
        complain(Text::tr("The ways back could not be read."), story.restores.error());
    addUnclear(table, story);
    if (!table.rows.empty()) {
        section.notes << Text::tr("%n things are not known or not over.", nullptr,
                                  int(table.rows.size()));
        section.table = std::move(table);
    }
    if (!story.text.isEmpty())
        //: %1 is a word somebody searched for.
        section.notes << Text::tr("Entries without \"%1\" were left out.").arg(story.text);
    if (section.notes.isEmpty())
        section.notes << Text::tr("Journal and rules of this computer were read to their end, and "
                                  "no run of that time is open.");
    if (story.entries && story.entries->empty() && runsWithin(story).empty())
        section.notes << Text::tr("The journal holds nothing of that time. If something was "
                                  "expected, it may be in another state folder.");
    section.notes << Text::tr("What other computers did, or somebody did without this program, is "
                              "not in here.");
    return section;
}

Section coverOf(const AuditStory &story, const Making &making)
{
    //: Heading: where a report comes from.
    Section cover{u"cover"_s, Text::tr("About this report"), {}};
    //: Label of a fact: beginning of a time.
    cover.facts = {
        {Text::tr("From"),
         story.from.isValid() ? bothTexts(story.from, making) : Text::tr("the beginning")},
        //: Label of a fact: end of a time.
        {Text::tr("To"),
         story.to.isValid() ? bothTexts(story.to, making) : bothTexts(making.now, making)},
        //: Label of a fact: words that entries have to hold.
        {Text::tr("Only entries with"), story.text},
        //: Label of a fact: how many entries.
        {Text::tr("Entries"), story.entries ? QString::number(story.entries->size()) : QString()},
        //: Label of a fact: how many runs.
        {Text::tr("Runs"), story.runs ? QString::number(runsWithin(story).size()) : QString()},
        //: Label of a fact: how many ways back from backups.
        {Text::tr("Ways back"),
         story.restores ? QString::number(restoresWithin(story).size()) : QString()},
        //: Label of a fact: from where the report has what it says.
        {Text::tr("Source"), Text::tr("the journal of this computer")},
        //: Label of a fact: a file.
        {Text::tr("Journal"), story.journal}};
    addMaking(cover, making);
    return cover;
}

} // namespace

Document ofAudit(const AuditStory &story, const Making &making)
{
    Document document;
    document.language = making.language;
    const QDateTime to = story.to.isValid() ? story.to : making.now;
    //: Title of a report. %1 and %2 are days.
    document.title = story.from.isValid()
        ? Text::tr("Audit from %1 to %2")
              .arg(story.from.toUTC().date().toString(Qt::ISODate),
                   to.toUTC().date().toString(Qt::ISODate))
        //: Title of a report. %1 is a day.
        : Text::tr("Audit until %1").arg(to.toUTC().date().toString(Qt::ISODate));
    document.unknown = unknownIn(story);
    document.cover = coverOf(story, making);
    document.sections = {runSection(story, making),
                         overrideSection(story),
                         restoreSection(story, making),
                         restoredSection(story),
                         entriesOf(story, Topic::Approvals, making,
                                   {u"approvals"_s, Text::tr("Approvals, keys and policies"), {}}),
                         entriesOf(story, Topic::Protection, making,
                                   {u"protection"_s, Text::tr("Changes of protection"), {}}),
                         ruleSection(story),
                         entriesOf(story, Topic::Other, making,
                                   {u"entries"_s, Text::tr("Everything else, in order"), {}})};
    return document;
}

} // namespace linchpin::report
