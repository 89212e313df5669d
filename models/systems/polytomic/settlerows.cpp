// SPDX-License-Identifier: Apache-2.0
#include "models/systems/polytomic/settlerows.h"

#include "models/systems/polytomic/kinds.h"
#include "models/systems/translate.h"

#include <algorithm>

namespace linchpin::polytomic {

namespace {

const Dependent *find(const std::vector<Dependent> &rows, const DependentKey &key)
{
    const auto it = std::ranges::find(rows, key, &Dependent::key);
    return it == rows.end() ? nullptr : &*it;
}

bool isModelHere(const Dependent *row)
{
    return row && row->key.kind == kind::model && row->relation == Relation::Direct;
}

Effect effectOf(const std::vector<Dependent> &rows, const Dependent &row)
{
    if (row.key.kind == kind::sharedCopy)
        return Effect::Breaks;
    const bool isThroughModel = row.key.kind == kind::sync
        && std::ranges::any_of(row.via,
                               [&rows](const auto &via) { return isModelHere(find(rows, via)); });
    return row.relation == Relation::Direct || isThroughModel ? Effect::Blocks : Effect::Degrades;
}

QString lossOfDeletion(const Dependent &row)
{
    if (row.key.kind == kind::bulkSync)
        return translate("Polytomic",
                         "Deleting it drops its schedules, its schema settings and its run "
                         "history. It cannot be restored.");
    if (row.key.kind == kind::model)
        return translate("Polytomic",
                         "Deleting it is final, and the server deletes it although syncs use it: "
                         "they break.");
    return translate("Polytomic", "Deleting it is final, with its history.");
}

QString lossOfStaying(const Dependent &row)
{
    if (row.key.kind == kind::sharedCopy)
        return translate("Polytomic",
                         "What becomes of a copy in another organisation is not documented. It may "
                         "stop working, or go.");
    if (row.key.kind == kind::model)
        return translate("Polytomic", "It stays, but a model it is joined with goes.");
    return translate("Polytomic",
                     "It stays, but what it runs after, or a model that its models are joined "
                     "with, goes.");
}

/// May this link still be one?
bool holds(const std::vector<Dependent> &rows, const Dependent &row, const DependentKey &via)
{
    const Dependent *on = find(rows, via);
    if (!on)
        return false;
    if (row.key.kind == kind::model)
        return isModelHere(on);
    return via.kind == kind::model || effectOf(rows, *on) == Effect::Blocks;
}

} // namespace

bool isFirstRing(const Dependent &row)
{
    return row.effect == Effect::Blocks;
}

bool isRunning(const Dependent &row)
{
    return isFirstRing(row) && (row.key.kind == kind::sync || row.key.kind == kind::bulkSync);
}

void settleRows(std::vector<Dependent> &rows)
{
    for (Dependent &row : rows) {
        row.effect = effectOf(rows, row);
        // To pause one does not help: a paused sync keeps the connection just the same.
        row.decisions = {DecisionWord::Keep,
                         isFirstRing(row) ? DecisionWord::Delete : DecisionWord::Accept};
        row.losses = {isFirstRing(row) ? lossOfDeletion(row) : lossOfStaying(row)};
    }
}

void pruneRows(std::vector<Dependent> &rows)
{
    for (bool hasChanged = true; hasChanged;) {
        hasChanged = false;
        for (Dependent &row : rows) {
            const auto gone = std::erase_if(
                row.via, [&](const DependentKey &via) { return !holds(rows, row, via); });
            hasChanged = hasChanged || gone > 0;
        }
        std::erase_if(rows, [](const Dependent &row) {
            return row.relation == Relation::Indirect && row.via.empty();
        });
    }
}

} // namespace linchpin::polytomic
