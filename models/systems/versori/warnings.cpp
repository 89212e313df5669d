// SPDX-License-Identifier: Apache-2.0
#include "models/systems/translate.h"
#include "models/systems/versori/impactassembly.h"
#include "models/systems/versori/kinds.h"

#include <algorithm>

namespace linchpin::versori {

namespace {

bool hasRow(const std::vector<Dependent> &rows, QLatin1StringView kindWord)
{
    return std::ranges::any_of(rows,
                               [&](const Dependent &row) { return row.key.kind == kindWord; });
}

} // namespace

std::vector<Warning> warningsOf(const std::vector<Dependent> &rows)
{
    std::vector<Warning> warnings;
    if (hasRow(rows, kind::slot)) {
        warnings.push_back(
            {warning::slotsGoEmpty,
             translate("Versori",
                       "While its slots are empty, what runs in those environments finds no "
                       "connection, and a deployment fails."),
             true});
    }
    if (hasRow(rows, kind::activation)) {
        warnings.push_back(
            {warning::activationsGetNewIds,
             translate("Versori",
                       "An activation that was ended comes back with a new id. Data its workflows "
                       "keep under :project: belong to the old id and do not come back into sight. "
                       "Variables whose names say secret are not written down: after a crash of "
                       "this program such an activation has to be started again by hand."),
             true});
    }
    if (std::ranges::any_of(rows,
                            [](const Dependent &row) { return row.effect == Effect::Breaks; })) {
        warnings.push_back(
            {warning::notGuarded,
             translate("Versori",
                       "The server does not protect a static connection in use: it would delete it "
                       "at once. It is kept until no slot and no activation uses it any more.")});
    }
    warnings.push_back(
        {warning::deletionIsFinal,
         translate("Versori",
                   "Deleting is final: a connection made again gets a new id and needs its secrets "
                   "again; some kinds of sign-in need a person at a browser. It cannot be made "
                   "again while another connection of its system has its name.")});
    return warnings;
}

std::vector<Warning> ownerWarnings(const Ownership &ownership, const std::vector<Dependent> &rows)
{
    if (ownership.kind != Ownership::Kind::Dynamic || !rows.empty())
        return {};
    return {{warning::ownedByEndUser,
             translate("Versori",
                       "No activation uses it, but it belongs to the end user %1 (external id %2), "
                       "who would have to connect again.")
                 .arg(ownership.owner.name(), ownership.owner.externalId)}};
}

} // namespace linchpin::versori
