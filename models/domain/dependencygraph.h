// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/impact.h"

#include <optional>
#include <vector>

namespace linchpin {

/// What one connection gives to the dependency graph.
struct GraphSubject
{
    QString endpoint; ///< the endpoint or review it is on; part of its identity in the graph
    Connection connection;
    std::optional<Impact> impact;
    QString unread; ///< why there is no impact; a sentence
};

/// One thing of the graph, exactly once, however many connections it hangs on.
struct GraphNode
{
    enum class Role {
        Connection,
        Dependent,
        Unread, ///< a place that was not read to its end (promise 3: unknown is never none)
    };
    Role role = Role::Dependent;
    QString endpoint;
    DependentKey key; ///< Connection: its type and id; Unread: the status' word and the source
    QString name; ///< the server's words
    QStringList path;
    Effect effect = Effect::Mentions; ///< of a Dependent: the worst that any connection does to it
    Activity activity = Activity::Unknown; ///< of a Dependent
    ConnectionState state = ConnectionState::Unknown; ///< of a Connection
    CoverageStatus status = CoverageStatus::Failed; ///< of an Unread place
    bool operator==(const GraphNode &) const = default;
};

/// From what is needed to what needs it: if `from` goes, `effect` happens to `to`.
struct GraphLink
{
    size_t from = 0; ///< index of a node
    size_t to = 0;
    Relation relation = Relation::Direct;
    std::optional<Effect> effect; ///< none: `to` is a place that was not read
    QString reason; ///< how we know, or why it was not read
    bool operator==(const GraphLink &) const = default;
};

/// What hangs on one connection or on several, as a graph. The same subjects in any order give the
/// same graph.
struct DependencyGraph
{
    std::vector<GraphNode> nodes; ///< by role, endpoint, kind, effect, name, id
    std::vector<GraphLink> links; ///< by from, to; no two alike

    [[nodiscard]] size_t count(GraphNode::Role role) const;
    /// Which node; none if it is not in the graph.
    [[nodiscard]] std::optional<size_t> find(GraphNode::Role role, const QString &endpoint,
                                             const DependentKey &key) const;
    bool operator==(const DependencyGraph &) const = default;
};

/// Of a connection that is given twice, the first counts. A dependent that is itself among the
/// connections is drawn once, as that connection.
[[nodiscard]] DependencyGraph dependencyGraphOf(const std::vector<GraphSubject> &subjects);

} // namespace linchpin
