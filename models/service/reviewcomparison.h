// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/reviewdiff.h"
#include "models/store/reviewfile.h"

#include <functional>

namespace linchpin {

/// One endpoint in two reviews.
struct EndpointDifference
{
    ReviewedEndpoint before;
    ReviewedEndpoint after;
    QString notCompared; ///< a sentence if a list could not be read: nothing can be said
    std::vector<ConnectionDifference> connections; ///< those that differ or are not known
    int unchanged = 0; ///< connections on both sides of which nothing differs
};

/// What differs between two reviews.
struct ReviewDifference
{
    ReviewOrigin before;
    ReviewOrigin after;
    std::vector<EndpointDifference> endpoints; ///< in both
    std::vector<ReviewedEndpoint> onlyBefore; ///< not in the other review: not compared
    std::vector<ReviewedEndpoint> onlyAfter;
    [[nodiscard]] bool isDifferent() const; ///< something differs, or is not known
};

/// Compares every endpoint that both reviews hold (by identity; within one review by position).
/// Impacts that have the same sum are not unpacked. A comparison with the live world is one with a
/// review taken now. Refuses reviews that are damaged, and two that have no endpoint in common.
/// May run in a thread of its own, with files opened there; `mayGoOn` is asked now and then.
[[nodiscard]] Result<ReviewDifference> compareReviews(const ReviewFile &before,
                                                      const ReviewFile &after,
                                                      const std::function<bool()> &mayGoOn = {});

} // namespace linchpin
