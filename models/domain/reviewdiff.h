// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/savedreview.h"

#include <optional>

namespace linchpin {

/// What became of a thing between two readings. Promise 3 holds here, too: what one side could not
/// read has neither gone nor come.
enum class Change {
    Appeared, ///< it was not there before, and that was seen
    Vanished, ///< it is no longer there, and that was seen
    Changed,
    NotKnown, ///< only one side has it, and the other one could not read all
};
[[nodiscard]] QString wordOf(Change change); ///< "appeared", "vanished", "changed", "not-known"

struct FactChange
{
    QString fact; ///< stable word: name, type, state, traits, modified, scope.KEY, property.KEY
    QString before;
    QString after;
    bool operator==(const FactChange &) const = default;
};

struct DependentDifference
{
    Change change = Change::Changed;
    Dependent dependent; ///< as it is after; as it was, if it is only there
    bool isOnlyBefore = false; ///< of NotKnown: which side has it
    std::vector<FactChange> facts; ///< of Changed
    bool operator==(const DependentDifference &) const = default;
};

struct CoverageDifference
{
    QString source;
    QString label;
    std::optional<CoverageStatus> before; ///< nothing: no such source
    std::optional<CoverageStatus> after;
    bool operator==(const CoverageDifference &) const = default;
};

/// What differs between two impacts of one connection. Empty: nothing does.
struct ImpactDifference
{
    QString notKnown; ///< a sentence if the two could not be compared: one was not read
    Verdict before = Verdict::Unknown;
    Verdict after = Verdict::Unknown;
    std::vector<DependentDifference> dependents;
    std::vector<CoverageDifference> coverage;
    [[nodiscard]] bool isEmpty() const
    {
        return notKnown.isEmpty() && before == after && dependents.empty() && coverage.empty();
    }
    bool operator==(const ImpactDifference &) const = default;
};

struct ConnectionDifference
{
    Change change = Change::Changed;
    Connection connection; ///< as it is after; as it was, if it is only there
    bool isOnlyBefore = false; ///< of NotKnown: which side has it
    QString reason; ///< of NotKnown: a sentence
    std::vector<FactChange> facts; ///< of Changed
    ImpactDifference impact; ///< of those on both sides
    bool operator==(const ConnectionDifference &) const = default;
};

/// A list as one side has it; both outlive the call.
struct ListSide
{
    const ReviewedEndpoint &facts;
    const std::vector<Connection> &rows;
};

/// Connections that are on one side only, or whose own facts differ; in the order of `after`, then
/// those only before. Says "appeared" only if the list before was whole, "vanished" only if the
/// list after is, and neither if the two lists come with different warnings: they may not cover
/// the same. Impacts are left empty.
[[nodiscard]] std::vector<ConnectionDifference> compareLists(const ListSide &before,
                                                             const ListSide &after);

/// One connection's impact on both sides; nothing: nobody looked. A dependent has come or gone
/// only if no source that was not read to its end on the side without it gives any on the other.
[[nodiscard]] ImpactDifference compareImpacts(const std::optional<Result<Impact>> &before,
                                              const std::optional<Result<Impact>> &after);

} // namespace linchpin
