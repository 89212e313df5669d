// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/umbraco/estate.h"

#include <optional>
#include <vector>

namespace linchpin::umbraco::demo {

/// One difference between two states of an entity, as the comparison of versions tells it.
struct Change
{
    QString path; ///< "IsActive", "Settings.apiKey", "ConnectionId"
    std::optional<QString> oldValue;
    std::optional<QString> newValue;
};

/// Secret settings show as ********.
[[nodiscard]] std::vector<Change> changes(const Estate &estate, const Connection &from,
                                          const Connection &to);
[[nodiscard]] std::vector<Change> changes(const Estate &estate, const Profile &from,
                                          const Profile &to);
[[nodiscard]] QByteArray changesText(const std::vector<Change> &changes);

} // namespace linchpin::umbraco::demo
