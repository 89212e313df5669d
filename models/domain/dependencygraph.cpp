// SPDX-License-Identifier: Apache-2.0
#include "models/domain/dependencygraph.h"

#include "models/domain/impactindex.h"

#include <QHash>

#include <algorithm>
#include <numeric>
#include <set>
#include <tuple>
#include <utility>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

using Role = GraphNode::Role;

/// What makes a node the same one.
struct Identity
{
    Role role = Role::Dependent;
    QString endpoint;
    DependentKey key;
    bool operator==(const Identity &other) const
    {
        return role == other.role && isSame(key, other.key) && endpoint == other.endpoint;
    }
};

size_t qHash(const Identity &identity, size_t seed = 0)
{
    return qHashMulti(seed, int(identity.role), identity.endpoint, identity.key);
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

/// Collects nodes, each under its number, and links between numbers, until all are known. A picture
/// may be asked for of a hundred thousand: nothing here is searched for one by one.
class Gathering
{
public:
    /// Every connection before the first dependent: one can hang on another.
    void addConnection(const GraphSubject &subject)
    {
        const GraphNode node = connectionNode(subject);
        const std::size_t number = add(node);
        const std::pair place{node.endpoint, node.key.id};
        if (!m_connections.contains(place))
            m_connections.insert(place, number);
    }

    void addDependentsOf(const GraphSubject &subject)
    {
        const std::size_t connection = add(connectionNode(subject));
        if (!m_done.insert(connection).second)
            return;
        if (!subject.impact)
            return addUnread(connection,
                             {u"dependents"_s, {}, CoverageStatus::Failed, subject.unread});
        addDependents(connection, *subject.impact);
        if (subject.impact->coverage.empty()) // nothing was read at all
            addUnread(connection, {u"dependents"_s, {}, CoverageStatus::Failed, {}});
        for (const Coverage &entry : subject.impact->coverage) {
            if (!entry.isSettled())
                addUnread(connection, entry);
        }
    }

    [[nodiscard]] DependencyGraph graph() &&
    {
        std::vector<std::size_t> order(m_nodes.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::ranges::sort(order, {}, [this](std::size_t number) {
            const GraphNode &node = m_nodes[number];
            return std::tuple<Role, const QString &, const QString &, Effect, const QString &,
                              const QString &>(node.role, node.endpoint, node.key.kind, node.effect,
                                               node.name, node.key.id);
        });
        DependencyGraph graph;
        graph.nodes.reserve(m_nodes.size());
        std::vector<std::size_t> place(m_nodes.size());
        for (const std::size_t number : order) {
            place[number] = graph.nodes.size();
            graph.nodes.push_back(std::move(m_nodes[number]));
        }
        for (GraphLink &link : m_links) {
            link.from = place[link.from];
            link.to = place[link.to];
        }
        std::ranges::sort(m_links, {}, [](const GraphLink &link) {
            return std::tuple<std::size_t, std::size_t, Relation, std::optional<Effect>,
                              const QString &>(link.from, link.to, link.relation, link.effect,
                                               link.reason);
        });
        m_links.erase(std::unique(m_links.begin(), m_links.end()), m_links.end());
        graph.links = std::move(m_links);
        return graph;
    }

private:
    /// The number of a node; what is known of it already stays.
    std::size_t add(const GraphNode &node)
    {
        const Identity identity{node.role, node.endpoint, node.key};
        const auto known = m_numbers.constFind(identity);
        if (known != m_numbers.cend())
            return *known;
        m_numbers.insert(identity, m_nodes.size());
        m_nodes.push_back(node);
        return m_nodes.size() - 1;
    }

    void addDependents(std::size_t connection, const Impact &impact)
    {
        const ImpactIndex index(impact);
        std::vector<std::size_t> places;
        places.reserve(index.size());
        for (const Dependent &dependent : impact.dependents)
            places.push_back(add(connection, dependent));
        std::vector<char> isJoined(index.size()); // of bools
        for (quint32 number = 0; number < index.size(); ++number) {
            for (const quint32 user : index.users(number)) {
                if (isSame(index.at(number).key, index.at(user).key))
                    continue;
                isJoined[user] = 1;
                link(places[number], places[user], index.at(user));
            }
        }
        // What is not in the impact cannot be drawn; then the connection itself is the path.
        for (quint32 number = 0; number < index.size(); ++number) {
            if (isJoined[number] == 0)
                link(connection, places[number], index.at(number));
        }
    }

    /// A dependent that is itself one of the connections is drawn as that.
    std::size_t add(std::size_t connection, const Dependent &dependent)
    {
        const QString endpoint = m_nodes[connection].endpoint;
        const auto other = m_connections.constFind({endpoint, dependent.key.id});
        if (other != m_connections.cend() && *other != connection)
            return *other;
        const std::size_t number = add(dependentNode(endpoint, dependent));
        m_nodes[number].effect = std::min(m_nodes[number].effect, dependent.effect);
        return number;
    }

    void link(std::size_t from, std::size_t to, const Dependent &dependent)
    {
        m_links.push_back({from, to, dependent.relation, dependent.effect, dependent.evidence});
    }

    void addUnread(std::size_t connection, const Coverage &entry)
    {
        const std::size_t number = add(unreadNode(m_nodes[connection].endpoint, entry));
        m_links.push_back({connection, number, Relation::Direct, {}, entry.reason});
    }

    std::vector<GraphNode> m_nodes;
    QHash<Identity, std::size_t> m_numbers;
    QHash<std::pair<QString, QString>, std::size_t> m_connections; ///< by endpoint and id
    std::set<std::size_t> m_done;
    std::vector<GraphLink> m_links; ///< between numbers; some may be alike
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
    return std::move(gathering).graph();
}

} // namespace linchpin
