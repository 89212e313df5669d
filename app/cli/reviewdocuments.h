// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/service/reviewcomparison.h"
#include "models/service/usefinder.h"

#include <QJsonObject>

namespace linchpin::cli {

// The documents of --json about reviews, key by key as docs/cli.md has them. Pure.
[[nodiscard]] QJsonObject
snapshotDocument(const QString &path, const std::vector<ReviewedEndpoint> &endpoints, int requests);
[[nodiscard]] QJsonObject diffDocument(const ReviewDifference &difference, int requests);
[[nodiscard]] QJsonObject unusedDocument(const ReviewedEndpoint &endpoint,
                                         const std::vector<UseFinding> &findings,
                                         std::optional<int> olderThanDays, int requests);

} // namespace linchpin::cli
