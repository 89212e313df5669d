// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/connectionsource.h"
#include "models/domain/protection.h"
#include "models/item/roworder.h"

namespace linchpin {

/// The connections of all endpoints and the orders they can be shown in. A value: a copy is cheap,
/// so that the next state is made from a copy, on another thread if that takes long.
///
/// The order by id is always there. Others are made when they are asked for, kept, and follow every
/// change of a few rows; a change of many throws away those it touches.
class ConnectionIndex
{
public:
    ConnectionIndex();

    /// The rules that mark an endpoint's rows as protected, those it has and those that come.
    struct Marks
    {
        EndpointIdentity identity;
        std::vector<ProtectionRule> rules;
        bool operator==(const Marks &) const = default;
    };
    /// Something new about an endpoint.
    struct News
    {
        enum class Kind { Whole, More, Facts, Marks };
        Kind kind = Kind::More; ///< Whole: a connection that is not in it is gone
        QString endpoint;
        std::vector<Connection> rows; ///< an id that is named twice is one connection
        EndpointFacts facts;
        Marks marks = {};
        ConnectionSource source = {}; ///< of a Whole that is still to be read: in place of rows
    };
    struct Failure
    {
        QString endpoint; ///< has no rows now: half a list would pass for a whole one
        ApiError error;
    };
    /// What became of it. Slots are unique in each list, and none is in two.
    struct Changes
    {
        std::vector<Slot> added;
        std::vector<Slot> changed; ///< same connection, other values
        std::vector<Slot> removed;
        bool hasOtherFacts = false;
        std::vector<Failure> failures; ///< of sources
        [[nodiscard]] std::vector<Slot> touched() const; ///< all of them
    };
    [[nodiscard]] Changes take(const std::vector<News> &news);
    /// Would take() and makeOrder() be done at once? Always where there are no more rows than that.
    [[nodiscard]] bool isQuick(const News &news, size_t patience) const;

    void setSort(ListField field, Qt::SortOrder direction);
    [[nodiscard]] bool isSorted() const { return orderOf(m_field) && orderOf(ListField::Id); }
    /// Makes what is missing for isSorted(). Stopped before the end it leaves that false.
    void makeOrder(const std::atomic<bool> &isStopped = false);

    [[nodiscard]] const ConnectionStore &store() const { return m_store; }
    [[nodiscard]] Marks marks(const QString &endpoint) const { return m_marks.value(endpoint); }
    [[nodiscard]] std::vector<Slot> shown(const SlotSet &passing) const; ///< of a sorted index
    [[nodiscard]] ListField field() const { return m_field; }
    [[nodiscard]] Qt::SortOrder direction() const { return m_direction; }
    /// The same address as before: the same order.
    [[nodiscard]] std::shared_ptr<const RowOrder> order() const { return orderOf(m_field); }

private:
    class Taking;
    using Orders = std::array<std::shared_ptr<const RowOrder>, listFieldCount>;
    [[nodiscard]] const std::shared_ptr<const RowOrder> &orderOf(ListField field) const
    {
        return m_orders[size_t(field)];
    }
    [[nodiscard]] std::vector<Slot> heldSlots() const;
    [[nodiscard]] size_t movedBy(const News &news) const;

    ConnectionStore m_store;
    QHash<QString, Marks> m_marks; ///< by endpoint
    Orders m_orders; ///< by field; null: to be made
    ListField m_field = ListField::Name;
    Qt::SortOrder m_direction = Qt::AscendingOrder;
};

} // namespace linchpin
