// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/savedreview.h"

#include <QByteArray>

#include <optional>

namespace linchpin {

/// One connection's impact as a review file keeps it.
struct ReviewContent
{
    QByteArray text; ///< JSON, not packed
    /// Equal for two impacts exactly if they say the same, whenever they were read: what a
    /// comparison of 100 000 looks at first.
    QByteArray sum;
};
[[nodiscard]] ReviewContent contentOf(const ConnectionId &id, const ReviewedImpact &reviewed);

/// None: not what contentOf() wrote for this connection.
[[nodiscard]] std::optional<ReviewedImpact> reviewedImpactFrom(const QByteArray &text,
                                                               const ConnectionId &id);

} // namespace linchpin
