// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/document.h"
#include "models/store/unfinishedfile.h"

#include <functional>

namespace linchpin::report {

enum class Format { Html, Pdf, Csv };
/// By the ending of a file's name; none: another ending.
[[nodiscard]] std::optional<Format> formatOf(const QString &path);
[[nodiscard]] QString wordOf(Format format); ///< "html", "pdf", "csv"

/// Writes the report in the format of the file's ending: 0600, whole or not at all. HTML and CSV go
/// to the disk as they are made. Blocks; may run in another thread. `stop` is asked again and
/// again: once it says yes there is no file, and the error is Cancelled.
[[nodiscard]] Result<void> writeReport(const QString &path, const Document &document,
                                       Existing existing, const std::function<bool()> &stop = {});

} // namespace linchpin::report
