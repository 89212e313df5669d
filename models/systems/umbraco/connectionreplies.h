// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/connection.h"
#include "models/systems/umbraco/link.h"

namespace linchpin::umbraco {

/// GET /connections/{id}. Text and settings hold the live key: memory only.
struct ConnectionReply
{
    Connection connection; ///< without settings
    std::optional<bool> isActive;
    std::optional<qint64> version;
    QByteArray settings; ///< as they stood in the answer; empty if absent or null
    QByteArray text; ///< the whole answer
};
[[nodiscard]] Result<Page<Connection>> parseConnectionPage(const QByteArray &body);
[[nodiscard]] Result<ConnectionReply> parseConnection(const QByteArray &body);

} // namespace linchpin::umbraco
