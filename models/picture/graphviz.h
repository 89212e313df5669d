// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/picture/graphlayout.h"

namespace linchpin {

/// Places that Graphviz' dot found, from left to right.
struct Placement
{
    std::vector<QRectF> boxes;
    std::vector<Curve> edges; ///< from the right side of a box to the left side of the other
    QSizeF size;
};

/// Hands numbers and sizes to Graphviz and takes numbers back; there is no text for it to read.
/// Graphviz keeps global state: one call at a time, the others wait.
[[nodiscard]] tl::expected<Placement, QString>
placeWithGraphviz(const std::vector<QSizeF> &boxes,
                  const std::vector<std::pair<size_t, size_t>> &edges);

} // namespace linchpin
