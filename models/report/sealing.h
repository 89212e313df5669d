// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/result.h"

#include <QByteArray>

#include <functional>

namespace linchpin::report {

struct Document;

/// What leaves in a report: secrets masked (promise 8), characters that act or hide written out
/// (\u{202e}). Every text of a report passes through here, in the writer and nowhere before.
[[nodiscard]] QString sealed(const QString &text);

/// Where a writer hands its bytes, piece by piece. The first error ends the writing.
using Sink = std::function<Result<void>(const QByteArray &bytes)>;

} // namespace linchpin::report
