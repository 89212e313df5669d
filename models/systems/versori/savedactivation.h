// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/versori/replies.h"

namespace linchpin::versori {

/// Everything an activation is started again from.
struct SavedActivation
{
    QString user; ///< external id
    Ulid environment;
    std::vector<Filling> pairs; ///< every slot with its connection
    QByteArray variables; ///< JSON text; empty: none
    bool isWithheld = false; ///< the variables were not written down: they look like secrets
    bool isUndone = false; ///< starting it again was sent

    [[nodiscard]] bool isValid() const
    {
        return !user.isEmpty() && !environment.isNull() && !pairs.empty();
    }
    /// The body of POST /activations.
    [[nodiscard]] QByteArray body() const;
    /// Is this activation as the saved one was? Variables are compared unless they were withheld.
    [[nodiscard]] bool isLike(const Activation &activation) const;

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static SavedActivation
    fromJson(const QByteArray &json); ///< invalid if it is none
    /// As it may be journalled: without variables, and saying so, if they would not survive there.
    /// None: not even the rest would.
    [[nodiscard]] std::optional<SavedActivation> forJournal() const;
};

} // namespace linchpin::versori
