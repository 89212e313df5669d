// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/source.h"

#include <QString>

#include <optional>
#include <set>

namespace linchpin::versori {

/// Keeps count while a list is read page by page: what the server says there is, what came, where
/// it goes on. Every list has an end here, whatever the server says.
class ListCount final
{
public:
    /// A page came. False: the count moved since the one before, and reading has to start again.
    [[nodiscard]] bool take(const std::optional<qint64> &total, int unreadable);
    /// Is this entry new?
    [[nodiscard]] bool isFresh(const QString &key) { return m_keys.insert(key).second; }
    /// Does it go on at this cursor? Not if there is none, it was followed before, a page after the
    /// first brought nothing new, or more came than there is.
    [[nodiscard]] bool goesOn(const QString &next, bool wasFresh);
    void restart();

    [[nodiscard]] bool hasPages() const { return m_pages > 0; }
    /// How far it was read, if this is the end of it.
    [[nodiscard]] SourceState state(const std::optional<ApiError> &error) const;

private:
    std::set<QString> m_keys;
    std::set<QString> m_cursors; ///< followed since the last start
    std::optional<qint64> m_total;
    int m_pages = 0;
    int m_unreadable = 0;
    int m_restarts = 0;
    bool m_hasMoved = false;
    bool m_hasMore = false; ///< it ended although the server said that it goes on
};

} // namespace linchpin::versori
