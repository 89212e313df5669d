// SPDX-License-Identifier: Apache-2.0
#include "models/picture/shelves.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace linchpin {

namespace {

constexpr size_t smallestShelf = 4;
constexpr double margin = 10; ///< around the grid: the rails along its top and bottom run in it
constexpr double gutter = 26; ///< left and right of every column
constexpr double rowGap = 8;
constexpr double aspect = 1.6; ///< width to height that a shelf comes near to

using Neighbours = std::pair<std::vector<size_t>, std::vector<size_t>>; ///< in, out

std::vector<Neighbours> neighboursOf(const LayoutInput &input)
{
    std::vector<Neighbours> all(input.nodes.size());
    for (const auto &[from, to] : input.edges) {
        all[to].first.push_back(from);
        all[from].second.push_back(to);
    }
    for (Neighbours &one : all) {
        std::ranges::sort(one.first);
        std::ranges::sort(one.second);
    }
    return all;
}

LayoutBox shelfOf(const LayoutInput &input, std::vector<size_t> members)
{
    LayoutBox box;
    for (const size_t member : members)
        box.cell = box.cell.expandedTo(input.nodes[member].size);
    const auto count = double(members.size());
    const double width = box.cell.width() + 2 * gutter;
    const double height = box.cell.height() + rowGap;
    const double columns = std::max(1.0, std::round(std::sqrt(count * height * aspect / width)));
    box.rows = members.size() <= 12 ? members.size() : size_t(std::ceil(count / columns));
    box.members = std::move(members);
    box.size = {double(box.columns()) * width, 2 * margin + double(box.rows) * height - rowGap};
    return box;
}

/// Nodes of one group with the same neighbours, in the order of their first members.
std::vector<std::vector<size_t>> shelfCandidates(const LayoutInput &input,
                                                 const std::vector<Neighbours> &neighbours)
{
    std::map<std::pair<int, Neighbours>, size_t> known;
    std::vector<std::vector<size_t>> candidates;
    for (size_t i = 0; i < input.nodes.size(); ++i) {
        const int group = input.nodes[i].group;
        if (group < 0)
            continue;
        const auto [it, isNew] = known.try_emplace({group, neighbours[i]}, candidates.size());
        if (isNew)
            candidates.emplace_back();
        candidates[it->second].push_back(i);
    }
    std::erase_if(candidates, [](const auto &one) { return one.size() < smallestShelf; });
    // What has no way on first: it is the rim of the picture, and there is most of it.
    std::ranges::stable_sort(candidates, {}, [&neighbours](const auto &one) {
        return neighbours[one.front()].second.size();
    });
    return candidates;
}

QPointF left(const LayoutBox &box, size_t column, QPointF corner)
{
    const double width = box.cell.width() + 2 * gutter;
    return {corner.x() + double(column) * width + gutter / 2, corner.y()};
}

/// The middle of the first and the last cell of a column.
std::pair<double, double> span(const LayoutBox &box, size_t column, QPointF corner)
{
    const size_t first = column * box.rows;
    const size_t last = std::min(first + box.rows, box.members.size()) - 1;
    return {box.cellRect(first, corner).center().y(), box.cellRect(last, corner).center().y()};
}

} // namespace

Curve straight(QPointF from, QPointF to)
{
    return {from, from + (to - from) / 3, from + (to - from) * 2 / 3, to};
}

QRectF LayoutBox::cellRect(size_t n, QPointF corner) const
{
    if (!isShelf())
        return {corner, size};
    const size_t column = n / rows;
    const double x = corner.x() + double(column) * (cell.width() + 2 * gutter) + gutter;
    const double y = corner.y() + margin + double(n % rows) * (cell.height() + rowGap);
    return {QPointF(x, y), cell};
}

std::vector<Curve> LayoutBox::leftRails(QPointF corner) const
{
    std::vector<Curve> rails;
    const double middle = corner.y() + size.height() / 2;
    const double top = corner.y() + margin / 2;
    for (size_t column = 0; column < columns(); ++column) {
        const double x = left(*this, column, corner).x();
        auto [from, to] = span(*this, column, corner);
        if (column == 0) {
            rails.push_back(straight({corner.x(), middle}, {x, middle}));
            from = std::min(from, columns() > 1 ? top : middle);
            to = std::max(to, middle);
        } else {
            from = top;
        }
        rails.push_back(straight({x, from}, {x, to}));
    }
    if (columns() > 1)
        rails.push_back(straight({left(*this, 0, corner).x(), top},
                                 {left(*this, columns() - 1, corner).x(), top}));
    return rails;
}

std::vector<Curve> LayoutBox::rightRails(QPointF corner) const
{
    std::vector<Curve> rails;
    const double middle = corner.y() + size.height() / 2;
    const double bottom = corner.y() + size.height() - margin / 2;
    const double shift = cell.width() + gutter;
    for (size_t column = 0; column < columns(); ++column) {
        const double x = left(*this, column, corner).x() + shift;
        auto [from, to] = span(*this, column, corner);
        if (column + 1 == columns()) {
            rails.push_back(straight({x, middle}, {corner.x() + size.width(), middle}));
            from = std::min(from, middle);
            to = std::max(to, columns() > 1 ? bottom : middle);
        } else {
            to = bottom;
        }
        rails.push_back(straight({x, from}, {x, to}));
    }
    if (columns() > 1)
        rails.push_back(straight({left(*this, 0, corner).x() + shift, bottom},
                                 {left(*this, columns() - 1, corner).x() + shift, bottom}));
    return rails;
}

Curve LayoutBox::leftStub(size_t n, QPointF corner) const
{
    const QRectF rect = cellRect(n, corner);
    const double y = rect.center().y();
    return straight({left(*this, n / rows, corner).x(), y}, {rect.left(), y});
}

Curve LayoutBox::rightStub(size_t n, QPointF corner) const
{
    const QRectF rect = cellRect(n, corner);
    const double y = rect.center().y();
    return straight({rect.right(), y}, {rect.right() + gutter / 2, y});
}

Boxes boxesFor(const LayoutInput &input)
{
    const std::vector<Neighbours> neighbours = neighboursOf(input);
    std::vector<bool> isOnShelf(input.nodes.size());
    const auto isFree = [&](const std::vector<size_t> &others) {
        return std::ranges::none_of(others, [&](size_t other) { return isOnShelf[other]; });
    };
    std::map<size_t, std::vector<size_t>> shelves; ///< by first member
    for (const auto &candidate : shelfCandidates(input, neighbours)) {
        const auto &[in, out] = neighbours[candidate.front()];
        if (!isFree(in) || !isFree(out))
            continue;
        for (const size_t member : candidate)
            isOnShelf[member] = true;
        shelves.emplace(candidate.front(), candidate);
    }
    Boxes result;
    result.boxOf.resize(input.nodes.size());
    for (size_t i = 0; i < input.nodes.size(); ++i) {
        const auto shelf = shelves.find(i);
        if (shelf == shelves.end() && isOnShelf[i])
            continue;
        result.boxes.push_back(shelf == shelves.end()
                                   ? LayoutBox{{i}, 1, input.nodes[i].size, input.nodes[i].size}
                                   : shelfOf(input, shelf->second));
        for (const size_t member : result.boxes.back().members)
            result.boxOf[member] = result.boxes.size() - 1;
    }
    return result;
}

} // namespace linchpin
