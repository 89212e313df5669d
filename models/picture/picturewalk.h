// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/picture/graphlayout.h"

#include <optional>

namespace linchpin {

/// Ways through the picture by keyboard: along the edges, and through all nodes column by column,
/// so that nothing is out of reach.
class PictureWalk
{
public:
    PictureWalk() = default;
    PictureWalk(const LayoutInput &input, const GraphLayout &layout);

    /// Along an edge to the nearest thing that needs it, or that it needs; none: there is none.
    [[nodiscard]] std::optional<size_t> right(size_t node) const { return nearest(node, m_out); }
    [[nodiscard]] std::optional<size_t> left(size_t node) const { return nearest(node, m_in); }
    /// The next one down the column, then on top of the next column; and back.
    [[nodiscard]] std::optional<size_t> down(size_t node) const;
    [[nodiscard]] std::optional<size_t> up(size_t node) const;
    [[nodiscard]] std::optional<size_t> first() const;
    [[nodiscard]] std::optional<size_t> last() const;

private:
    using Lists = std::vector<std::vector<size_t>>;
    [[nodiscard]] std::optional<size_t> nearest(size_t node, const Lists &lists) const;

    Lists m_in;
    Lists m_out;
    std::vector<QPointF> m_centers;
    std::vector<size_t> m_order; ///< columns from the left, each from the top
    std::vector<size_t> m_rank; ///< of each node: its place in the order
};

} // namespace linchpin
