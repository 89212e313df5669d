// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace linchpin {

/// What a person reads for the text of an entry of the audit: its stable words ("done (HTTP 204)",
/// "ended") and fixed sentences in the language of the program. What somebody typed and what a
/// server said stays as it was written, and so does every text that is not known here. Files and
/// the terminal have the text as it is kept.
[[nodiscard]] QString auditText(const QString &event, const QString &text);

} // namespace linchpin
