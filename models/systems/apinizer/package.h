// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/apinizer/matching.h"
#include "models/systems/source.h"

namespace linchpin::apinizer {

/// What an exported package says about the connection, by the name of the object.
struct PackageReading
{
    std::map<QString, Matched> objects;
    SourceState state; ///< gaps: files that cannot be read, objects that are not in it
};

/// Reads the package that was asked for with these names. A package that is no ZIP is an error.
[[nodiscard]] Result<PackageReading> readPackage(const QByteArray &zip, const Matcher &matcher,
                                                 const QStringList &names);

} // namespace linchpin::apinizer
