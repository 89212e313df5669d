// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/result.h"
#include "models/report/document.h"

#include <QByteArray>

#include <functional>

namespace linchpin::report {

/// A page holds some 30 rows, and nobody prints more than this: above it there are HTML and CSV.
inline constexpr std::size_t pdfRowLimit = 20'000;

/// The report as PDF on A4, across where its tables are wide: headings repeated on every page,
/// "Page x of y" at its foot, long words wrapped, rows kept whole where they fit on a page. Needs a
/// QGuiApplication (any platform, offscreen too); may run in another thread. Refused with a
/// sentence above pdfRowLimit, and where the computer has no font at all. A very long text is cut,
/// and says so. `stop` is asked before every row: Cancelled.
[[nodiscard]] Result<QByteArray> pdfOf(const Document &document,
                                       const std::function<bool()> &stop = {});

} // namespace linchpin::report
