// SPDX-License-Identifier: Apache-2.0
#include "app/cli/commands/reviewcommands.h"
#include "app/cli/reviewdocuments.h"
#include "app/cli/reviewtexts.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

void DiffCommand::start()
{
    auto before = openReview(invocation().before);
    if (!before)
        return end(before.error());
    m_before = std::move(*before);
    if (invocation().after.isEmpty())
        return EndpointCommand::start();
    if (invocation().endpoint.namesEndpoint())
        return end(usageError(u"Give a second review or an endpoint, not both."_s).value());
    const auto after = openReview(invocation().after);
    if (!after)
        return end(after.error());
    compare(**after, 0);
}

void DiffCommand::judge(const ReviewFile &file, int, int requests)
{
    compare(file, requests);
}

void DiffCommand::compare(const ReviewFile &after, int requests)
{
    const auto difference = compareReviews(*m_before, after);
    if (!difference)
        return end(refusalOf(difference.error()));
    end(Report{ExitCode::Done, diffDocument(*difference, requests), diffText(*difference)});
}

} // namespace linchpin::cli
