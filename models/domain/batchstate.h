// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/batch.h"

namespace linchpin {

/// Where a batch stands.
enum class BatchStage {
    Planned,
    SwitchingOff, ///< members are prepared and switched off, each proved
    Observing, ///< one period for all
    Confirming, ///< all that could be switched off are, and wait for the person
    Deleting,
    GoingBack,
    Ended,
};
[[nodiscard]] QString wordOf(BatchStage stage);
[[nodiscard]] std::optional<BatchStage> batchStageFrom(QStringView word);

/// How one member stands, told by its run.
enum class Standing {
    Waiting, ///< not begun
    Midway, ///< under way, or cut off there
    Ready, ///< switched off, read again, waits to be confirmed
    Gone,
    Back, ///< ended without a deletion: refused, unchanged or rolled back
    Halted,
};
[[nodiscard]] Standing standingOf(const RunState &run);
[[nodiscard]] bool isOver(Standing standing); ///< Gone or Back: nothing goes on

enum class MemberErrand {
    Forward,
    Again, ///< halted, and to be gone on with
    Back, ///< what it changed is to be taken back
    BackAgain, ///< halted, and to be taken back nevertheless
};

struct MemberState
{
    MemberErrand errand = MemberErrand::Forward;
    bool isUnderWay = false; ///< its run was set going and has not come to rest
    bool isConfirmed = false; ///< the phrase was given for this one
    QString reason; ///< for people: why it is not gone on with
    bool operator==(const MemberState &) const = default;
};

/// What the scheduler knows beside the runs. A value; written to the journal on every change.
struct BatchState
{
    BatchStage stage = BatchStage::Planned;
    std::vector<MemberState> members; ///< parallel to Batch::members
    int only = -1; ///< go on with this one alone
    bool hasObserved = false;
    QDateTime observeUntil; ///< set while Observing
    QString reason; ///< for people
    bool operator==(const BatchState &) const = default;
};
[[nodiscard]] BatchState initialState(const Batch &batch);
/// What of it outlives a crash, and so is all that has to be written: no run is under way then.
[[nodiscard]] BatchState lastingPart(BatchState state);
/// The state a member's run begins with: the batch watches once for all, so no member does.
[[nodiscard]] RunState initialMemberState(const Plan &plan);

[[nodiscard]] QJsonObject toJson(const BatchState &state);
[[nodiscard]] Result<BatchState> batchStateFromJson(const QJsonObject &json);

} // namespace linchpin
