// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/deletionmachine.h"
#include "models/domain/result.h"

#include <QByteArray>

namespace linchpin {

/// The error with every known secret masked: a server may repeat what it was sent, and what it says
/// goes on into journal, terminal and screen (promise 8).
[[nodiscard]] ApiError withoutSecrets(ApiError error);

/// The same for what a change came to: its warnings repeat what the server said of pods and the
/// like.
[[nodiscard]] Result<Performed> withoutSecrets(Result<Performed> result);

/// The same for any other result.
template<typename T>
[[nodiscard]] Result<T> withoutSecrets(Result<T> result)
{
    if (result)
        return result;
    return failure(withoutSecrets(result.error()));
}

/// From now on every text inside this JSON value that may be a secret is masked wherever it is
/// said. Texts that name a configuration key ("$...") and short ones are left: they are no secrets,
/// or not to be told from words.
void keepSecret(const QByteArray &json);

} // namespace linchpin
