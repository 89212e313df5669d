// SPDX-License-Identifier: Apache-2.0
#include "models/picture/graphviz.h"

#include <QByteArray>
#include <QCoreApplication>

#include <clocale>
#include <mutex>

#include <graphviz/gvc.h>

// The one plug-in that is needed, linked in: no configuration file, no search at run time, and none
// of the others (which would draw) is ever loaded.
extern "C" {
extern gvplugin_library_t gvplugin_dot_layout_LTX_library;
}

namespace linchpin {

namespace {

constexpr double pointsPerInch = 72;

/// Graphviz reads and writes numbers the way the thread's locale does: a decimal comma would make
/// other numbers of them.
class PlainNumbers
{
public:
    PlainNumbers() : m_plain(newlocale(LC_NUMERIC_MASK, "C", nullptr)), m_before(uselocale(m_plain))
    { }
    ~PlainNumbers()
    {
        uselocale(m_before);
        freelocale(m_plain);
    }
    Q_DISABLE_COPY_MOVE(PlainNumbers)

private:
    locale_t m_plain;
    locale_t m_before;
};

/// cgraph takes char *, and does not write to it.
char *text(const char *literal)
{
    return const_cast<char *>(literal);
}

QString sentence()
{
    return QCoreApplication::translate("linchpin::Picture",
                                       "Graphviz could not lay the picture out.");
}

int keepQuiet(char *)
{
    return 0;
}

/// A graph and its context, freed in the right order.
class Graph
{
public:
    Graph()
        : m_context(gvContextPlugins(builtins(), 0))
        , m_graph(agopen(text("picture"), Agdirected, nullptr))
    {
        agseterrf(keepQuiet);
        set(AGRAPH, "rankdir", "LR");
        set(AGRAPH, "nodesep", "0.25");
        set(AGRAPH, "ranksep", "0.9");
        set(AGRAPH, "nslimit", "3"); // bounds the search for the best places
        set(AGNODE, "shape", "box");
        set(AGNODE, "label", "");
        set(AGNODE, "fixedsize", "true");
        set(AGNODE, "width", "1");
        set(AGNODE, "height", "1");
        set(AGEDGE, "dir", "none"); // arrow heads are ours
        set(AGEDGE, "tailport", "e");
        set(AGEDGE, "headport", "w");
    }
    ~Graph()
    {
        if (m_isLaidOut)
            gvFreeLayout(m_context, m_graph);
        agclose(m_graph);
        gvFreeContext(m_context);
    }
    Q_DISABLE_COPY_MOVE(Graph)

    Agnode_t *addNode(QSizeF size)
    {
        Agnode_t *node = agnode(m_graph, nullptr, 1);
        agset(node, text("width"), QByteArray::number(size.width() / pointsPerInch).data());
        agset(node, text("height"), QByteArray::number(size.height() / pointsPerInch).data());
        return node;
    }
    Agedge_t *addEdge(Agnode_t *from, Agnode_t *to)
    {
        return agedge(m_graph, from, to, nullptr, 1);
    }
    bool layOut()
    {
        m_isLaidOut = gvLayout(m_context, m_graph, "dot") == 0;
        return m_isLaidOut;
    }
    [[nodiscard]] double height() const { return GD_bb(m_graph).UR.y; }

private:
    static const lt_symlist_t *builtins()
    {
        static const lt_symlist_t list[] = {
            {text("gvplugin_dot_layout_LTX_library"), &gvplugin_dot_layout_LTX_library},
            {nullptr, nullptr}};
        return list;
    }
    void set(int kind, const char *name, const char *value)
    {
        agattr(m_graph, kind, text(name), text(value));
    }

    GVC_t *m_context;
    Agraph_t *m_graph;
    bool m_isLaidOut = false;
};

Curve curveOf(Agedge_t *edge, double height)
{
    Curve curve;
    const splines *line = ED_spl(edge);
    if (!line || line->size < 1)
        return curve;
    for (int i = 0; i < line->list[0].size; ++i) {
        const pointf point = line->list[0].list[i];
        curve.emplace_back(point.x, height - point.y);
    }
    return curve;
}

double squared(QPointF way)
{
    return QPointF::dotProduct(way, way);
}

/// From side to side exactly, whichever way round Graphviz drew it.
void join(Curve &curve, const QRectF &from, const QRectF &to)
{
    const QPointF start(from.right(), from.center().y());
    const QPointF end(to.left(), to.center().y());
    if (curve.size() < 4 || curve.size() % 3 != 1) {
        const QPointF bow((end.x() - start.x()) / 2, 0);
        curve = {start, start + bow, end - bow, end};
        return;
    }
    if (squared(curve.front() - start) + squared(curve.back() - end)
        > squared(curve.front() - end) + squared(curve.back() - start))
        std::reverse(curve.begin(), curve.end());
    curve.front() = start;
    curve.back() = end;
}

/// Graphviz rounds, and loops may lead out of its frame: the frame is what is really there.
void frame(Placement &placement)
{
    QRectF all;
    for (const QRectF &box : placement.boxes)
        all = all.united(box);
    for (const Curve &curve : placement.edges) {
        for (const QPointF point : curve)
            all = all.united({point - QPointF(1, 1), QSizeF(2, 2)});
    }
    for (QRectF &box : placement.boxes)
        box.translate(-all.topLeft());
    for (Curve &curve : placement.edges) {
        for (QPointF &point : curve)
            point -= all.topLeft();
    }
    placement.size = all.size();
}

} // namespace

tl::expected<Placement, QString>
placeWithGraphviz(const std::vector<QSizeF> &boxes,
                  const std::vector<std::pair<size_t, size_t>> &edges)
{
    if (boxes.empty())
        return Placement{};
    static std::mutex oneAtATime;
    const std::scoped_lock lock(oneAtATime);
    const PlainNumbers plainNumbers;
    Graph graph;
    std::vector<Agnode_t *> nodes;
    for (const QSizeF &size : boxes)
        nodes.push_back(graph.addNode(size));
    std::vector<Agedge_t *> lines;
    for (const auto &[from, to] : edges)
        lines.push_back(graph.addEdge(nodes[from], nodes[to]));
    if (!graph.layOut())
        return tl::unexpected(sentence());
    const double height = graph.height();
    Placement placement;
    for (size_t i = 0; i < boxes.size(); ++i) {
        QRectF rect({}, boxes[i]);
        rect.moveCenter({ND_coord(nodes[i]).x, height - ND_coord(nodes[i]).y});
        placement.boxes.push_back(rect);
    }
    for (size_t i = 0; i < edges.size(); ++i) {
        placement.edges.push_back(curveOf(lines[i], height));
        join(placement.edges.back(), placement.boxes[edges[i].first],
             placement.boxes[edges[i].second]);
    }
    frame(placement);
    return placement;
}

} // namespace linchpin
