// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/jointplan.h"
#include "models/domain/observation.h"
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

    QStringList seen; ///< while it was watched: a sentence each
    QStringList notLookedAt; ///< sources and times, a sentence each
    bool needsSignReason = false; ///< something serious is among it that nobody accepted
    bool mayLeaveOut = false; ///< of several, not of all of them: the others could go on
    bool isLooking = false; ///< a last look is under way
    /// Why the last look failed; empty: it did not. What was not seen is not known, so no reason
    /// makes up for it: somebody has to look again.
    QString lookTrouble;
};
[[nodiscard]] ConfirmationDemand confirmationDemand(const WholePlan &whole, bool isProtected);

/// What the person has put in so far.
struct ConfirmationInput
{
    QString typed;
    QSet<int> ticked; ///< indices into losses
    QString typedForce; ///< for forcePhrase
    QString signReason = {}; ///< why it may go on although something was seen
};
/// What was seen while it was watched, put into the demand. An observation that cannot be read may
/// hold anything: then nothing is deleted.
void addObservation(ConfirmationDemand &demand, const Result<Observation> &observation,
                    bool isLooking);
[[nodiscard]] Readiness readyToDelete(const ConfirmationDemand &demand,
                                      const ConfirmationInput &input);

} // namespace linchpin
