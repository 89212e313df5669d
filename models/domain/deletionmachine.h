// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/plan.h"
#include "models/domain/step.h"

#include <QDateTime>

#include <functional>
#include <variant>

namespace linchpin {

/// How one action of the plan stands.
enum class ActionState {
    Pending, ///< not begun
    Sent, ///< may be on the wire; after a crash: may have been
    InEffect, ///< proved by reading
    NotTaken, ///< refused or without effect, as far as reading shows
    Unknown, ///< unclear and not read yet
    Undone, ///< was in effect and was taken back, proved by reading
    Skipped, ///< found already so: nothing was sent
    Stuck, ///< in effect, and taking it back failed; the rest of the way back went on
};
[[nodiscard]] QString wordOf(ActionState state);
[[nodiscard]] std::optional<ActionState> actionStateFrom(QStringView word);

/// What a look at the world says about one action.
enum class Seen {
    InEffect, ///< exactly what the action wanted
    NotInEffect, ///< as before the action
    NotYet, ///< on its way (asynchronous systems): look again later
    Different, ///< neither: somebody else, or damage. Needs the way back
};

/// What performing or undoing came to, if it came to anything.
struct Performed
{
    enum class Kind {
        Done, ///< the system said yes; to be proved by a look
        NothingToDo, ///< found already so before anything was sent
        Busy, ///< the system clearly said "not now" (Lerian FET-1021); may be asked again later
    };
    Kind kind = Kind::Done;
    QByteArray memo; ///< what undo and look need (JSON, no secrets); journalled with the state
    std::vector<Warning> warnings; ///< leftovers to report (Apinizer: stale pods)
    bool operator==(const Performed &) const = default;
};

struct ActionProgress
{
    ActionState state = ActionState::Pending;
    QByteArray memo;
    bool operator==(const ActionProgress &) const = default;
};

/// Everything the machine knows about a run. A value; written to the journal on every change.
struct RunState
{
    Step step = Step::Planned;
    std::vector<ActionProgress> actions; ///< parallel to Plan::actions
    int current = -1; ///< index of the action being performed, looked at or undone
    bool isUndoing = false; ///< current is being taken back
    bool isConfirmed = false;
    bool isStopping = false; ///< stop after the current request
    bool isGoingBack = false; ///< after looking (Resuming), the way is back
    bool hasObserved = false;
    QDateTime observeUntil; ///< set while Observing
    QDateTime busySince; ///< first Busy or NotYet of the current action
    QDateTime wakeAt; ///< when a wait for the server ends
    Outcome outcome = Outcome::None;
    Step haltedIn = Step::Draft; ///< where it was when it halted
    Outcome goal =
        Outcome::None; ///< the outcome the way back will end with if it succeeds without changes
    QString reason; ///< for people: why it ended or goes back
    std::optional<ApiError> error; ///< the trouble behind the reason
    std::vector<Warning> warnings; ///< leftovers
    bool operator==(const RunState &) const = default;

