// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/graphfolding.h"

#include <QStringList>

#include <array>

namespace linchpin {

/// What a shape, a line and a colour of the picture stand for. One list for window and file.
enum class PictureMark { Connection, Blocks, Cascades, Breaks, Degrades, Mentions, Unread };
inline constexpr std::array allPictureMarks{
    PictureMark::Connection, PictureMark::Blocks,   PictureMark::Cascades, PictureMark::Breaks,
    PictureMark::Degrades,   PictureMark::Mentions, PictureMark::Unread};

[[nodiscard]] PictureMark markOf(const GraphNode &node);
[[nodiscard]] PictureMark markOf(const DrawnEdge &edge);
/// The word that always stands beside shape and colour.
[[nodiscard]] QString wordOf(PictureMark mark);

/// The graph as it is drawn, which all texts are made from. Names are a server's words: they come
/// out as plain text with what is invisible made visible, on one line.
struct DrawnView
{
    const DependencyGraph &graph;
    const DrawnGraph &drawn;

    [[nodiscard]] const GraphNode &firstOf(size_t drawnNode) const
    {
        return graph.nodes[drawn.nodes[drawnNode].members.front()];
    }
};

/// The two lines on a node.
[[nodiscard]] QString titleOf(const DrawnView &view, size_t drawnNode);
[[nodiscard]] QString detailOf(const DrawnView &view, size_t drawnNode);
/// All there is to say about a node, with the reasons of the edges that lead to it. Several lines.
[[nodiscard]] QString descriptionOf(const DrawnView &view, size_t drawnNode);
/// From what to what, and why. Several lines.
[[nodiscard]] QString descriptionOf(const DrawnView &view, const DrawnEdge &edge);
/// "What hangs on OpenAI main"; of several connections, how many.
[[nodiscard]] QString headingOf(const DependencyGraph &graph);
/// "2 connections, 17 things that depend on them, 3 places that were not read".
[[nodiscard]] QString summaryOf(const DependencyGraph &graph);

/// A server's words on one line of at most so many characters.
[[nodiscard]] QString oneLine(const QString &text, qsizetype longest = 300);

} // namespace linchpin
