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
        BatchOffer offer;
        offer.canResume = canResume(record.batch, record.states());
        offer.canRollBack = canRollBack(record.batch, record.states());
        if (!offer.canResume && !offer.canRollBack)
            continue;
        offer.run = record.id;
        offer.endpoint = record.batch.endpointName.isEmpty() ? record.batch.endpoint.url
                                                             : record.batch.endpointName;
        for (const Plan &plan : record.batch.members)
            offer.connections << plan.impact.connection.name;
        offer.stage = record.state.stage;
        offer.observeUntil = record.state.observeUntil;
        offers.push_back(std::move(offer));
    }
    return offers;
}

} // namespace linchpin