    [[nodiscard]] bool anythingInEffect() const; ///< a change that stands (not deletes)
    [[nodiscard]] bool anyDeleteInEffectOrUnknown(const Plan &plan) const;
};
[[nodiscard]] RunState initialState(const Plan &plan);

/// What can happen. Every event carries the time: the machine has no clock.
namespace event {
struct Begin
{
    bool isConfirmed = false;
}; ///< isConfirmed: the phrase was given beforehand (command line)
struct ImpactRead
{
    Result<Impact> impact;
}; ///< kind NotFound = the connection is proved gone
struct PerformEnded
{
    Result<Performed> result;
    bool writeWasSent = false;
};
struct LookEnded
{
    Result<Seen> seen;
};
struct UndoEnded
{
    Result<Performed> result;
    bool writeWasSent = false;
};
struct Confirmed
{
};
struct StopRequested
{
}; ///< Cancel, Esc, "Stop after current request", "Switch on again", window closed
struct ObservationSkipped
{
    QString reason;
};
/// The last look before the deletion has ended: why it failed, if it did.
struct SignsLooked
{
    std::optional<ApiError> error;
};
struct TimeReached
{
};
struct ResumeRequested
{
    QDateTime lastWriteAt; ///< when the last write was intended; invalid: none was
};
struct RollBackRequested
{
    QDateTime lastWriteAt;
};
} // namespace event
using Event = std::variant<event::Begin, event::ImpactRead, event::PerformEnded, event::LookEnded,
                           event::UndoEnded, event::Confirmed, event::StopRequested,
                           event::ObservationSkipped, event::SignsLooked, event::TimeReached,
                           event::ResumeRequested, event::RollBackRequested>;

/// What the shell has to do next. At most one conversation is under way at a time.
namespace effect {
struct ReadImpact
{
    bool operator==(const ReadImpact &) const = default;
};
struct Perform
{
    int action;
    bool operator==(const Perform &) const = default;
};
struct Look
{
    int action;
    bool operator==(const Look &) const = default;
};
struct Undo
{
    int action;
    bool operator==(const Undo &) const = default;
};
/// Does anybody miss it? Only reads; ended by event::SignsLooked.
struct LookForSigns
{
    bool operator==(const LookForSigns &) const = default;
};
struct AskConfirmation
{
    bool operator==(const AskConfirmation &) const = default;
};
struct WaitUntil
{
    QDateTime time;
    bool operator==(const WaitUntil &) const = default;
};
struct DropConversation
{
    bool operator==(const DropConversation &) const = default;
}; ///< a read no longer wanted
struct Finish
{
    bool operator==(const Finish &) const = default;
};
} // namespace effect
using MachineEffect = std::variant<effect::ReadImpact, effect::Perform, effect::Look, effect::Undo,
                                   effect::LookForSigns, effect::AskConfirmation, effect::WaitUntil,
                                   effect::DropConversation, effect::Finish>;

struct Transition
{
    RunState state; ///< to be journalled before any of the effects begins
    std::vector<MachineEffect> effects;
};

/// The part of the decision that belongs to the system and the policy, handed in as values.
struct MachineRules
{
    /// What the impact must look like after the given actions (indices into the plan) took effect:
    /// System::project.
    std::function<Impact(const Impact &, const std::vector<PlannedAction> &)> project;
    /// What other members of the same batch have in effect and this world shows (doneElsewhere()).
    std::vector<PlannedAction> doneElsewhere = {};
    /// Something serious was seen while it was watched, and nobody accepted it, or the last look
    /// failed: nothing is deleted.
    bool holdsForSigns = false;
    /// It was watched, and the last look is too long ago: once more before anything is deleted.
    bool needsLook = false;
    /// A member of several: resumed with nothing deleted yet, it goes back to the question, so that
    /// what holds the others, and their last look, count for it.
    bool asksWhenResumed = false;
    std::chrono::seconds busyLimit{120}; ///< how long a busy server is waited for (--wait)
    /// Pause before asking a busy server again; doubles up to 15 s.
    /// How long a write of unclear outcome may still take effect: until then "not in effect" is no
    /// answer.
    std::chrono::seconds settle{15};
    std::chrono::seconds firstPause{1};
};

/// The deletion. Pure and total: every event in every step has a defined answer; an event that
/// means nothing in a step changes nothing and has no effects.
[[nodiscard]] Transition advance(const Plan &plan, const RunState &state, const Event &event,
                                 const QDateTime &now, const MachineRules &rules);

/// May a person ask for these now?
[[nodiscard]] bool canResume(const Plan &plan, const RunState &state);
[[nodiscard]] bool canRollBack(const Plan &plan, const RunState &state);

[[nodiscard]] QJsonObject toJson(const RunState &state);
[[nodiscard]] Result<RunState> runStateFromJson(const QJsonObject &json);

} // namespace linchpin
