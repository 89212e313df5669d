// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/savedreview.h"
#include "models/store/packer.h"

#include <QThreadPool>

#include <deque>
#include <functional>
#include <future>
#include <vector>

namespace linchpin {

/// One connection's impact, ready to be kept.
struct PackedImpact
{
    int endpoint = 0;
    QString connection;
    QByteArray sum;
    QByteArray content;
};

/// Makes impacts fit for a file, sums and packs them, on several threads at once, and hands them
/// out in the order they came in, to the thread that brings them (docs/decisions/0111). What waits
/// is bounded: whoever brings more than can be packed does other people's waiting. A few are packed
/// without any thread.
class ImpactPacking final
{
public:
    using Take = std::function<Result<void>(const PackedImpact &)>;

    /// `take` outlives none of the calls below. When it refuses one, nothing more is given to it.
    explicit ImpactPacking(Take take);
    ~ImpactPacking(); ///< what was not handed out by then is not

    /// An error is that of an impact that came earlier, as likely as of this one.
    [[nodiscard]] Result<void> add(int endpoint, const ConnectionId &id, ReviewedImpact reviewed);
    /// All that came in was handed out when this returns well.
    [[nodiscard]] Result<void> drain();

private:
    struct Given
    {
        int endpoint = 0;
        ConnectionId id;
        ReviewedImpact reviewed;
    };
    struct Batch
    {
        std::vector<Given> impacts;
        std::size_t weight = 0; ///< of what they hold, counted in dependents
    };
    struct UnderWay
    {
        std::future<std::vector<PackedImpact>> packed;
        std::size_t weight = 0;
    };

    [[nodiscard]] static std::vector<PackedImpact> pack(Batch batch, Packer &packer);
    [[nodiscard]] Result<void> send();
    [[nodiscard]] Result<void> handOutFirst();
    [[nodiscard]] Result<void> handOut(const std::vector<PackedImpact> &impacts);
    [[nodiscard]] bool isFull() const;

    Take m_take;
    Batch m_batch; ///< being filled
    std::deque<UnderWay> m_underWay; ///< in order
    std::size_t m_weight = 0; ///< of those under way
    Result<void> m_state;
    QThreadPool m_threads; ///< waits for what is under way when it goes, so it goes first
};

} // namespace linchpin
