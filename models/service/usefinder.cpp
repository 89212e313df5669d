// SPDX-License-Identifier: Apache-2.0
#include "models/service/usefinder.h"

namespace linchpin {

Result<std::vector<UseFinding>> judgeUse(const ReviewFile &review, int endpoint,
                                         std::optional<int> quietDays,
                                         const std::function<bool()> &mayGoOn)
{
    auto rows = review.connections(endpoint);
    if (!rows)
        return failure(rows.error());
    std::vector<UseFinding> findings;
    findings.reserve(rows->size());
    for (Connection &row : *rows) {
        if (mayGoOn && !mayGoOn())
            return failure({.kind = ApiError::Kind::Cancelled});
        auto reviewed = review.impact(endpoint, row.id);
        if (!reviewed)
            return failure(reviewed.error());
        const auto looked = *reviewed ? std::optional((*reviewed)->impact) : std::nullopt;
        const int dependents =
            looked && *looked ? static_cast<int>((*looked)->dependents.size()) : 0;
        findings.push_back({std::move(row), judgeUse(looked, quietDays), dependents});
    }
    return findings;
}

} // namespace linchpin
