// SPDX-License-Identifier: Apache-2.0
#include "models/store/impactpacking.h"

#include "models/store/reviewcontent.h"

#include <chrono>
#include <memory>
#include <utility>

namespace linchpin {

namespace {

/// So many are worth waking a thread.
constexpr std::size_t impactsPerBatch = 32;
/// More than this is not brought together, nor let wait: one impact may hold 100 000 dependents.
constexpr std::size_t weightPerBatch = 2'000;
constexpr std::size_t weightUnderWay = 40'000;
/// Enough that no thread waits while a batch is handed out.
constexpr std::size_t batchesPerThread = 3;

std::size_t weightOf(const ReviewedImpact &reviewed)
{
    return 1 + (reviewed.impact ? reviewed.impact->dependents.size() : 0);
}

} // namespace

ImpactPacking::ImpactPacking(Take take) : m_take(std::move(take)) { }

/// What has not begun is packed for nobody.
ImpactPacking::~ImpactPacking()
{
    m_threads.clear();
}

std::vector<PackedImpact> ImpactPacking::pack(Batch batch, Packer &packer)
{
    std::vector<PackedImpact> all;
    all.reserve(batch.impacts.size());
    for (Given &given : batch.impacts) {
        ReviewedImpact &reviewed = given.reviewed;
        if (reviewed.impact)
            reviewed.impact = fitForReview(std::move(*reviewed.impact));
        else
            reviewed.impact = failure(fitForReview(reviewed.impact.error()));
        ReviewContent content = contentOf(given.id, reviewed);
        all.push_back(
            {given.endpoint, given.id.value, std::move(content.sum), packer.pack(content.text)});
    }
    return all;
}

Result<void> ImpactPacking::add(int endpoint, const ConnectionId &id, ReviewedImpact reviewed)
{
    if (!m_state)
        return m_state;
    m_batch.weight += weightOf(reviewed);
    m_batch.impacts.push_back({endpoint, id, std::move(reviewed)});
    if (m_batch.impacts.size() < impactsPerBatch && m_batch.weight < weightPerBatch)
        return {};
    return send();
}

bool ImpactPacking::isFull() const
{
    return m_underWay.size() >= batchesPerThread * std::size_t(m_threads.maxThreadCount())
        || m_weight + m_batch.weight > weightUnderWay;
}

Result<void> ImpactPacking::send()
{
    constexpr auto now = std::chrono::seconds(0);
    while (!m_underWay.empty()
           && (isFull() || m_underWay.front().packed.wait_for(now) == std::future_status::ready)) {
        if (auto handed = handOutFirst(); !handed)
            return handed;
    }
    const std::size_t weight = m_batch.weight;
    // Shared, because what a pool is given has to be copyable.
    const auto work = std::make_shared<std::packaged_task<std::vector<PackedImpact>()>>(
        [batch = std::exchange(m_batch, {})]() mutable {
            thread_local Packer packer; // goes with its thread, which is ours
            return pack(std::move(batch), packer);
        });
    m_underWay.push_back({work->get_future(), weight});
    m_weight += weight;
    m_threads.start([work] { (*work)(); });
    return {};
}

Result<void> ImpactPacking::handOutFirst()
{
    auto first = std::move(m_underWay.front());
    m_underWay.pop_front();
    m_weight -= first.weight;
    return handOut(first.packed.get());
}

Result<void> ImpactPacking::handOut(const std::vector<PackedImpact> &impacts)
{
    for (const PackedImpact &impact : impacts) {
        m_state = m_take(impact);
        if (!m_state)
            return m_state;
    }
    return {};
}

Result<void> ImpactPacking::drain()
{
    while (m_state && !m_underWay.empty())
        (void)handOutFirst();
    if (m_state && !m_batch.impacts.empty()) {
        Packer packer;
        (void)handOut(pack(std::exchange(m_batch, {}), packer));
    }
    return m_state;
}

} // namespace linchpin
