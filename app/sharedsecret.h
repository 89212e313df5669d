// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <memory>

namespace linchpin {

/// A secret in a buffer of its own that is overwritten when the last one lets go of it. What others
/// copied out of it is theirs to wipe.
using SharedSecret = std::shared_ptr<const QByteArray>;
[[nodiscard]] SharedSecret sharedSecret(const QByteArray &secret);

} // namespace linchpin
