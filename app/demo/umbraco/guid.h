// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUuid>

#include <optional>

namespace linchpin::umbraco::demo {

/// What the server's platform takes for a GUID: 32 hex digits; with hyphens; those in braces or
/// brackets; and the form {0x00000000,0x0000,0x0000,{0x00,...}}. White space around it is ignored.
[[nodiscard]] std::optional<QUuid> parsedGuid(const QString &text);
/// Lower case, with hyphens, without braces.
[[nodiscard]] QString guidText(const QUuid &id);

} // namespace linchpin::umbraco::demo
