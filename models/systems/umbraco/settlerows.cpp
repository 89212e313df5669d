// SPDX-License-Identifier: Apache-2.0
// What follows for a dependent from how it hangs on the connection.
#include "models/systems/translate.h"
#include "models/systems/umbraco/linkevidence.h"
#include "models/systems/umbraco/rows.h"

#include <algorithm>

namespace linchpin::umbraco {

namespace {

using Word = DecisionWord;

bool hangsOn(const Dependent &row, QLatin1StringView kindWord)
{
    return std::ranges::any_of(row.via, [&](const DependentKey &via) {
        return via.kind == kindWord && !isOnlyMentioned(row, via);
    });
}

/// The server refuses to delete a profile that is a default, except the one for speech to text,
/// which it forgets.
bool isGuardedDefault(const std::vector<Dependent> &rows, const DependentKey &profile)
{
    return std::ranges::any_of(rows, [&](const Dependent &row) {
        return row.key.kind == kind::settingsDefault && row.key.id != setting::speechToText
            && std::ranges::find(row.via, profile) != row.via.end();
    });
}

void settleProfile(Dependent &row, const std::vector<Dependent> &rows)
{
    if (row.relation == Relation::Indirect) {
        row.effect = Effect::Breaks;
        row.decisions = {Word::Keep, Word::Accept};
        row.losses = {
            translate("Umbraco",
                      "It runs on another connection, but the guardrail it uses can no longer "
                      "judge and blocks everything.")};
        return;
    }
    row.effect = Effect::Blocks;
    row.decisions = {Word::Keep, Word::Reassign};
    row.losses = {
        translate("Umbraco",
                  "If reassigned: its older versions still point at the deleted connection. "
                  "Rolling it back to one of them would break it for good.")};
    if (isGuardedDefault(rows, row.key))
        return;
    row.decisions.push_back(Word::Delete);
    row.losses.append(translate(
        "Umbraco", "If deleted: the profile and its history are gone; a new one gets a new id."));
}

void settleDefault(Dependent &row)
{
    row.effect = Effect::Degrades;
    row.decisions = {Word::Keep};
    if (row.key.id != setting::speechToText) {
        row.losses = {
            translate("Umbraco",
                      "The server does not delete a profile that is this default: reassign the "
                      "profile, or choose another default in the back office first.")};
        return;
    }
    row.decisions.push_back(Word::Accept);
    row.losses = {
        translate("Umbraco", "Until another default is chosen, speech to text does not work.")};
}

void settleAddOnUser(Dependent &row)
{
    const bool isByProfile = hangsOn(row, kind::profile);
    const bool isByDefault = hangsOn(row, kind::settingsDefault);
    const bool isByGuardrail = hangsOn(row, kind::guardrail);
    const bool isLinked = isByProfile || isByDefault || isByGuardrail;
    row.effect = isLinked ? Effect::Breaks : Effect::Mentions;
    row.decisions = {Word::Keep};
    row.losses.clear();
    // As long as it names the profile, the server refuses to delete that: accepting would not let
    // it go on.
    if (!isByProfile && (isByGuardrail || !isLinked))
        row.decisions.push_back(Word::Accept);
    if (isByProfile || isByDefault) {
        row.decisions.push_back(Word::Delete);
        row.losses = {translate(
            "Umbraco", "If deleted: it is gone with its history; a new one gets a new id.")};
    }
    if (isByGuardrail)
        row.losses.append(translate(
            "Umbraco", "The guardrail it uses can no longer judge and blocks everything."));
    if (!isLinked)
        row.losses.append(translate(
            "Umbraco", "Its configuration names the profile. Look whether it still needs it."));
}

} // namespace

void settleRows(std::vector<Dependent> &rows)
{
    for (Dependent &row : rows) {
        if (row.key.kind == kind::profile) {
            settleProfile(row, rows);
        } else if (row.key.kind == kind::settingsDefault) {
            settleDefault(row);
        } else if (row.key.kind == kind::agent || row.key.kind == kind::prompt) {
            settleAddOnUser(row);
        } else {
            row.effect = Effect::Breaks;
            row.decisions = {Word::Keep, Word::Accept};
            row.losses = {
                row.key.kind == kind::guardrail
                    ? translate("Umbraco",
                                "Its judge cannot run any more, and then it blocks everything.")
                    : translate("Umbraco", "The test fails until it is changed.")};
        }
    }
}

} // namespace linchpin::umbraco
