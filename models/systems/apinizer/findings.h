// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/impact.h"
#include "models/systems/apinizer/oneconnection.h"
#include "models/systems/apinizer/projectscan.h"

namespace linchpin::apinizer {

/// One typed list as it was read.
struct TypedList
{
    QString type;
    Result<Listed<ConnectionReply>> listed;
};

/// Everything that was read about a connection: what the impact is made of.
struct Reading
{
    Where where;
    ConnectionReply connection;
    std::vector<TypedList> lists;
    std::vector<std::unique_ptr<ProjectScan>> scans; ///< the first one is of the own project
    SourceState otherProjects; ///< the list of them
    QMap<QString, QString> nameOfId;
    SourceState idState;

    /// Shared with all projects, as far as the server tells.
    [[nodiscard]] bool isGlobal() const;
    /// The server says that it belongs to this project and no other.
    [[nodiscard]] bool isLocal() const;
    /// Internal ids that stand in any definition.
    [[nodiscard]] QStringList idsToResolve() const;
};
constexpr QLatin1StringView adminProject("admin");

[[nodiscard]] std::vector<Dependent> dependentsOf(const Reading &reading);
[[nodiscard]] std::vector<Coverage> coverageOf(const Reading &reading,
                                               const std::vector<Dependent> &rows);
[[nodiscard]] Deactivation deactivationOf(const ConnectionReply &connection);
[[nodiscard]] std::vector<Warning> warningsOf(const ConnectionReply &connection);
[[nodiscard]] Impact assembleImpact(const Reading &reading);

} // namespace linchpin::apinizer
