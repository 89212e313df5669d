// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/versori/cursorreader.h"

#include <map>

namespace linchpin::versori {

/// Reads the end users' activations of one environment. An entry that does not tell its connections
/// is read by itself; if that does not tell them either, something may hang there unseen.
class ActivationReader final
{
public:
    ActivationReader(Exchange &exchange, Api api, Ulid environment);

    void begin() { m_list.begin(); }
    /// Once everything asked is answered. Without slots an activation has nothing to tell.
    [[nodiscard]] Source<Activation> source(bool hasNoSlots) const;

private:
    void askOne(const Ulid &id);

    Exchange &m_exchange;
    Api m_api;
    Ulid m_environment;
    CursorReader<Activation> m_list;
    std::map<Ulid, Result<Activation>> m_details;
};

} // namespace linchpin::versori
