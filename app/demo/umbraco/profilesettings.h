// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <optional>

namespace linchpin::umbraco::demo {

/// Settings of a profile as the server binds and writes them again: the members of the type that
/// "$type" names, all of them, unknown ones dropped. None if "$type" is not the first member or
/// names no type. null stays null.
[[nodiscard]] std::optional<QByteArray> boundProfileSettings(const QByteArray &raw);

} // namespace linchpin::umbraco::demo
