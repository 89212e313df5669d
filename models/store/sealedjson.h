// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

namespace linchpin {

/// JSON files that carry the SHA-256 of themselves in the member "sha256": over the compact text
/// with members in order, without that member.
[[nodiscard]] QString sumOf(QJsonObject file);
/// Through text once, so that what is summed is what a reader will find.
[[nodiscard]] QJsonObject sealed(const QJsonObject &content);
[[nodiscard]] bool isSealed(const QJsonObject &file);

} // namespace linchpin
