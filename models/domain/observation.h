// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/batchstate.h"
#include "models/domain/sign.h"

#include <QSet>

namespace linchpin {

/// Two looks further apart than this leave a time nobody looked at; so does a watch that began
/// later than this after the switch-off.
constexpr std::chrono::minutes longestSilence{120};

/// So long a look holds good as the last one before the deletion.
constexpr std::chrono::minutes lastLookLasts{5};

/// A sign as the whole observation tells it.
struct SeenSign
{
    Sign sign; ///< as it was told last
    QDateTime firstSeen; ///< UTC; time of the look
    QDateTime lastSeen;
    bool operator==(const SeenSign &) const = default;
};

/// A time nobody looked at.
struct UnwatchedTime
{
    QDateTime from;
    QDateTime to;
    bool operator==(const UnwatchedTime &) const = default;
};

/// That somebody goes on although these things were seen.
struct SignAcceptance
{
    QDateTime at; ///< UTC
    QString user; ///< login name; filled in when it is kept
    QString reason;
    QStringList keys; ///< of the signs
    bool operator==(const SignAcceptance &) const = default;
};

/// An observation, as far as it has come: what every screen and document tells of it.
struct Observation
{
    QDateTime start; ///< UTC; when it was switched off
    QDateTime end;
    int looks = 0; ///< that saw something of the world
    int failedLooks = 0;
    int failedInARow = 0; ///< the last so many looks failed
    QDateTime lastLook; ///< that worked; invalid: none yet
    std::optional<ApiError> lastError; ///< of the last look, if it failed
    std::vector<SeenSign> signs; ///< in the order in which they were seen first
    std::vector<Coverage> blindSpots; ///< what the last look that worked could not look at
    std::vector<UnwatchedTime> unwatched; ///< up to now or the end, whichever is earlier
    QSet<QString> accepted; ///< keys

    [[nodiscard]] std::vector<Sign> open() const; ///< signs that nobody accepted
    /// The serious ones of them.
    [[nodiscard]] std::vector<Sign> unaccepted() const;
    /// Was looked so lately that nobody has to look once more before the deletion? The first look
    /// is what the others are compared with, and one from before the end says nothing of the end.
    [[nodiscard]] bool hasLastLook(const QDateTime &now) const;
    [[nodiscard]] bool isOver(const QDateTime &now) const { return end.isValid() && now >= end; }
    /// Of the last look: a source that can be read was not.
    [[nodiscard]] bool isHalfBlind() const;
};

/// Start and end of a run's observation; both invalid: it has none, or it has not begun.
struct ObservationTime
{
    QDateTime start;
    QDateTime end;
};
[[nodiscard]] ObservationTime observationTimeOf(const Plan &plan, const RunState &state);
/// The one period of all members of a batch.
[[nodiscard]] ObservationTime observationTimeOf(const Batch &batch, const BatchState &state);

/// Looks in the order in which they were kept.
[[nodiscard]] Observation observationOf(const ObservationTime &time, const std::vector<Look> &looks,
                                        const std::vector<SignAcceptance> &acceptances,
                                        const QDateTime &now);

/// Why nobody can look now: a sentence for each step but Observing and Confirming, for which it is
/// empty.
[[nodiscard]] QString whyNotWatched(const RunState &state);
[[nodiscard]] QString whyNotWatched(BatchStage stage); ///< the same of several together

} // namespace linchpin
