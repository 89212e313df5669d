// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/backup.h"
#include "models/domain/deletionmachine.h"

#include <chrono>
#include <variant>

namespace linchpin {

/// One thing a way back does, as a person reviews it before anything is sent.
struct RestoreStep
{
    QString verb; ///< the system's word: create, relink, link, activate
    DependentKey subject; ///< as it was: kind and the old id
    QString name;
    QString method; ///< of the request that changes something
    QString path; ///< percent-encoded; "{new id}" stands where an id is that is not known yet
    QString purpose; ///< a sentence: what is done
    QStringList differs; ///< what will not be as it was, a sentence each
    QStringList secrets; ///< names a person has to give a value for, as --secret-env writes them
    QString impossible; ///< why this system cannot do it; empty if it can
    std::vector<DependentKey> needs; ///< what has to be there again before
    std::size_t part = 0; ///< of the backup
    bool operator==(const RestoreStep &) const = default;
};

enum class RestoreStepState {
    Pending, ///< not begun
    Sent, ///< may be on the wire; after a crash: may have been
    Done, ///< seen to be there again
    AlreadyThere, ///< nothing had to be sent
    LeftOut, ///< impossible, or what it needs is not there
    NotTaken, ///< refused, or without effect as reading shows
    Unknown, ///< sent, and not clear whether it took effect
};
[[nodiscard]] QString wordOf(RestoreStepState state);
[[nodiscard]] std::optional<RestoreStepState> restoreStepStateFrom(QStringView word);

struct RestoreProgress
{
    RestoreStepState state = RestoreStepState::Pending;
    QString newId; ///< of what is there now
    QByteArray memo; ///< what a look needs (JSON, no secrets)
    QString note; ///< for people: why it is as it is
    bool operator==(const RestoreProgress &) const = default;
};

enum class RestoreOutcome {
    None, ///< under way
    Restored, ///< everything that can be is there again
    Partly, ///< some of it; the steps say what is missing
    Unchanged, ///< nothing was made or changed; the backup is not used up
    Halted, ///< one outcome is not known; going on begins with a look
};
[[nodiscard]] QString wordOf(RestoreOutcome outcome);
[[nodiscard]] std::optional<RestoreOutcome> restoreOutcomeFrom(QStringView word);

/// Everything known about one way back under way. A value; journalled on every change.
struct RestoreState
{
    std::vector<RestoreProgress> steps; ///< parallel to the steps of the system
    int current = -1;
    bool isStopping = false; ///< after the current request
    bool isGoingOn = false; ///< the current look decides whether a step is begun once more
    QDateTime sentAt; ///< when the current step may have been sent
    RestoreOutcome outcome = RestoreOutcome::None;
    QString reason;
    std::vector<Warning> warnings;
    bool operator==(const RestoreState &) const = default;
};
[[nodiscard]] QJsonObject toJson(const RestoreState &state);
[[nodiscard]] Result<RestoreState> restoreStateFromJson(const QJsonObject &json);
/// Did it end because everything that can be made is there, and nothing had to be sent?
[[nodiscard]] bool wasAllThere(const RestoreState &state);
/// What will not be as it was, or is not, as far as the step makes something.
[[nodiscard]] QStringList differencesToTell(const RestoreStep &step,
                                            const RestoreProgress &progress);
/// Old id to new id of what is there again.
[[nodiscard]] QMap<QString, QString> newIds(const std::vector<RestoreStep> &steps,
                                            const RestoreState &state);

/// What carrying out one step came to.
struct Restored
{
    bool wasThere = false; ///< found as it should be; nothing was sent
    QString newId; ///< empty if the answer did not say: the look finds it
    QByteArray memo;
    std::vector<Warning> warnings;
    bool operator==(const Restored &) const = default;
};
/// What a look says about one step.
struct RestoreSight
{
    Seen seen = Seen::NotInEffect;
    QString newId;
    std::vector<Warning> warnings; ///< what came out otherwise than it was
    bool operator==(const RestoreSight &) const = default;
};

namespace restore {
struct Go
{
}; ///< begin, or go on after a stop or a crash
struct StepEnded
{
    Result<Restored> result;
    bool writeWasSent = false;
};
struct LookEnded
{
    Result<RestoreSight> sight;
};
struct Stop
{
};
struct TimeReached
{
};
using Event = std::variant<Go, StepEnded, LookEnded, Stop, TimeReached>;

struct Perform
{
    int step;
    bool operator==(const Perform &) const = default;
};
struct Look
{
    int step;
    bool operator==(const Look &) const = default;
};
struct WaitUntil
{
    QDateTime time;
    bool operator==(const WaitUntil &) const = default;
};
struct Finish
{
    bool operator==(const Finish &) const = default;
};
using Effect = std::variant<Perform, Look, WaitUntil, Finish>;
} // namespace restore

struct RestoreTransition
{
    RestoreState state; ///< to be journalled before the effect begins
    std::optional<restore::Effect> effect;
};

/// The way back of a deletion. Pure and total, as the deletion's own machine is; nothing that was
/// sent and not clearly answered is sent again before a look says that it is not there, and not
/// before `settle` has passed.
[[nodiscard]] RestoreTransition advance(const std::vector<RestoreStep> &steps,
                                        const RestoreState &state, const restore::Event &event,
                                        const QDateTime &now, std::chrono::seconds settle);
[[nodiscard]] RestoreState initialRestore(const std::vector<RestoreStep> &steps);

} // namespace linchpin
