// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/dependent.h"
#include "models/domain/impactindex.h"

#include <chrono>

namespace linchpin {

struct Decision
{
    DependentKey dependent;
    DecisionWord word = DecisionWord::Keep;
    QString target; ///< Reassign: the id of the other connection
    QString reason; ///< optional words of the person
    QString targetName = {}; ///< Reassign: how the target was called, for people; decides nothing
    bool operator==(const Decision &) const = default;
};

/// "I know that this source could not be read, and why that is acceptable."
struct Acceptance
{
    QString source;
    QString reason;
    bool operator==(const Acceptance &) const = default;
};

/// What a person chose about an impact. A dependent without a decision counts as Keep.
struct Choices
{
    std::vector<Decision> decisions;
    std::vector<Acceptance> acceptances;
    bool withoutDeactivation = false;
    QString withoutDeactivationReason;
    /// The server deletes what blocks along with the connection. A confirmation of its own, given
    /// in the window only; never a way to try again after a refusal.
    bool forceCascade = false;
    QString forceCascadeReason;
    /// Names of the masked fields the person will type; never the values.
    QStringList secretsProvided;
    std::chrono::seconds observe{0};

    [[nodiscard]] const Decision *find(const DependentKey &key) const;
    [[nodiscard]] DecisionWord wordFor(const DependentKey &key) const; ///< Keep if nothing was said
    bool operator==(const Choices &) const = default;
};

/// A reason why a deletion may not go on, with what to do about it.
struct Objection
{
    enum class Kind {
        BadChoice, ///< a word, key or source that does not exist here: a usage error
        Undecided, ///< a dependent without a decision that lets the deletion go on
        Unaccepted, ///< a coverage entry nobody accepted
        Blocked, ///< the server will refuse and no decision was or can be taken
        DeactivationMissing, ///< left out although it is possible, or impossible and not left out
                             ///< with a reason
    };
    Kind kind = Kind::Undecided;
    QString subject; ///< KIND:ID or the source word
    QString message;
    bool operator==(const Objection &) const = default;
};

/// Does this one go along with the connection because the deletion is forced?
[[nodiscard]] bool isForcedAlong(const Impact &impact, const Choices &choices,
                                 const Dependent &dependent);

/// Holds the choices against the impact. Empty: a plan may be made. Direct dependents need a
/// decision; an indirect one needs its own only if something it hangs on is deleted, deactivated or
/// accepted as broken. What goes along by force needs none. Who asks again at every choice keeps
/// the index.
[[nodiscard]] std::vector<Objection> objections(const ImpactIndex &index, const Choices &choices);
[[nodiscard]] std::vector<Objection> objections(const Impact &impact, const Choices &choices);

/// Which dependents need a decision under the choices made so far (for the wizard's list and its
/// live sentence).
[[nodiscard]] std::vector<DependentKey> needingDecision(const ImpactIndex &index,
                                                        const Choices &choices);
[[nodiscard]] std::vector<DependentKey> needingDecision(const Impact &impact,
                                                        const Choices &choices);

} // namespace linchpin
