// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/reviewcommands.h"
#include "app/cli/reviewdocuments.h"
#include "app/cli/reviewtexts.h"
#include "models/service/usefinder.h"

namespace linchpin::cli {

void UnusedCommand::judge(const ReviewFile &file, int endpoint, int requests)
{
    const auto all = judgeUse(file, endpoint, invocation().olderThanDays);
    if (!all)
        return end(refusalOf(all.error()));
    const ReviewedEndpoint &facts = file.endpoint(endpoint);
    if (facts.error)
        return end(refusalOf(*facts.error));
    end(Report{ExitCode::Done, unusedDocument(facts, *all, invocation().olderThanDays, requests),
               unusedText(facts, *all)});
}

} // namespace linchpin::cli
