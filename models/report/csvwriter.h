// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/document.h"
#include "models/report/sealing.h"

namespace linchpin::report {

/// The report as one rectangular table, as RFC 4180 wants it, in pieces: each record begins with
/// the word of its part and with what it is (title, note, fact, head, row), then come its cells,
/// filled up to the widest. The first record names the columns. csvRecord() makes cells harmless.
[[nodiscard]] Result<void> writeCsv(const Document &document, const Sink &sink);

} // namespace linchpin::report
