// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QString>

#include <tl/expected.hpp>

#include <utility>
#include <vector>

namespace linchpin {

/// A line of cubic Bézier pieces: a start, then two control points and an end for each piece.
using Curve = std::vector<QPointF>;

/// What is to be laid out. Sizes and numbers only: no text of a server comes near the layout.
struct LayoutInput
{
    struct Node
    {
        QSizeF size;
        int group =
            -1; ///< nodes of one group with the same neighbours may share a shelf; -1: never
        bool operator==(const Node &) const = default;
    };
    std::vector<Node> nodes;
    std::vector<std::pair<size_t, size_t>> edges; ///< from, to; no two alike, none to itself
    bool operator==(const LayoutInput &) const = default;
};

/// Where everything is, from the left (what is needed) to the right (what needs it). x grows to the
/// right, y downwards, the least of both is 0.
struct GraphLayout
{
    /// The way of an edge: along a trunk that it may share with others, then alone.
    struct Edge
    {
        int trunk = -1; ///< index; -1: the edge has a way of its own only
        Curve own; ///< with a trunk: what joins it to the node on the shelf
        bool operator==(const Edge &) const = default;
    };
    /// From a node or a shelf to another, with the rails of the shelf at one end.
    struct Trunk
    {
        std::vector<Curve> strokes; ///< the first one leads from side to side
        bool endsAtNode =
            false; ///< else at a shelf: the ends of its edges are what joins the nodes
        bool operator==(const Trunk &) const = default;
    };
    std::vector<QRectF> nodes; ///< parallel to the input
    std::vector<Edge> edges; ///< parallel to the input
    std::vector<Trunk> trunks;
    QSizeF size;
    bool operator==(const GraphLayout &) const = default;
};

/// More is not laid out: the picture would be unreadable, and making it would take too long.
struct LayoutLimits
{
    size_t nodes = 6000;
    size_t boxes = 600; ///< nodes and shelves that have to be placed one by one
};

/// How many places have to be found for it, a shelf counting once.
[[nodiscard]] size_t boxesOf(const LayoutInput &input);
[[nodiscard]] bool isWithin(const LayoutInput &input, const LayoutLimits &limits);

/// The same input gives the same layout. Nodes do not overlap. May be called from any thread; one
/// at a time is carried out, the others wait. The error is a sentence.
[[nodiscard]] tl::expected<GraphLayout, QString> layOut(const LayoutInput &input,
                                                        const LayoutLimits &limits = {});

} // namespace linchpin
