// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/picture/graphlayout.h"

namespace linchpin {

/// One thing for Graphviz to place: a node, or a shelf of many nodes that have the same neighbours.
/// A row of hundreds of leaves would be unreadable and slow; a shelf is a grid with rails.
struct LayoutBox
{
    std::vector<size_t> members; ///< in reading order: down the columns
    size_t rows = 1;
    QSizeF cell; ///< of every member of a shelf
    QSizeF size;

    [[nodiscard]] bool isShelf() const { return members.size() > 1; }
    [[nodiscard]] size_t columns() const { return (members.size() + rows - 1) / rows; }
    /// Of the n-th member, if the box' upper left corner is there.
    [[nodiscard]] QRectF cellRect(size_t n, QPointF corner) const;
    /// The way from the middle of the left side to every column; from the right side it leads away.
    [[nodiscard]] std::vector<Curve> leftRails(QPointF corner) const;
    [[nodiscard]] std::vector<Curve> rightRails(QPointF corner) const;
    /// From the rail to the n-th member; from the n-th member to the rail.
    [[nodiscard]] Curve leftStub(size_t n, QPointF corner) const;
    [[nodiscard]] Curve rightStub(size_t n, QPointF corner) const;
};

/// Boxes, and which box each node is in. No edge joins two nodes that are both on shelves.
struct Boxes
{
    std::vector<LayoutBox> boxes;
    std::vector<size_t> boxOf;
};
[[nodiscard]] Boxes boxesFor(const LayoutInput &input);

[[nodiscard]] Curve straight(QPointF from, QPointF to);

} // namespace linchpin
