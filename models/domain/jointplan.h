// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/batchstate.h"

namespace linchpin {

/// Several connections as one, to be shown, signed and spoken of: every dependent once, every
/// change in the order it is made. Never carried out: its connection has no id.
[[nodiscard]] Impact jointImpact(const std::vector<Impact> &impacts); ///< of one: that one
[[nodiscard]] Plan jointPlan(const Batch &batch);
/// How the batch stands, with the progress of jointPlan()'s actions. Its outcome is that of the
/// member that fared worst; what is gone, the actions tell.
[[nodiscard]] RunState jointState(const Batch &batch, const BatchState &state,
                                  const std::vector<RunState> &runs);

/// Whose action each of jointPlan()'s is: the member, and the place in its own plan. First all that
/// can be taken back, member by member; then what is deleted.
struct JointAction
{
    std::size_t member = 0;
    std::size_t action = 0;
    bool operator==(const JointAction &) const = default;
};
[[nodiscard]] std::vector<JointAction> jointOrder(const Batch &batch);

/// The members of a batch that can still be deleted, as a batch of their own to be spoken of.
[[nodiscard]] Batch stillToDeleteOf(const Batch &batch, const BatchState &state,
                                    const std::vector<RunState> &runs);

/// A plan as it is kept, shown, signed and carried out: for one connection, or for several.
struct WholePlan
{
    Plan plan; ///< for the one; for several: jointPlan()
    std::optional<Batch> batch; ///< for several: what is carried out

    WholePlan() = default;
    WholePlan(Plan one) : plan(std::move(one)) { }
    WholePlan(Batch several) : plan(jointPlan(several)), batch(std::move(several)) { }

    [[nodiscard]] std::vector<Plan> members() const;
    [[nodiscard]] std::vector<Impact> impacts() const; ///< of the members
    [[nodiscard]] QString phrase() const; ///< what has to be typed
    void setAccount(const QString &account); ///< whose token it was made with (Plan::account)
    bool operator==(const WholePlan &) const = default;
};

} // namespace linchpin
