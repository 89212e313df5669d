// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/versori/activationreader.h"
#include "models/systems/versori/reading.h"

namespace linchpin::versori {

/// Reads every environment of the organisation: its slots, its static links, its activations.
/// Nothing is left out because a slot belongs to another system: no source says that the server
/// lets a connection fill slots of its own system only.
class Sweep final
{
public:
    Sweep(Exchange &exchange, Api api);

    void begin() { m_projects.begin(); }
    /// Once everything asked is answered.
    [[nodiscard]] SourceState projectsState() const;
    [[nodiscard]] std::vector<EnvironmentReading> environments() const;

private:
    struct Readers;
    void follow(const Project &project);

    Exchange &m_exchange;
    Api m_api;
    CursorReader<Project> m_projects;
    std::vector<std::shared_ptr<Readers>> m_environments;
    std::set<Ulid> m_seen;
};

} // namespace linchpin::versori
