// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/systems/source.h"

#include <optional>

namespace linchpin::umbraco {

/// Counts what the pages of a list bring and decides whether the list is whole.
///
/// If the total moves while pages come, everything read is void and reading starts again. The
/// server sorts by name alone, so entries of equal names may change places between pages: then what
/// is missing is looked for in another pass. Both have an end.
class PageTally final
{
public:
    enum class Next { End, Again, Restart };

    void startPass();
    void startOver();
    /// A page is here. The first one of all tells the total; one that disagrees means that the list
    /// moved.
    void count(int skip, qint64 entries, int unreadable, qint64 total);
    void fail(const ApiError &error); ///< a page did not come; the first failure counts
    /// Every page of this pass is answered, and so many distinct entries are held.
    [[nodiscard]] Next endPass(qint64 held);

    [[nodiscard]] bool hasTotal() const { return m_total >= 0; }
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] bool isTooLong() const;
    [[nodiscard]] const SourceState &state() const { return m_state; }
    [[nodiscard]] const std::optional<ApiError> &error() const { return m_error; }

private:
    void describe(qint64 missing);

    qint64 m_total = -1;
    int m_unreadable = 0;
    int m_passes = 0;
    int m_restarts = 0;
    bool m_hasMoved = false;
    bool m_isShort = false;
    std::optional<ApiError> m_error;
    SourceState m_state;
};

} // namespace linchpin::umbraco
