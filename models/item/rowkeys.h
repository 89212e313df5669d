// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/item/connectionstore.h"
#include "models/item/peoplecollator.h"

namespace linchpin {

/// Compares rows by one field. One per thread; the store outlives it.
class RowKeys
{
public:
    RowKeys(const ConnectionStore &store, ListField field);

    /// Bytes that compare as the field does; the last one is zero, the others never are.
    void appendKey(std::string &bytes, Slot slot) const;
    /// As the keys compare, without making any.
    [[nodiscard]] int compare(Slot left, Slot right) const;

private:
    [[nodiscard]] QString text(Slot slot) const;
    [[nodiscard]] QString commonText(const RowGroup &group) const;

    const ConnectionStore &m_store;
    ListField m_field;
    PeopleCollator m_collator;
    std::vector<std::string> m_groupKeys; ///< by group, where the field is the group's
};

} // namespace linchpin
