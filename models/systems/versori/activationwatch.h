// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/versori/activationreader.h"
#include "models/systems/versori/savedactivation.h"
#include "models/systems/versori/subject.h"

namespace linchpin::versori {

/// How an activation that was ended, or is to be, stands.
enum class Standing {
    There, ///< with its own id
    Late, ///< not found by its id, but still listed
    Gone, ///< and the user has no other one in this environment
    Again, ///< the user has one with another id and the same content
    Otherwise, ///< the user has another one
};

/// Reads what tells it: the activation by its id, the environment's list, and the one the same user
/// has instead.
class ActivationWatch final
{
public:
    ActivationWatch(Exchange &exchange, const Api &api, const Subject &subject,
                    SavedActivation saved);

    void begin();
    /// Whenever everything asked is answered: true if there was more to ask.
    bool goOn();
    [[nodiscard]] Result<Standing> standing() const;

private:
    [[nodiscard]] const Activation *other(const Source<Activation> &source) const;

    Exchange &m_exchange;
    Api m_api;
    Subject m_subject;
    SavedActivation m_saved;
    ActivationReader m_list;
    std::optional<Result<Activation>> m_self;
    std::optional<Result<Activation>> m_other;
    bool m_hasAskedOther = false;
};

} // namespace linchpin::versori
