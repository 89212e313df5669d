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
        const Result<QString> batch = journal.batchOf(record.id);
        if (!batch)
            return failure(batch.error());
        if (!batch->isEmpty())
            continue; // the others have to be known to go on with it
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

Result<std::vector<BatchOffer>> unfinishedBatches(const Journal &journal)
{
    const Result<std::vector<BatchRecord>> batches = journal.batches();
    if (!batches)
        return failure(batches.error());
    std::vector<BatchOffer> offers;
    for (const BatchRecord &record : *batches) {
        if (canResume(record.batch, record.states()))
            offers.push_back({record.id,
                              record.batch.endpointName.isEmpty() ? record.batch.endpoint.url
                                                                  : record.batch.endpointName,
                              static_cast<int>(record.batch.members.size())});
    }
    return offers;
}

} // namespace linchpin
