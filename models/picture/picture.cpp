// SPDX-License-Identifier: Apache-2.0
#include "models/picture/picture.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>
#include <map>

namespace linchpin {

namespace {

NodeFace faceOf(const DrawnView &view, size_t index, const PictureStyle &style)
{
    NodeFace face;
    face.mark = markOf(view.firstOf(index));
    face.isFold = view.drawn.nodes[index].fold.has_value();
    face.title = elided(titleOf(view, index), PictureStyle::longest, style.titleWidth);
    face.detail = elided(detailOf(view, index), PictureStyle::longest, style.detailWidth);
    const double text =
        std::clamp(std::max(style.titleWidth(face.title), style.detailWidth(face.detail)),
                   PictureStyle::shortest, PictureStyle::longest);
    const double sign = face.isFold ? PictureStyle::signSize + PictureStyle::padding : 0;
    face.size = {std::ceil(PictureStyle::textLeft() + text + sign + PictureStyle::padding),
                 std::ceil(style.nodeHeight())};
    return face;
}

/// Emoji, Chinese, Japanese, Korean: as wide as high.
bool isWide(char32_t c)
{
    return (c >= 0x1100 && c < 0x1160) || (c >= 0x2e80 && c < 0xa4d0) || (c >= 0xac00 && c < 0xd7b0)
        || (c >= 0xf900 && c < 0xfb00) || (c >= 0xfe30 && c < 0xfe70) || (c >= 0xff00 && c < 0xff61)
        || c >= 0x1f000;
}

double emsOf(char32_t c)
{
    if (QChar::isMark(c))
        return 0;
    if (isWide(c))
        return 1.3;
    if (c >= 0x80)
        return 0.8;
    const char ascii = char(c);
    if (QLatin1StringView("iljtfrI.,:;'|!()[]{}- ").contains(QLatin1Char(ascii)))
        return 0.42;
    if (QLatin1StringView("mwMW@%").contains(QLatin1Char(ascii)))
        return 0.99;
    return ascii >= 'A' && ascii <= 'Z' ? 0.75 : 0.65;
}

/// Columns look tidy when all of a kind of box are as wide as the widest of them.
void alignWidths(std::vector<NodeFace> &faces)
{
    const auto roleOf = [](PictureMark mark) {
        return mark == PictureMark::Connection ? 0 : mark == PictureMark::Unread ? 1 : 2;
    };
    std::array<double, 3> widest{};
    for (const NodeFace &face : faces) {
        double &width = widest.at(size_t(roleOf(face.mark)));
        width = std::max(width, face.size.width());
    }
    for (NodeFace &face : faces)
        face.size.setWidth(widest.at(size_t(roleOf(face.mark))));
}

LayoutInput inputOf(const DrawnView &view, const std::vector<NodeFace> &faces)
{
    LayoutInput input;
    std::map<FoldKey, int> groups;
    for (size_t i = 0; i < faces.size(); ++i) {
        const FoldKey key = foldKeyOf(view.firstOf(i));
        const auto group = groups.try_emplace(key, int(groups.size())).first;
        const bool isUnread = key.role == GraphNode::Role::Unread;
        input.nodes.push_back({faces[i].size, isUnread ? -1 : group->second});
    }
    for (const DrawnEdge &edge : view.drawn.edges)
        input.edges.emplace_back(edge.from, edge.to);
    return input;
}

} // namespace

double estimatedWidth(const QString &text, double pixelSize)
{
    double ems = 0;
    for (const char32_t c : text.toUcs4())
        ems += emsOf(c);
    return ems * pixelSize;
}

PictureStyle estimatedStyle()
{
    PictureStyle style;
    style.titleWidth = [](const QString &text) { return estimatedWidth(text, 13); };
    style.detailWidth = [](const QString &text) { return estimatedWidth(text, 11); };
    return style;
}

QString elided(const QString &text, double longest, const PictureStyle::Width &width)
{
    if (width(text) <= longest)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    std::vector<qsizetype> ends;
    for (qsizetype end = finder.toNextBoundary(); end > 0; end = finder.toNextBoundary())
        ends.push_back(end);
    const auto fits = std::ranges::partition_point(
        ends, [&](qsizetype end) { return width(text.left(end) + u'…') <= longest; });
    return text.left(fits == ends.begin() ? 0 : *std::prev(fits)) + u'…';
}

Picture pictureOf(DependencyGraph graph, const Folding &folding, const PictureStyle &style)
{
    Picture picture{std::move(graph), {}, {}, {}};
    picture.drawn = folded(picture.graph, folding);
    const DrawnView view = picture.view();
    for (size_t i = 0; i < picture.drawn.nodes.size(); ++i)
        picture.faces.push_back(faceOf(view, i, style));
    alignWidths(picture.faces);
    picture.input = inputOf(view, picture.faces);
    return picture;
}

std::optional<Folding> refolded(const DependencyGraph &graph, Folding folding, const FoldKey &group,
                                bool isFolded, const LayoutLimits &limits)
{
    folding.chosen[group] = isFolded;
    // Sizes do not matter for how many places have to be found.
    PictureStyle small;
    small.titleWidth = small.detailWidth = [](const QString &) { return 0.0; };
    if (!isFolded && !isWithin(pictureOf(graph, folding, small).input, limits))
        return std::nullopt;
    return folding;
}

} // namespace linchpin
