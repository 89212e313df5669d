// SPDX-License-Identifier: Apache-2.0
#include "models/domain/impact.h"

#include "models/domain/words.h"

#include <algorithm>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

constexpr WordTable<Verdict, 4> verdictWords{{
    {"clear"_L1, Verdict::Clear},
    {"needs-decision"_L1, Verdict::NeedsDecision},
    {"blocked"_L1, Verdict::Blocked},
    {"unknown"_L1, Verdict::Unknown},
}};

bool isUnread(const Coverage &coverage)
{
    return coverage.status == CoverageStatus::Partial || coverage.status == CoverageStatus::Failed
        || coverage.status == CoverageStatus::Forbidden;
}

} // namespace

QString wordOf(Verdict verdict)
{
    return wordOf(verdictWords, verdict);
}

std::optional<Verdict> verdictFrom(QStringView word)
{
    return valueOf(verdictWords, word);
}

// Asked for each row of lists, reports and plans of a hundred thousand. A list that is not in order
// is searched through all the same: a dependent may never be missed.
const Dependent *Impact::find(const DependentKey &key) const
{
    const auto place = std::ranges::lower_bound(dependents, key, {}, &Dependent::key);
    if (place != dependents.end() && place->key == key)
        return &*place;
    const auto it = std::ranges::find(dependents, key, &Dependent::key);
    return it == dependents.end() ? nullptr : &*it;
}

Verdict Impact::verdict() const
{
    // No source at all means that nothing was read: unknown is never none.
    if (coverage.empty() || std::ranges::any_of(coverage, isUnread))
        return Verdict::Unknown;
    if (std::ranges::any_of(dependents, &Dependent::isBeyondDecision))
        return Verdict::Blocked;
    const bool allSettled = std::ranges::all_of(coverage, &Coverage::isSettled);
    return dependents.empty() && allSettled ? Verdict::Clear : Verdict::NeedsDecision;
}

} // namespace linchpin
