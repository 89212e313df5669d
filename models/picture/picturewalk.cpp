// SPDX-License-Identifier: Apache-2.0
#include "models/picture/picturewalk.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

namespace linchpin {

PictureWalk::PictureWalk(const LayoutInput &input, const GraphLayout &layout)
    : m_in(input.nodes.size())
    , m_out(input.nodes.size())
    , m_order(input.nodes.size())
    , m_rank(input.nodes.size())
{
    for (const auto &[from, to] : input.edges) {
        m_out[from].push_back(to);
        m_in[to].push_back(from);
    }
    for (const QRectF &rect : layout.nodes)
        m_centers.push_back(rect.center());
    std::iota(m_order.begin(), m_order.end(), size_t{0});
    std::ranges::sort(m_order, {}, [this](size_t node) {
        return std::tuple(std::lround(m_centers[node].x()), m_centers[node].y(), node);
    });
    for (size_t i = 0; i < m_order.size(); ++i)
        m_rank[m_order[i]] = i;
}

std::optional<size_t> PictureWalk::down(size_t node) const
{
    const size_t rank = m_rank.at(node) + 1;
    return rank < m_order.size() ? std::optional(m_order[rank]) : std::nullopt;
}

std::optional<size_t> PictureWalk::up(size_t node) const
{
    const size_t rank = m_rank.at(node);
    return rank > 0 ? std::optional(m_order[rank - 1]) : std::nullopt;
}

std::optional<size_t> PictureWalk::first() const
{
    return m_order.empty() ? std::nullopt : std::optional(m_order.front());
}

std::optional<size_t> PictureWalk::last() const
{
    return m_order.empty() ? std::nullopt : std::optional(m_order.back());
}

std::optional<size_t> PictureWalk::nearest(size_t node, const Lists &lists) const
{
    const std::vector<size_t> &others = lists.at(node);
    const auto it = std::ranges::min_element(others, {}, [this, node](size_t other) {
        const QPointF way = m_centers[other] - m_centers[node];
        return QPointF::dotProduct(way, way);
    });
    return it == others.end() ? std::nullopt : std::optional(*it);
}

} // namespace linchpin
