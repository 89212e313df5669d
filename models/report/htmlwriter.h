// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/report/document.h"
#include "models/report/sealing.h"

namespace linchpin::report {

/// The report as one page of XHTML, in pieces: well-formed, everything escaped, nothing from
/// outside, no script, and a policy in it that forbids both. Made to be printed on A4, too.
[[nodiscard]] Result<void> writeHtml(const Document &document, const Sink &sink);

} // namespace linchpin::report
