// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace linchpin::apinizer::demo {

/// A ZIP as common servers write it: every second file deflated with its sizes after the data, the
/// others stored. At most 65535 files.
[[nodiscard]] QByteArray zipped(const std::vector<std::pair<QString, QByteArray>> &files);

} // namespace linchpin::apinizer::demo
