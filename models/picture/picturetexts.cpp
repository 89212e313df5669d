// SPDX-License-Identifier: Apache-2.0
#include "models/picture/picturetexts.h"

#include "models/domain/kindtext.h"
#include "models/domain/plan.h"

#include <QCoreApplication>

#include <algorithm>
#include <set>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

struct Picture
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::Picture)
};

using Role = GraphNode::Role;
constexpr size_t mostReasons = 6;

QString textOf(ConnectionState state)
{
    switch (state) {
    //: On a connection in the picture: its state. One word.
    case ConnectionState::Active: return Picture::tr("active");
    //: On a connection in the picture: its state. One word.
    case ConnectionState::Inactive: return Picture::tr("inactive");
    //: On a connection in the picture: its state could not be read.
    case ConnectionState::Unknown: return Picture::tr("state unknown");
    case ConnectionState::NoSuchFlag: return {};
    }
    return {};
}

QString textOf(Activity activity)
{
    switch (activity) {
    //: On something in the picture: it is at work at this moment. One word.
    case Activity::Running: return Picture::tr("running");
    //: On something in the picture: it is switched on. One word.
    case Activity::Active: return Picture::tr("active");
    //: On something in the picture: it is switched off or paused. One word.
    case Activity::Paused: return Picture::tr("paused");
    case Activity::Unknown: return {};
    }
    return {};
}

QString textOf(CoverageStatus status)
{
    switch (status) {
    //: On a place in the picture: how far it was searched for dependents.
    case CoverageStatus::Partial: return Picture::tr("read in part");
    //: On a place in the picture: it could not be read.
    case CoverageStatus::Failed: return Picture::tr("not read");
    //: On a place in the picture: reading it was refused for want of rights.
    case CoverageStatus::Forbidden: return Picture::tr("no permission");
    //: On a place in the picture: no interface of the system shows it.
    case CoverageStatus::Invisible: return Picture::tr("cannot be seen");
    case CoverageStatus::Complete:
    case CoverageStatus::NotInstalled: return {};
    }
    return {};
}

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

bool hasSeveralEndpoints(const DependencyGraph &graph)
{
    return std::ranges::any_of(graph.nodes, [&graph](const GraphNode &node) {
        return node.endpoint != graph.nodes.front().endpoint;
    });
}

QString nameOf(const GraphNode &node)
{
    if (node.role == Role::Unread && node.name == "dependents"_L1)
        //: In the picture, on a place that was not read: everything that might depend on it.
        return Picture::tr("What depends on it");
    return oneLine(node.name.isEmpty() ? node.key.id : node.name);
}

/// A reason each, with the name it is about where there are several; the rest is counted.
QStringList reasonsOf(const DrawnView &view, const std::vector<size_t> &links)
{
    QStringList lines;
    std::set<QString> known;
    for (const size_t index : links) {
        const GraphLink &link = view.graph.links[index];
        const QString reason = oneLine(link.reason);
        const QString line = links.size() == 1
            ? reason
            //: A name, and the reason why it is there.
            : Picture::tr("%1: %2").arg(nameOf(view.graph.nodes[link.to]), reason);
        if (reason.isEmpty() || !known.insert(line).second)
            continue;
        if (known.size() > mostReasons) {
            lines << Picture::tr("... and so on for all %n.", nullptr, int(links.size()));
            break;
        }
        lines << line;
    }
    return lines;
}

/// The names of what hangs on a node, or of the places it is not known of; the first of them.
QString namesBehind(const DrawnView &view, size_t drawnNode, bool isUnread)
{
    QStringList names;
    int more = 0;
    for (const size_t index : view.drawn.edgesFrom[drawnNode]) {
        const size_t to = view.drawn.edges[index].to;
        if ((view.firstOf(to).role == Role::Unread) != isUnread)
            continue;
        if (size_t(names.size()) < mostReasons)
            names << titleOf(view, to);
        else
            ++more;
    }
    if (more > 0)
        //: After a list of names: how many more there are.
        names << Picture::tr("%n more", nullptr, more);
    return names.join(u", "_s);
}

} // namespace

PictureMark markOf(const GraphNode &node)
{
    if (node.role == Role::Connection)
        return PictureMark::Connection;
    if (node.role == Role::Unread)
        return PictureMark::Unread;
    switch (node.effect) {
    case Effect::Blocks: return PictureMark::Blocks;
    case Effect::Cascades: return PictureMark::Cascades;
    case Effect::Breaks: return PictureMark::Breaks;
    case Effect::Degrades: return PictureMark::Degrades;
    case Effect::Mentions: return PictureMark::Mentions;
    }
    return PictureMark::Mentions;
}

PictureMark markOf(const DrawnEdge &edge)
{
    GraphNode end;
    end.role = edge.effect ? Role::Dependent : Role::Unread;
    end.effect = edge.effect.value_or(Effect::Mentions);
    return markOf(end);
}

