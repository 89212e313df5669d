// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/listcount.h"

#include "models/systems/translate.h"

namespace linchpin::versori {

namespace {
constexpr int restartLimit = 3;
constexpr qint64 totalLimit = 1'000'000;
} // namespace

bool ListCount::take(const std::optional<qint64> &total, int unreadable)
{
    ++m_pages;
    const bool hasMoved = m_total && total != m_total;
    if (hasMoved && m_restarts < restartLimit)
        return false;
    m_hasMoved = m_hasMoved || hasMoved;
    m_total = total;
    m_unreadable += unreadable;
    return true;
}

bool ListCount::goesOn(const QString &next, bool wasFresh)
{
    const qint64 most = qMin(m_total.value_or(totalLimit), totalLimit);
    const bool mayGoOn = wasFresh || m_pages == 1; // an empty first page may have more behind it
    const bool isFurther = !next.isEmpty() && mayGoOn && qint64(m_keys.size()) <= most
        && m_cursors.insert(next).second;
    m_hasMore = !next.isEmpty() && !isFurther;
    return isFurther;
}

void ListCount::restart()
{
    ++m_restarts;
    m_total.reset();
    m_keys.clear();
    m_cursors.clear();
    m_unreadable = 0;
    m_hasMore = false;
}

SourceState ListCount::state(const std::optional<ApiError> &error) const
{
    SourceState state;
    const auto held = qint64(m_keys.size());
    if (error && m_pages == 0)
        state.fail(*error);
    else if (error)
        state.addGap(translate("Versori", "The list is cut short: %1").arg(error->detail));
    else if (m_hasMoved)
        state.addGap(translate("Versori", "The list changed again and again while it was read."));
    else if (m_unreadable > 0)
        state.addGap(translate("Versori", "%n entries of the list could not be read.", nullptr,
                               m_unreadable));
    else if (m_total && held != *m_total)
        state.addGap(translate("Versori", "The server says there are %1, but gave %2.")
                         .arg(*m_total)
                         .arg(held));
    else if (!m_total && m_hasMore) // with a count, the count decides
        state.addGap(translate("Versori", "The server says that the list goes on, but not how."));
    return state;
}

} // namespace linchpin::versori
