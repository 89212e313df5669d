// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/picture/picture.h"

#include <QLatin1StringView>

namespace linchpin {

/// How marks look besides their word: a drawing, a line, a colour. Drawing and line differ for
/// every mark, so that nothing depends on seeing colours.

/// The drawing in a square of 16, as the data of an SVG path, for lines of width 1.5.
[[nodiscard]] QLatin1StringView drawingOf(PictureMark mark);
/// On and off lengths of the mark's lines; empty: solid.
[[nodiscard]] std::vector<double> dashesOf(PictureMark mark);
[[nodiscard]] double lineWidthOf(PictureMark mark);
/// On white paper, at least 4.5:1.
[[nodiscard]] QLatin1StringView paperColorOf(PictureMark mark);

/// The worst of the edges that share a trunk, parallel to the trunks.
[[nodiscard]] std::vector<PictureMark> trunkMarks(const DrawnGraph &drawn,
                                                  const GraphLayout &layout);
/// Does an arrow head stand at the end of this edge's own way? (Else the trunk ends in one.)
[[nodiscard]] bool endsInHead(const GraphLayout &layout, const GraphLayout::Edge &edge);
/// The corners of the arrow head at the end of a curve.
[[nodiscard]] std::vector<QPointF> headAt(const Curve &curve);

} // namespace linchpin
