// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/item/rowkeys.h"

#include <atomic>

namespace linchpin {

/// All rows of a list in the ascending order of one field; where that is equal, by id.
struct RowOrder
{
    std::vector<Slot> slots;
    SlotSet sameAsBefore; ///< by place: the field equals that of the place before
};

/// The order of these slots; their own order decides where the field is equal. Works on several
/// threads; nothing if it was stopped before the end.
[[nodiscard]] std::optional<RowOrder> sorted(const ConnectionStore &store, ListField field,
                                             const std::vector<Slot> &slots,
                                             const std::atomic<bool> &isStopped);

/// The order without some slots and with others at their places: a pass over the order, and a
/// search for each that is placed. No slot is placed that stays.
[[nodiscard]] RowOrder rearranged(const ConnectionStore &store, ListField field,
                                  const RowOrder &order, const SlotSet &dropped,
                                  std::vector<Slot> placed);

/// Those of a set in the order, or in the opposite one; where the field is equal, by id in both.
[[nodiscard]] std::vector<Slot> inOrder(const RowOrder &order, const SlotSet &set,
                                        Qt::SortOrder direction);

} // namespace linchpin
