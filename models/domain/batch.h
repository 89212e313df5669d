// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/deletionmachine.h"

namespace linchpin {

/// What will be done to several connections of one endpoint. Immutable once made; holds no secrets.
struct Batch
{
    QString id; ///< UUID: applied once
    EndpointIdentity endpoint; ///< of every member
    QString endpointName; ///< the saved name at the time, for people
    /// In the order they are carried out. A change that several of them want stands in the first
    /// one only (eachActionOnce()).
    std::vector<Plan> members;
    std::chrono::seconds observe{0}; ///< one period for all, from the last switch-off on
    QDateTime createdAt; ///< UTC
    QDateTime expiresAt; ///< UTC
    QString createdBy;
    bool operator==(const Batch &) const = default;
};

/// What the members have to do with each other.
struct BatchLinks
{
    /// Per member: the earlier ones it relies on. They have to be through before it is.
    std::vector<std::vector<std::size_t>> needs;
    /// Per member: a number. Members of one number see each other's changes and go one at a time.
    std::vector<std::size_t> group;
    bool operator==(const BatchLinks &) const = default;
};
[[nodiscard]] BatchLinks linksOf(const Batch &batch);

/// A dependent of several connections, counted once.
struct UnitedDependent
{
    Dependent dependent; ///< as the first of them shows it
    std::vector<std::size_t> members; ///< whose dependent it is, ascending
    bool operator==(const UnitedDependent &) const = default;
};
/// Every dependent once, sorted by key. One that is itself among the connections is no dependent.
[[nodiscard]] std::vector<UnitedDependent> unitedDependents(const std::vector<Impact> &impacts);

/// The row of this impact that is that connection: one target can be a dependent of another.
[[nodiscard]] const Dependent *rowOf(const Impact &impact, const ConnectionId &id);

/// What the other members have in effect now and this member's world shows. `runs` is parallel to
/// the members.
[[nodiscard]] std::vector<PlannedAction>
doneElsewhere(const Batch &batch, const std::vector<RunState> &runs, std::size_t member);

/// Is the earlier member through without having done all that the later one relies on? So it is
/// when somebody else deleted its connection meanwhile.
[[nodiscard]] bool hasLeftUndone(const Batch &batch, const std::vector<RunState> &runs,
                                 std::size_t earlier, std::size_t later);

/// What has to be typed: "delete 3 connections". The same in every language, scripts use it too.
[[nodiscard]] QString deletionPhrase(int connections);
[[nodiscard]] Verdict worstVerdict(const Batch &batch);

/// The JSON of plan files of several targets and of the journal. Reading refuses what is missing,
/// foreign or does not fit together.
[[nodiscard]] QJsonObject toJson(const Batch &batch);
[[nodiscard]] Result<Batch> batchFromJson(const QJsonObject &json);

} // namespace linchpin
