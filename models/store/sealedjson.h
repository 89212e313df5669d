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
/// Does some object in the text say a member twice? What was read of it then says it once, and the
/// sum is right whichever it was. `file` is what was read of the text.
[[nodiscard]] bool saysTwice(const QByteArray &text, const QJsonObject &file);

} // namespace linchpin
