// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <vector>

namespace linchpin::apinizer {

/// Something that may name a connection and that a server with a bulk export packs.
struct ExportType
{
    QLatin1StringView word; ///< in paths: "API_PROXY"
    QLatin1StringView kind; ///< of its dependents: "proxy"
    QLatin1StringView source; ///< of its coverage: "proxies"
    QString label; ///< for people
};
/// All ten, in the order of the contract. Proxies come first.
[[nodiscard]] std::vector<ExportType> exportTypes();
[[nodiscard]] bool exportTypeOf(QStringView word); ///< is this one of their words?

} // namespace linchpin::apinizer
