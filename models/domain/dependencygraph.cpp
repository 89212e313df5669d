// SPDX-License-Identifier: Apache-2.0
#include "models/domain/dependencygraph.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

using Role = GraphNode::Role;
using Identity = std::tuple<Role, QString, DependentKey>;

Identity identityOf(const GraphNode &node)
{
    return {node.role, node.endpoint, node.key};
}

GraphNode connectionNode(const GraphSubject &subject)
{
    GraphNode node;
    node.role = Role::Connection;
    node.endpoint = subject.endpoint;
    node.key = {subject.connection.type, subject.connection.id.value};
    node.name = subject.connection.name;
    node.state = subject.connection.state;
    return node;
}

GraphNode dependentNode(const QString &endpoint, const Dependent &dependent)
{
    GraphNode node;
    node.endpoint = endpoint;
    node.key = dependent.key;
    node.name = dependent.name;
    node.path = dependent.path;
    node.effect = dependent.effect;
    node.activity = dependent.activity;
    return node;
}

GraphNode unreadNode(const QString &endpoint, const Coverage &entry)
{
    GraphNode node;
    node.role = Role::Unread;
    node.endpoint = endpoint;
    node.key = {wordOf(entry.status), entry.source};
    node.name = entry.label.isEmpty() ? entry.source : entry.label;
    node.status = entry.status;
    return node;
}

/// Collects nodes under their identity, and links between identities, until all are known.
class Gathering
{
public:
    /// Every connection before the first dependent: one can hang on another.
    void addConnection(const GraphSubject &subject)
    {
        const GraphNode node = connectionNode(subject);
        m_nodes.try_emplace(identityOf(node), node);
        m_connections.try_emplace({node.endpoint, node.key.id}, identityOf(node));
    }

    void addDependentsOf(const GraphSubject &subject)
    {
        const GraphNode connection = connectionNode(subject);
        if (!m_done.insert(identityOf(connection)).second)
            return;
        const Identity from = identityOf(connection);
        if (!subject.impact)
            return addUnread(from, subject.endpoint,
                             {u"dependents"_s, {}, CoverageStatus::Failed, subject.unread});
        std::set<DependentKey> known;
        for (const Dependent &dependent : subject.impact->dependents)
            known.insert(dependent.key);
        for (const Dependent &dependent : subject.impact->dependents)
            addDependent(from, known, dependent);
        if (subject.impact->coverage.empty()) // nothing was read at all
            addUnread(from, subject.endpoint, {u"dependents"_s, {}, CoverageStatus::Failed, {}});
        for (const Coverage &entry : subject.impact->coverage) {
            if (!entry.isSettled())
                addUnread(from, subject.endpoint, entry);
        }
    }

    [[nodiscard]] DependencyGraph graph() const
    {
        DependencyGraph graph;
        for (const auto &[identity, node] : m_nodes)
            graph.nodes.push_back(node);
        std::ranges::stable_sort(graph.nodes, {}, [](const GraphNode &node) {
            return std::tuple(node.role, node.endpoint, node.key.kind, node.effect, node.name,
                              node.key.id);
        });
        std::map<Identity, size_t> place;
        for (size_t i = 0; i < graph.nodes.size(); ++i)
            place.emplace(identityOf(graph.nodes[i]), i);
        for (const Link &link : m_links)
            graph.links.push_back(
                {place.at(link.from), place.at(link.to), link.relation, link.effect, link.reason});
        std::ranges::sort(graph.links, {}, [](const GraphLink &link) {
            return std::tuple(link.from, link.to, link.relation, link.effect, link.reason);
        });
        return graph;
    }

private:
    struct Link
    {
        Identity from;
        Identity to;
        Relation relation;
        std::optional<Effect> effect;
        QString reason;
        std::weak_ordering operator<=>(const Link &) const = default;
        bool operator==(const Link &) const = default;
    };

    void addDependent(const Identity &connection, const std::set<DependentKey> &known,
                      const Dependent &dependent)
    {
        const QString &endpoint = std::get<QString>(connection);
        const GraphNode node = dependentNode(endpoint, dependent);
        const Identity to = placeOf(connection, node.key);
        const auto [there, isNew] = m_nodes.try_emplace(to, node);
        if (!isNew && there->second.role == Role::Dependent)
            there->second.effect = std::min(there->second.effect, node.effect);
        bool isJoined = false;
        for (const DependentKey &key : dependent.via) {
            // What is not in the impact cannot be drawn; then the connection itself is the path.
            if (key == dependent.key || !known.contains(key))
                continue;
            isJoined = true;
            m_links.insert({placeOf(connection, key), to, dependent.relation, dependent.effect,
                            dependent.evidence});
        }
        if (!isJoined)
            m_links.insert(
                {connection, to, dependent.relation, dependent.effect, dependent.evidence});
    }

    /// A dependent that is itself one of the connections is drawn as that.
    [[nodiscard]] Identity placeOf(const Identity &connection, const DependentKey &key) const
    {
        const QString &endpoint = std::get<QString>(connection);
        const auto it = m_connections.find({endpoint, key.id});
        return it == m_connections.end() || it->second == connection
            ? Identity{Role::Dependent, endpoint, key}
            : it->second;
    }

    void addUnread(const Identity &connection, const QString &endpoint, const Coverage &entry)
    {
        const GraphNode node = unreadNode(endpoint, entry);
        m_nodes.try_emplace(identityOf(node), node);
        m_links.insert({connection, identityOf(node), Relation::Direct, {}, entry.reason});
    }

    std::map<Identity, GraphNode> m_nodes;
    std::map<std::pair<QString, QString>, Identity> m_connections; ///< by endpoint and id
    std::set<Identity> m_done;
    std::set<Link> m_links;
};

} // namespace

size_t DependencyGraph::count(GraphNode::Role role) const
{
    return size_t(std::ranges::count(nodes, role, &GraphNode::role));
}

std::optional<size_t> DependencyGraph::find(GraphNode::Role role, const QString &endpoint,
                                            const DependentKey &key) const
{
    const auto it = std::ranges::find_if(nodes, [&](const GraphNode &node) {
        return node.role == role && node.key == key && node.endpoint == endpoint;
    });
    return it == nodes.end() ? std::nullopt : std::optional(size_t(it - nodes.begin()));
}

DependencyGraph dependencyGraphOf(const std::vector<GraphSubject> &subjects)
{
    std::vector<const GraphSubject *> sorted;
    for (const GraphSubject &subject : subjects)
        sorted.push_back(&subject);
    std::ranges::stable_sort(sorted, {}, [](const GraphSubject *subject) {
        return std::tuple(subject->endpoint, subject->connection.id);
    });
    Gathering gathering;
    for (const GraphSubject *subject : sorted)
        gathering.addConnection(*subject);
    for (const GraphSubject *subject : sorted)
        gathering.addDependentsOf(*subject);
    return gathering.graph();
}

} // namespace linchpin
