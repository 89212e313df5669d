// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/dependencygraph.h"

#include <map>

namespace linchpin {

/// What may be drawn as one: things of one endpoint, kind and effect.
struct FoldKey
{
    GraphNode::Role role = GraphNode::Role::Dependent;
    QString endpoint;
    QString kind;
    Effect effect = Effect::Mentions;
    std::strong_ordering operator<=>(const FoldKey &) const = default;
    bool operator==(const FoldKey &) const = default;
};
[[nodiscard]] FoldKey foldKeyOf(const GraphNode &node);

/// Which groups are drawn as one. Places that were not read never are.
struct Folding
{
    size_t dependentsFrom = 9; ///< groups of so many and more are folded by themselves
    size_t connectionsFrom = 25;
    std::map<FoldKey, bool> chosen; ///< true: folded, by choice; a group of one never is
    bool operator==(const Folding &) const = default;
};

/// What is drawn in one place: one thing, or a folded group.
struct DrawnNode
{
    std::optional<FoldKey> fold; ///< none: one thing
    std::vector<size_t> members; ///< nodes of the graph, ascending
    size_t inner = 0; ///< links between the members, which are not drawn
    bool operator==(const DrawnNode &) const = default;
};

struct DrawnEdge
{
    size_t from = 0; ///< index of a drawn node
    size_t to = 0;
    std::vector<size_t> links; ///< of the graph, ascending, at least one
    Relation relation = Relation::Indirect; ///< direct if one of the links is
    std::optional<Effect> effect; ///< the worst of the links
    bool operator==(const DrawnEdge &) const = default;
};

struct DrawnGraph
{
    std::vector<DrawnNode> nodes; ///< in the order of their first members
    std::vector<DrawnEdge> edges; ///< by from, to; one for each pair
    std::vector<std::vector<size_t>> edgesTo; ///< of each drawn node: the edges that lead to it
    std::vector<std::vector<size_t>> edgesFrom; ///< and those that lead away from it
    std::vector<size_t> placeOf; ///< of each node of the graph: where it is drawn
    std::map<FoldKey, size_t> groups; ///< how many each group that may be folded has
    bool operator==(const DrawnGraph &) const = default;
};

/// Every node of the graph is drawn in exactly one place, every link in exactly one edge or inside
/// one node.
[[nodiscard]] DrawnGraph folded(const DependencyGraph &graph, const Folding &folding);

} // namespace linchpin
