// SPDX-License-Identifier: Apache-2.0
#include "models/picture/graphlayout.h"

#include "models/picture/graphviz.h"
#include "models/picture/shelves.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace linchpin {

namespace {

using BoxPair = std::pair<size_t, size_t>;

/// The edges between boxes, each once, in order.
std::vector<BoxPair> boxEdgesOf(const LayoutInput &input, const Boxes &boxes)
{
    std::vector<BoxPair> edges;
    for (const auto &[from, to] : input.edges)
        edges.emplace_back(boxes.boxOf[from], boxes.boxOf[to]);
    std::ranges::sort(edges);
    edges.erase(std::unique(edges.begin(), edges.end()), edges.end());
    return edges;
}

/// Turns places of boxes into places of nodes and ways of edges.
class Spreading
{
public:
    Spreading(const LayoutInput &input, const Boxes &boxes, const std::vector<BoxPair> &pairs,
              const Placement &placement)
        : m_input(input), m_boxes(boxes), m_placement(placement), m_placeIn(input.nodes.size())
    {
        for (size_t i = 0; i < pairs.size(); ++i)
            m_edgeOf.emplace(pairs[i], i);
    }

    GraphLayout layout()
    {
        m_layout.nodes.resize(m_input.nodes.size());
        for (size_t i = 0; i < m_boxes.boxes.size(); ++i) {
            const LayoutBox &box = m_boxes.boxes[i];
            for (size_t n = 0; n < box.members.size(); ++n) {
                m_layout.nodes[box.members[n]] = box.cellRect(n, corner(i));
                m_placeIn[box.members[n]] = n;
            }
        }
        for (const auto &edge : m_input.edges)
            m_layout.edges.push_back(wayOf(edge));
        m_layout.size = m_placement.size;
        return std::move(m_layout);
    }

private:
    [[nodiscard]] QPointF corner(size_t box) const { return m_placement.boxes[box].topLeft(); }

    GraphLayout::Edge wayOf(const std::pair<size_t, size_t> &edge)
    {
        const size_t from = m_boxes.boxOf[edge.first];
        const size_t to = m_boxes.boxOf[edge.second];
        const LayoutBox &source = m_boxes.boxes[from];
        const LayoutBox &target = m_boxes.boxes[to];
        if (!source.isShelf() && !target.isShelf())
            return {-1, m_placement.edges[m_edgeOf.at({from, to})]};
        if (target.isShelf())
            return {trunkOf(from, to), target.leftStub(m_placeIn[edge.second], corner(to))};
        return {trunkOf(from, to), source.rightStub(m_placeIn[edge.first], corner(from))};
    }

    int trunkOf(size_t from, size_t to)
    {
        const auto [it, isNew] = m_trunks.try_emplace({from, to}, int(m_layout.trunks.size()));
        if (!isNew)
            return it->second;
        GraphLayout::Trunk trunk{{m_placement.edges[m_edgeOf.at({from, to})]},
                                 !m_boxes.boxes[to].isShelf()};
        const auto add = [&trunk](const std::vector<Curve> &rails) {
            trunk.strokes.insert(trunk.strokes.end(), rails.begin(), rails.end());
        };
        if (m_boxes.boxes[from].isShelf())
            add(m_boxes.boxes[from].rightRails(corner(from)));
        if (m_boxes.boxes[to].isShelf())
            add(m_boxes.boxes[to].leftRails(corner(to)));
        m_layout.trunks.push_back(std::move(trunk));
        return it->second;
    }

    const LayoutInput &m_input;
    const Boxes &m_boxes;
    const Placement &m_placement;
    std::map<BoxPair, size_t> m_edgeOf;
    std::map<BoxPair, int> m_trunks;
    std::vector<size_t> m_placeIn; ///< of each node: its number within its box
    GraphLayout m_layout;
};

} // namespace

size_t boxesOf(const LayoutInput &input)
{
    return boxesFor(input).boxes.size();
}

bool isWithin(const LayoutInput &input, const LayoutLimits &limits)
{
    return input.nodes.size() <= limits.nodes && boxesOf(input) <= limits.boxes;
}

tl::expected<GraphLayout, QString> layOut(const LayoutInput &input, const LayoutLimits &limits)
{
    const Boxes boxes = boxesFor(input);
    if (input.nodes.size() > limits.nodes || boxes.boxes.size() > limits.boxes)
        return tl::unexpected(QCoreApplication::translate(
            "linchpin::Picture", "This is too much for one picture. Fold some of it."));
    std::vector<QSizeF> sizes;
    for (const LayoutBox &box : boxes.boxes)
        sizes.push_back(box.size);
    const std::vector<BoxPair> pairs = boxEdgesOf(input, boxes);
    const auto placement = placeWithGraphviz(sizes, pairs);
    if (!placement)
        return tl::unexpected(placement.error());
    return Spreading(input, boxes, pairs, *placement).layout();
}

} // namespace linchpin
