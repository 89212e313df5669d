// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/graphfolding.h"
#include "models/picture/graphlayout.h"
#include "models/picture/picturetexts.h"

#include <functional>

namespace linchpin {

/// How large texts are where the picture is shown. The distances are the same everywhere.
struct PictureStyle
{
    using Width = std::function<double(const QString &)>;
    Width titleWidth;
    Width detailWidth;
    double titleHeight = 17; ///< of a line
    double detailHeight = 15;

    static constexpr double padding = 8;
    static constexpr double markSize = 16; ///< at the left of every node
    static constexpr double signSize = 14; ///< "+" at the right of a folded one
    static constexpr double shortest = 90; ///< texts are never narrower than this, or wider
    static constexpr double longest = 240;

    [[nodiscard]] double nodeHeight() const { return titleHeight + detailHeight + 2 * padding; }
    /// Where texts begin, from the left side of a node.
    [[nodiscard]] static constexpr double textLeft() { return 2 * padding + markSize; }
};

/// Widths of a common wide font (DejaVu Sans), for where there is none to ask; wide rather than
/// narrow.
[[nodiscard]] PictureStyle estimatedStyle();
[[nodiscard]] double estimatedWidth(const QString &text, double pixelSize);

/// The text, or as much of it as fits and "…". Never half a character.
[[nodiscard]] QString elided(const QString &text, double longest, const PictureStyle::Width &width);

/// One node as it is drawn.
struct NodeFace
{
    PictureMark mark = PictureMark::Mentions;
    QString title; ///< elided
    QString detail; ///< elided
    bool isFold = false;
    QSizeF size;
};

/// A graph, what of it is drawn, and how each node looks. The layout of `input` says where.
struct Picture
{
    DependencyGraph graph;
    DrawnGraph drawn;
    std::vector<NodeFace> faces; ///< parallel to drawn.nodes
    LayoutInput input; ///< parallel to drawn.nodes and drawn.edges

    [[nodiscard]] DrawnView view() const { return {graph, drawn}; }
};
[[nodiscard]] Picture pictureOf(DependencyGraph graph, const Folding &folding,
                                const PictureStyle &style);

/// The folding with one group opened or closed; none if the picture would become too large.
[[nodiscard]] std::optional<Folding> refolded(const DependencyGraph &graph, Folding folding,
                                              const FoldKey &group, bool isFolded,
                                              const LayoutLimits &limits = {});

} // namespace linchpin
