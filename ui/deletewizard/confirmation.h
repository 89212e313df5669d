// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/jointplan.h"
#include "ui/deletewizard/wizardstep.h"

#include <QSet>

namespace linchpin {

/// What the last page asks before it lets go (interaction.md, type-to-confirm). A pure function of
/// the plan.
struct ConfirmationDemand
{
    QString phrase; ///< to be typed; empty if nothing has to be typed
    /// The second confirmation of a deletion by force, typed besides the first; empty if nothing is
    /// forced.
    QString forcePhrase;
    QStringList forcedAlong; ///< by name: what the server deletes along, by force
    std::vector<QString> losses; ///< one tick each: what is deleted besides the connection
    QStringList connections; ///< of several, one line each; empty for one
    QString title; ///< "Delete connection billing-db?"
    QString button; ///< verb, object, consequence
    QStringList facts; ///< what, where, what else, not undoable: a sentence each
};
[[nodiscard]] ConfirmationDemand confirmationDemand(const WholePlan &whole, bool isProtected);

/// What the person has put in so far.
struct ConfirmationInput
{
    QString typed;
    QSet<int> ticked; ///< indices into losses
    QString typedForce; ///< for forcePhrase
};
[[nodiscard]] Readiness readyToDelete(const ConfirmationDemand &demand,
                                      const ConfirmationInput &input);

} // namespace linchpin
