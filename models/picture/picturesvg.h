// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/picture/picture.h"

#include <QByteArray>

namespace linchpin {

/// The picture as an SVG file for light paper: nodes, edges, legend, and what was not read. Every
/// node and edge carries its full text as <title>, which viewers show on hover. No script, no style
/// sheet, nothing from elsewhere; what cannot stand in XML is shown as its number.
[[nodiscard]] QByteArray svgOf(const Picture &picture, const GraphLayout &layout,
                               const PictureStyle &style);

/// The whole way from the graph to the file, with estimated widths: the same bytes in the window
/// and in the terminal. May be called from any thread. The error is a sentence.
[[nodiscard]] tl::expected<QByteArray, QString> svgFile(const DependencyGraph &graph,
                                                        const Folding &folding);

} // namespace linchpin
