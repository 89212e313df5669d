// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/service/reviewcomparison.h"
#include "models/service/usefinder.h"

namespace linchpin::cli {

// What a person reads about reviews where a script reads a document. English. Pure.
[[nodiscard]] QString snapshotText(const QString &path,
                                   const std::vector<ReviewedEndpoint> &endpoints);
[[nodiscard]] QString diffText(const ReviewDifference &difference);
[[nodiscard]] QString unusedText(const ReviewedEndpoint &endpoint,
                                 const std::vector<UseFinding> &findings);

} // namespace linchpin::cli
