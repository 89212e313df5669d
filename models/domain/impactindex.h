// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/impact.h"
#include "models/domain/keytable.h"

#include <span>

namespace linchpin {

/// The dependents of an impact by number, and who hangs on whom: made once in time linear in
/// dependents and edges, so that what is asked again at every choice is a walk over numbers (an
/// impact may have a million, docs/decisions/0095). Keeps a reference: the impact has to outlive it
/// and to stay as it is.
class ImpactIndex
{
public:
    explicit ImpactIndex(const Impact &impact);
    explicit ImpactIndex(Impact &&) = delete;

    [[nodiscard]] const Impact &impact() const { return *m_impact; }
    [[nodiscard]] std::size_t size() const { return m_impact->dependents.size(); }
    [[nodiscard]] const Dependent &at(quint32 number) const { return m_impact->dependents[number]; }

    /// Nothing if there is none with this key; of equal ones side by side, the first. A hint, the
    /// number it may well have, saves the search: lists made from an impact are in its order.
    [[nodiscard]] std::optional<quint32> number(const DependentKey &key, quint32 hint = 0) const;
    /// What hangs on this one, itself not included, in the order of the impact; one that names it
    /// twice is there twice.
    [[nodiscard]] std::span<const quint32> users(quint32 number) const
    {
        return std::span(m_users).subspan(m_firstUser[number],
                                          m_firstUser[number + 1] - m_firstUser[number]);
    }
    /// Does it hang on something that is not in the impact, and so is not known to stay?
    [[nodiscard]] bool hangsOnUnknown(quint32 number) const
    {
        return m_hangsOnUnknown[number] != 0;
    }

private:
    [[nodiscard]] std::vector<quint32> edgesBefore() const;
    [[nodiscard]] std::vector<quint32> targets(const std::vector<quint32> &edgesBefore);
    void connect(const std::vector<quint32> &edgesBefore, const std::vector<quint32> &targets);

    const Impact *m_impact;
    KeyTable m_table;
    std::vector<quint32>
        m_firstUser; ///< where the users of each begin in m_users; one more at the end
    std::vector<quint32> m_users;
    std::vector<char> m_hangsOnUnknown;
};

} // namespace linchpin
