// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/versori/replies.h"

namespace linchpin::versori {

// By what the entries of a list are told apart.

[[nodiscard]] inline QString keyOf(const Connection &connection)
{
    return connection.id.value;
}
[[nodiscard]] inline QString keyOf(const Project &project)
{
    return project.id.text();
}
[[nodiscard]] inline QString keyOf(const Slot &slot)
{
    return slot.id.isNull() ? slot.system.text() + u' ' + slot.name : slot.id.text();
}
/// One connection may fill several slots of an environment.
[[nodiscard]] inline QString keyOf(const Filling &filling)
{
    return filling.connection.text() + u' ' + filling.slot.text();
}
[[nodiscard]] inline QString keyOf(const EndUser &user)
{
    return user.id.text();
}
[[nodiscard]] inline QString keyOf(const Activation &activation)
{
    return activation.id.text();
}

} // namespace linchpin::versori
