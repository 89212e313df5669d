// SPDX-License-Identifier: Apache-2.0
#include "models/domain/graphfolding.h"

#include <algorithm>

namespace linchpin {

namespace {

using Role = GraphNode::Role;

bool isFolded(const FoldKey &key, size_t size, const Folding &folding)
{
    if (size < 2)
        return false;
    if (const auto chosen = folding.chosen.find(key); chosen != folding.chosen.end())
        return chosen->second;
    return size
        >= (key.role == Role::Connection ? folding.connectionsFrom : folding.dependentsFrom);
}

void placeNodes(DrawnGraph &drawn, const DependencyGraph &graph, const Folding &folding)
{
    for (const GraphNode &node : graph.nodes) {
        if (node.role != Role::Unread)
            ++drawn.groups[foldKeyOf(node)];
    }
    std::erase_if(drawn.groups, [](const auto &group) { return group.second < 2; });
    std::map<FoldKey, size_t> places;
    for (size_t i = 0; i < graph.nodes.size(); ++i) {
        const FoldKey key = foldKeyOf(graph.nodes[i]);
        const auto group = drawn.groups.find(key);
        if (group == drawn.groups.end() || !isFolded(key, group->second, folding)) {
            drawn.placeOf.push_back(drawn.nodes.size());
            drawn.nodes.push_back({{}, {i}, 0});
            continue;
        }
        const auto [place, isNew] = places.try_emplace(key, drawn.nodes.size());
        if (isNew)
            drawn.nodes.push_back({key, {}, 0});
        drawn.nodes[place->second].members.push_back(i);
        drawn.placeOf.push_back(place->second);
    }
}

void addLink(DrawnEdge &edge, const GraphLink &link, size_t index)
{
    edge.links.push_back(index);
    edge.relation = std::min(edge.relation, link.relation); // direct comes first
    if (link.effect)
        edge.effect = edge.effect ? std::min(*edge.effect, *link.effect) : *link.effect;
}

} // namespace

FoldKey foldKeyOf(const GraphNode &node)
{
    // Connections are one group per endpoint, whatever their types.
    if (node.role == Role::Connection)
        return {node.role, node.endpoint, {}, Effect::Mentions};
    return {node.role, node.endpoint, node.key.kind, node.effect};
}

DrawnGraph folded(const DependencyGraph &graph, const Folding &folding)
{
    DrawnGraph drawn;
    placeNodes(drawn, graph, folding);
    std::map<std::pair<size_t, size_t>, DrawnEdge> edges;
    for (size_t i = 0; i < graph.links.size(); ++i) {
        const GraphLink &link = graph.links[i];
        const size_t from = drawn.placeOf[link.from];
        const size_t to = drawn.placeOf[link.to];
        if (from == to) {
            ++drawn.nodes[from].inner;
            continue;
        }
        DrawnEdge &edge = edges[{from, to}];
        edge.from = from;
        edge.to = to;
        addLink(edge, link, i);
    }
    drawn.edgesTo.resize(drawn.nodes.size());
    drawn.edgesFrom.resize(drawn.nodes.size());
    for (auto &[ends, edge] : edges) {
        drawn.edgesTo[edge.to].push_back(drawn.edges.size());
        drawn.edgesFrom[edge.from].push_back(drawn.edges.size());
        drawn.edges.push_back(std::move(edge));
    }
    return drawn;
}

} // namespace linchpin
