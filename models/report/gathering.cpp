// SPDX-License-Identifier: Apache-2.0
#include "models/report/gathering.h"

#include "models/service/clearance.h"
#include "models/service/systemfacts.h"
#include "models/store/protectionrules.h"

#include <algorithm>

namespace linchpin::report {

using namespace Qt::StringLiterals;

namespace {

/// The list of runs has no writes; each is read whole.
Result<std::vector<RunRecord>> wholeRuns(const Journal &journal)
{
    auto runs = journal.runs();
    if (!runs)
        return runs;
    for (RunRecord &run : *runs) {
        auto whole = journal.run(run.id);
        if (!whole)
            return failure(whole.error());
        run = std::move(*whole);
    }
    return runs;
}

RestoreStory storyOf(RestoreRecord record)
{
    auto steps = stepsBackFrom(record.backup);
    return {std::move(record), std::move(steps)};
}

template<typename Wanted>
Result<std::vector<RestoreStory>> wholeRestores(const Journal &journal, Wanted isWanted)
{
    const auto known = journal.restores();
    if (!known)
        return failure(known.error());
    std::vector<RestoreStory> stories;
    for (const RestoreRecord &record : *known) {
        if (!isWanted(record.backup))
            continue;
        auto whole = journal.restore(record.id);
        if (!whole)
            return failure(whole.error());
        stories.push_back(storyOf(std::move(*whole)));
    }
    return stories;
}

/// Is it one of these plans that the backup was written for?
bool isOf(const Backup &backup, const QStringList &plans)
{
    for (std::size_t i = 0; i < backup.parts(); ++i)
        if (plans.contains(backup.part(i).plan.id))
            return true;
    return false;
}

/// An entry about a backup names the connection, and it was written between plan and last change.
bool isBackupFor(const AuditEntry &entry, const RunRecord &run)
{
    return entry.event.startsWith("backup-"_L1)
        && entry.subject == run.plan.impact.connection.id.value
        && entry.endpoint == run.plan.endpoint.url && entry.at <= run.updatedAt;
}

Result<std::vector<AuditEntry>> entriesBeside(const Journal &journal, const QStringList &plans,
                                              const std::vector<const RunRecord *> &runs)
{
    Journal::AuditFilter filter;
    filter.from = runs.front()->plan.createdAt;
    const auto all = journal.audit(filter);
    if (!all)
        return all;
    std::vector<AuditEntry> chosen;
    for (const AuditEntry &entry : *all) {
        const bool isApproval = entry.event == u"plan-approved"
            && std::ranges::any_of(plans, [&entry](const QString &plan) {
                                    return entry.text.contains(plan);
                                });
        const bool isBackup = std::ranges::any_of(
            runs, [&entry](const RunRecord *run) { return isBackupFor(entry, *run); });
        if (isApproval || isBackup)
            chosen.push_back(entry);
    }
    return chosen;
}

Beside gatherBeside(const Journal &journal, const QString &wholePlan,
                    const std::vector<const RunRecord *> &runs)
{
    QStringList plans{wholePlan};
    for (const RunRecord *run : runs)
        plans << run->plan.id;
    return {.batch = {},
            .entries = entriesBeside(journal, plans, runs),
            .restores = wholeRestores(
                journal, [&plans](const Backup &backup) { return isOf(backup, plans); })};
}

Result<RunStory> gatherSingle(const Journal &journal, const QString &run)
{
    auto record = journal.run(run);
    if (!record)
        return failure(record.error());
    const auto batch = journal.batchOf(run);
    if (!batch)
        return failure(batch.error());
    Journal::AuditFilter filter;
    filter.run = run;
    Beside beside = gatherBeside(journal, record->plan.id, {&*record});
    beside.batch = *batch;
    return RunStory{std::move(*record), journal.audit(filter), std::move(beside)};
}

/// Of the whole and of each member.
Result<std::vector<AuditEntry>> entriesOf(const Journal &journal, const BatchRecord &record)
{
    QStringList ids{record.id};
    for (const RunRecord &run : record.runs)
        ids << run.id;
    std::vector<AuditEntry> entries;
    for (const QString &id : ids) {
        Journal::AuditFilter filter;
        filter.run = id;
        const auto own = journal.audit(filter);
        if (!own)
            return own;
        entries.insert(entries.end(), own->begin(), own->end());
    }
    return entries;
}

Result<BatchStory> gatherBatch(const Journal &journal, const QString &id)
{
    auto record = journal.batch(id);
    if (!record)
        return failure(record.error());
    std::vector<const RunRecord *> runs;
    for (const RunRecord &run : record->runs)
        runs.push_back(&run);
    Beside beside = gatherBeside(journal, record->batch.id, runs);
    auto entries = entriesOf(journal, *record);
    return BatchStory{std::move(*record), std::move(entries), std::move(beside)};
}

Result<RestoreRunStory> gatherRestore(const Journal &journal, const QString &id)
{
    auto record = journal.restore(id);
    if (!record)
        return failure(record.error());
    Journal::AuditFilter filter;
    filter.run = id;
    return RestoreRunStory{storyOf(std::move(*record)), journal.audit(filter)};
}

template<typename Record>
Result<QStringList> idsOf(const Result<std::vector<Record>> &records)
{
    if (!records)
        return failure(records.error());
    QStringList ids;
    for (const Record &record : *records)
        ids << record.id;
    return ids;
}

template<typename Story>
Result<AnyRunStory> asAny(Result<Story> story)
{
    return story ? Result<AnyRunStory>(std::move(*story)) : failure(story.error());
}

} // namespace

AuditStory gatherAudit(const Journal &journal, const Journal::AuditFilter &filter,
                       const QString &stateFolder, const QString &configFolder)
{
    return {.from = filter.from,
            .to = filter.to,
            .text = filter.text,
            .journal = stateFolder,
            .entries = journal.audit(filter),
            .runs = wholeRuns(journal),
            .rules = ProtectionRules(configFolder).load(),
            .batches = journal.batches(),
            .restores = wholeRestores(journal, [](const Backup &) { return true; })};
}

Result<AnyRunStory> gatherRun(const Journal &journal, const QString &id)
{
    const auto batches = idsOf(journal.batches());
    if (!batches)
        return failure(batches.error());
    if (batches->contains(id))
        return asAny(gatherBatch(journal, id));
    const auto restores = idsOf(journal.restores());
    if (!restores)
        return failure(restores.error());
    if (restores->contains(id))
        return asAny(gatherRestore(journal, id));
    return asAny(gatherSingle(journal, id));
}

Document ofRun(const AnyRunStory &story, const Making &making)
{
    if (const auto *several = std::get_if<BatchStory>(&story))
        return ofBatch(*several, making);
    if (const auto *back = std::get_if<RestoreRunStory>(&story))
        return ofRestore(*back, making);
    return ofRun(std::get<RunStory>(story), making);
}

PlanStory gatherPlan(const PlanFile &file, const QString &path, const Journal *journal,
                     const QString &configFolder, const QDateTime &now)
{
    return {.file = file,
            .path = path,
            .standing = standingOf(configFolder, file, now),
            .isUsed = journal ? std::optional(journal->isPlanUsed(file.plan.id)) : std::nullopt};
}

} // namespace linchpin::report
