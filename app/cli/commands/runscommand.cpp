// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/journalcommands.h"

#include "app/cli/batchdocuments.h"
#include "models/store/journal.h"

namespace linchpin::cli {

void RunsCommand::start()
{
    const auto journal = Journal::open(stateFolder(), Journal::Mode::ReadOnly);
    if (!journal)
        return end(refusalOf(journal.error()));
    const auto runs = (*journal)->runs();
    if (!runs)
        return end(refusalOf(runs.error()));
    const auto batches = (*journal)->batches();
    if (!batches)
        return end(refusalOf(batches.error()));
    const auto restores = (*journal)->restores();
    if (!restores)
        return end(refusalOf(restores.error()));
    end(Report{ExitCode::Done, allRunsDocument(*runs, *batches, *restores),
               allRunsText(*runs, *batches, *restores)});
}

} // namespace linchpin::cli
