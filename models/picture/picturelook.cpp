// SPDX-License-Identifier: Apache-2.0
#include "models/picture/picturelook.h"

#include <QLineF>

#include <algorithm>

namespace linchpin {

QLatin1StringView drawingOf(PictureMark mark)
{
    switch (mark) {
    case PictureMark::Connection: // a plug
        return QLatin1StringView("M5.5 2v3M10.5 2v3M3.5 5h9v2.5a4.5 4.5 0 0 1-9 0zM8 12v2.5");
    case PictureMark::Blocks: // a stop sign
        return QLatin1StringView("M5.5 2h5L14 5.5v5L10.5 14h-5L2 10.5v-5zM5.5 8h5");
    case PictureMark::Cascades: // a bin with an arrow into it
        return QLatin1StringView(
            "M2.5 3.5h11M6 3.5V2h4v1.5M4 3.5l.7 10.5h6.6L12 3.5M8 6.5v4.5M6 9.2l2 2 2-2");
    case PictureMark::Breaks: // a broken link
        return QLatin1StringView("M9.5 6.5l1.8-1.8a2.5 2.5 0 0 0-3.5-3.5L6 3M6.5 9.5l-1.8 1.8a2.5 "
                                 "2.5 0 0 0 3.5 3.5L10 13M2 5.5l2 .5M5.5 2l.4 1.5M14 "
                                 "10.5l-2-.5M10.5 14l-.4-1.5");
    case PictureMark::Degrades: // a falling line
        return QLatin1StringView("M2.5 3.5l4 4 2.5-2.5 4.5 6M13.5 7.5V11H10");
    case PictureMark::Mentions: // a speech bubble
        return QLatin1StringView("M2.5 3h11v8H7l-3 2.5V11H2.5zM5.5 6h5M5.5 8.3h3");
    case PictureMark::Unread: // a question mark in a circle
        return QLatin1StringView("M2 8a6 6 0 1 1 12 0a6 6 0 1 1-12 0M6.2 6.5a1.8 1.8 0 1 1 2.6 "
                                 "1.6c-.6.3-.8.6-.8 1.2M8 11.2v.2");
    }
    return {};
}

std::vector<double> dashesOf(PictureMark mark)
{
    switch (mark) {
    case PictureMark::Connection:
    case PictureMark::Blocks:
    case PictureMark::Cascades: return {};
    case PictureMark::Breaks: return {9, 4};
    case PictureMark::Degrades: return {9, 3, 2, 3};
    case PictureMark::Mentions: return {2, 3};
    case PictureMark::Unread: return {5, 5};
    }
    return {};
}

double lineWidthOf(PictureMark mark)
{
    return mark == PictureMark::Blocks ? 2.6 : mark == PictureMark::Unread ? 1 : 1.5;
}

QLatin1StringView paperColorOf(PictureMark mark)
{
    switch (mark) {
    case PictureMark::Connection: return QLatin1StringView("#1d5a96");
    case PictureMark::Blocks:
    case PictureMark::Cascades: return QLatin1StringView("#a3201a");
    case PictureMark::Breaks:
    case PictureMark::Degrades:
    case PictureMark::Unread: return QLatin1StringView("#7a4b00");
    case PictureMark::Mentions: return QLatin1StringView("#50565c");
    }
    return {};
}

std::vector<PictureMark> trunkMarks(const DrawnGraph &drawn, const GraphLayout &layout)
{
    std::vector<PictureMark> marks(layout.trunks.size(), PictureMark::Unread);
    for (size_t i = 0; i < layout.edges.size(); ++i) {
        if (layout.edges[i].trunk < 0)
            continue;
        PictureMark &mark = marks[size_t(layout.edges[i].trunk)];
        mark = std::min(mark, markOf(drawn.edges[i])); // the worst comes first
    }
    return marks;
}

bool endsInHead(const GraphLayout &layout, const GraphLayout::Edge &edge)
{
    return edge.trunk < 0 || !layout.trunks[size_t(edge.trunk)].endsAtNode;
}

std::vector<QPointF> headAt(const Curve &curve)
{
    constexpr double length = 8;
    constexpr double half = 3.6;
    if (curve.size() < 2)
        return {};
    const QPointF tip = curve.back();
    QLineF way(curve[curve.size() - 2], tip);
    if (way.length() < 0.01)
        way = QLineF(curve.front(), tip);
    const QLineF unit = way.unitVector();
    const QPointF along(unit.dx() * length, unit.dy() * length);
    const QPointF aside(-unit.dy() * half, unit.dx() * half);
    return {tip, tip - along + aside, tip - along - aside};
}

} // namespace linchpin
