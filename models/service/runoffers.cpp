// SPDX-License-Identifier: Apache-2.0
#include "models/service/runoffers.h"

namespace linchpin {

Result<std::vector<RunOffer>> unfinishedRuns(const Journal &journal)
{
    const Result<std::vector<RunRecord>> runs = journal.runs();
    if (!runs)
        return failure(runs.error());
    std::vector<RunOffer> offers;
    for (const RunRecord &record : *runs) {
        RunOffer offer;
        offer.canResume = canResume(record.plan, record.state);
        offer.canRollBack = canRollBack(record.plan, record.state);
        if (!offer.canResume && !offer.canRollBack)
            continue;
        offer.run = record.id;
        offer.connection = record.plan.impact.connection.name;
        offer.endpoint = record.plan.endpointName;
        offer.identity = record.plan.endpoint;
        offer.state = record.state;
        offer.updatedAt = record.updatedAt;
        offers.push_back(std::move(offer));
    }
    return offers;
}

} // namespace linchpin
