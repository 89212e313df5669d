// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/impact.h"
#include "models/systems/source.h"
#include "models/systems/versori/replies.h"

namespace linchpin::versori {

/// One environment as the sweep read it.
struct EnvironmentReading
{
    Ulid project;
    QString projectName;
    Environment environment;
    Source<Slot> templates;
    Source<Filling> links;
    Source<Activation> activations;
};

/// Who the connection belongs to, as far as it was asked.
struct Ownership
{
    enum class Kind { Unknown, Static, Dynamic };
    Kind kind = Kind::Unknown;
    EndUser owner; ///< of Dynamic
    SourceState state;
};

/// Everything that was read about a connection, as it was read: what the impact is made of.
struct Reading
{
    Connection connection;
    SourceState projects; ///< of the list that leads to everything else
    std::vector<EnvironmentReading> environments;
    Ownership ownership;

    [[nodiscard]] Ulid id() const { return idOf(connection.id.value); }
};

/// Does a static link of any environment name it?
[[nodiscard]] bool isLinked(const Reading &reading);
/// The end users of the activations it stands in, each once.
[[nodiscard]] std::vector<EndUser> usersInActivations(const Reading &reading);

} // namespace linchpin::versori