QString wordOf(PictureMark mark)
{
    switch (mark) {
    //: Legend of the picture: what the picture is about.
    case PictureMark::Connection: return Picture::tr("connection");
    //: In the picture: the server refuses the deletion because of this.
    case PictureMark::Blocks: return Picture::tr("blocks the deletion");
    //: In the picture: the server deletes this too.
    case PictureMark::Cascades: return Picture::tr("deleted with it");
    //: In the picture: this stays and stops working.
    case PictureMark::Breaks: return Picture::tr("will break");
    //: In the picture: this loses a trigger or a default.
    case PictureMark::Degrades: return Picture::tr("loses something");
    //: In the picture: this may use the connection, a person has to check.
    case PictureMark::Mentions: return Picture::tr("only mentions it");
    //: In the picture: nobody knows what depends on the connection there.
    case PictureMark::Unread: return Picture::tr("not known");
    }
    return {};
}

QString titleOf(const DrawnView &view, size_t drawnNode)
{
    const DrawnNode &node = view.drawn.nodes[drawnNode];
    const GraphNode &first = view.firstOf(drawnNode);
    if (!node.fold)
        return nameOf(first);
    if (first.role == Role::Connection)
        return Picture::tr("%n connections", nullptr, int(node.members.size()));
    //: Many things drawn as one. %1 is how many, %2 their kind: "412 × bulk sync".
    return Picture::tr("%1 × %2").arg(node.members.size()).arg(kindText(first.key.kind));
}

QString detailOf(const DrawnView &view, size_t drawnNode)
{
    const DrawnNode &node = view.drawn.nodes[drawnNode];
    const GraphNode &first = view.firstOf(drawnNode);
    const QString endpoint = hasSeveralEndpoints(view.graph) || first.role == Role::Connection
        ? oneLine(first.endpoint)
        : QString();
    if (first.role == Role::Unread)
        return joined({textOf(first.status), endpoint});
    if (first.role == Role::Connection)
        return node.fold ? endpoint
                         : joined({oneLine(first.key.kind), endpoint, textOf(first.state)});
    const QString word = wordOf(markOf(first));
    return node.fold ? joined({word, endpoint})
                     : joined({kindText(first.key.kind), word, textOf(first.activity), endpoint});
}

QString descriptionOf(const DrawnView &view, size_t drawnNode)
{
    const DrawnNode &node = view.drawn.nodes[drawnNode];
    const GraphNode &first = view.firstOf(drawnNode);
    QStringList lines{titleOf(view, drawnNode), detailOf(view, drawnNode)};
    if (!node.fold && !first.path.isEmpty())
        //: Where something lives: project, environment. %1 is a path.
        lines << Picture::tr("In %1").arg(oneLine(first.path.join(u" / "_s)));
    for (const size_t index : view.drawn.edgesTo[drawnNode]) {
        const DrawnEdge &edge = view.drawn.edges[index];
        //: Why something is in the picture. %1 is the name of what it needs.
        lines << Picture::tr("Needs %1.").arg(titleOf(view, edge.from));
        lines << reasonsOf(view, edge.links);
    }
    if (const QString names = namesBehind(view, drawnNode, false); !names.isEmpty())
        //: What would be hit if something went. %1 is a list of names.
        lines << Picture::tr("On it hang: %1.").arg(names);
    if (const QString places = namesBehind(view, drawnNode, true); !places.isEmpty())
        //: Places where nobody could look. %1 is a list of names.
        lines << Picture::tr("Not known is what hangs on it there: %1.").arg(places);
    if (node.inner > 0)
        lines << Picture::tr("%n of its links are between its own members.", nullptr,
                             int(node.inner));
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString descriptionOf(const DrawnView &view, const DrawnEdge &edge)
{
    QStringList lines;
    //: What an arrow joins: "OpenAI main → Chat profile".
    lines << Picture::tr("%1 → %2").arg(titleOf(view, edge.from), titleOf(view, edge.to));
    QStringList words{wordOf(markOf(edge))};
    if (edge.relation == Relation::Indirect)
        //: Of an arrow in the picture: not by itself, but through something else.
        words << Picture::tr("indirectly");
    lines << joined(words);
    lines << reasonsOf(view, edge.links);
    return lines.join(u'\n');
}

QString headingOf(const DependencyGraph &graph)
{
    const size_t connections = graph.count(Role::Connection);
    if (connections == 1)
        //: Title of a picture. %1 is the name of a connection.
        return Picture::tr("What hangs on %1").arg(nameOf(graph.nodes.front()));
    //: Title of a picture of several connections.
    return Picture::tr("What hangs on %n connections", nullptr, int(connections));
}

QString summaryOf(const DependencyGraph &graph)
{
    const size_t unread = graph.count(Role::Unread);
    QStringList parts{Picture::tr("%n connections", nullptr, int(graph.count(Role::Connection))),
                      Picture::tr("%n dependents", nullptr, int(graph.count(Role::Dependent)))};
    if (unread > 0)
        parts << Picture::tr("%n places not known", nullptr, int(unread));
    return parts.join(u", "_s);
}

QString oneLine(const QString &text, qsizetype longest)
{
    QString line = escapedForDisplay(text.left(longest + 1));
    if (line.size() > longest) {
        line.truncate(longest - 1);
        if (line.back().isHighSurrogate())
            line.chop(1);
        line += u'…';
    }
    // Half a character cannot be shown, nor written to a file.
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i).isHighSurrogate() && i + 1 < line.size() && line.at(i + 1).isLowSurrogate())
            ++i;
        else if (line.at(i).isSurrogate() || line.at(i).unicode() >= 0xfffe)
            line[i] = QChar::ReplacementCharacter;
    }
    return line;
}

} // namespace linchpin
