// SPDX-License-Identifier: Apache-2.0
#include "models/report/gathering.h"

#include "models/service/clearance.h"
#include "models/store/protectionrules.h"

namespace linchpin::report {

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
            .rules = ProtectionRules(configFolder).load()};
}

Result<RunStory> gatherRun(const Journal &journal, const QString &run)
{
    auto record = journal.run(run);
    if (!record)
        return failure(record.error());
    Journal::AuditFilter filter;
    filter.run = run;
    return RunStory{std::move(*record), journal.audit(filter)};
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
