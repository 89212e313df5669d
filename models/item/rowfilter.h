// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/item/connectionstore.h"

namespace linchpin {

/// Which rows pass: those of the chosen endpoint in which every word of the filter is found.
///
/// Remembers what passed for the shorter texts that were typed on the way: a longer text is looked
/// for only in what passed before, and going back costs nothing.
class RowFilter
{
public:
    void setText(const QString &text); ///< words, in any order, case and accents aside
    void setEndpoint(const QString &endpoint); ///< empty: all
    [[nodiscard]] const QString &endpoint() const { return m_endpoint; }
    void hide(const QString &endpoint); ///< lets none of it pass, whatever the words are
    void showHidden();

    [[nodiscard]] const SlotSet &passing(const ConnectionStore &store);
    /// The store is another one: rows of these slots came, changed or went, nothing else did.
    void recheck(const ConnectionStore &store, const std::vector<Slot> &touched);
    void forget(); ///< the store is another one altogether

private:
    using Words = std::vector<std::string>; ///< folded UTF-8
    struct Step
    {
        Words words;
        SlotSet passed;
    };
    [[nodiscard]] SlotSet everything(const ConnectionStore &store) const;
    [[nodiscard]] bool isShown(const QString &endpoint) const
    {
        return (m_endpoint.isEmpty() || endpoint == m_endpoint) && !m_hidden.contains(endpoint);
    }
    [[nodiscard]] bool passes(const ConnectionStore &store, Slot slot) const;

    Words m_words;
    QString m_endpoint;
    QStringList m_hidden;
    std::vector<Step> m_steps; ///< each passes no more than the one before
};

} // namespace linchpin
