// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/journalcommands.h"

#include "app/cli/documents.h"
#include "app/cli/optionvalues.h"
#include "app/cli/texts.h"
#include "models/service/auditexport.h"
#include "models/store/journal.h"

namespace linchpin::cli {

void AuditCommand::start()
{
    const AuditOptions &options = invocation().audit;
    Journal::AuditFilter filter;
    filter.text = options.text;
    filter.run = options.run;
    if (!options.since.isEmpty()) {
        const auto since = sinceFrom(options.since, QDateTime::currentDateTimeUtc());
        if (!since)
            return end(since.error());
        filter.from = *since;
    }
    const auto journal = Journal::open(stateFolder(), Journal::Mode::ReadOnly);
    if (!journal)
        return end(refusalOf(journal.error()));
    const auto entries = (*journal)->audit(filter);
    if (!entries)
        return end(refusalOf(entries.error()));
    const bool isCsv = options.isCsv && !invocation().isJson;
    end(Report{ExitCode::Done, auditDocument(*entries),
               isCsv ? QString::fromUtf8(auditCsv(*entries)) : auditText(*entries)});
}

} // namespace linchpin::cli
