// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/batchplan.h"

#include <random>

namespace linchpin::test {

/// A small estate: connections, and dependents that use one or several of them.
struct BatchEstate
{
    struct Connection
    {
        QString id;
        QString copyOf; ///< the other one shows this one as a dependent
        bool isThere = true;
        bool isOn = true;
        bool operator==(const Connection &) const = default;
    };
    struct Dependent
    {
        QString id;
        QStringList uses;
        bool isThere = true;
        bool isOn = true;
        bool isMention = false; ///< can only be accepted
        bool operator==(const Dependent &) const = default;
    };
    std::vector<Connection> connections;
    std::vector<Dependent> dependents;
    bool operator==(const BatchEstate &) const = default;

    [[nodiscard]] Connection *connection(const QString &id);
    [[nodiscard]] Dependent *dependent(const QString &id);
    [[nodiscard]] Impact impactOf(const QString &id) const;
};
[[nodiscard]] BatchEstate randomEstate(std::mt19937 &random);
/// a and b share a user; b has one of its own.
[[nodiscard]] BatchEstate twoSharing();
/// a and b share a user; c stands alone; e is shown by a as its copy.
[[nodiscard]] BatchEstate fourOfWhichTwoShare();

/// Of every connection, in the order of the estate.
[[nodiscard]] std::vector<Impact> impactsOf(const BatchEstate &estate);
/// Everything decided "delete too" where that is offered, else accepted.
[[nodiscard]] Choices choicesForAll(const std::vector<Impact> &impacts);
/// All of the estate, with these choices.
[[nodiscard]] Batch batchOf(const BatchEstate &estate,
                            std::chrono::seconds observe = std::chrono::seconds(0));
/// Which member has this connection; one past the last if none has.
[[nodiscard]] std::size_t placeOf(const Batch &batch, const QString &id);

} // namespace linchpin::test
