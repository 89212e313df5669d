// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/pagetally.h"

#include "models/systems/translate.h"
#include "models/systems/umbraco/endpoints.h"

namespace linchpin::umbraco {

namespace {
constexpr int triesLimit = 3;
constexpr qint64 totalLimit = 1'000'000;
} // namespace

void PageTally::startPass()
{
    m_unreadable = 0;
    m_isShort = false;
}

void PageTally::startOver()
{
    m_total = -1;
    m_passes = 0;
    m_hasMoved = false;
}

void PageTally::count(int skip, qint64 entries, int unreadable, qint64 total)
{
    if (m_total < 0)
        m_total = total;
    m_hasMoved = m_hasMoved || total != m_total;
    const qint64 expected = qBound(qint64(0), m_total - skip, qint64(pageSize));
    m_isShort = m_isShort || entries + unreadable < expected;
    m_unreadable += unreadable;
}

void PageTally::fail(const ApiError &error)
{
    m_error = m_error.value_or(error);
}

bool PageTally::isTooLong() const
{
    return m_total > totalLimit;
}

PageTally::Next PageTally::endPass(qint64 held)
{
    if (m_error) {
        if (hasTotal())
            m_state.addGap(translate("Umbraco", "The list is cut short: %1").arg(m_error->detail));
        else
            m_state.fail(*m_error);
        return Next::End;
    }
    if (m_hasMoved && m_restarts < triesLimit) {
        ++m_restarts;
        return Next::Restart;
    }
    const qint64 missing = m_total - held;
    const bool mayHaveChangedPlaces = !m_hasMoved && !m_isShort && m_unreadable == 0 && missing > 0;
    if (mayHaveChangedPlaces && ++m_passes < triesLimit)
        return Next::Again;
    describe(missing);
    return Next::End;
}

void PageTally::describe(qint64 missing)
{
    if (m_hasMoved)
        m_state.addGap(translate("Umbraco", "The list changed again and again while it was read."));
    else if (m_unreadable > 0)
        m_state.addGap(translate("Umbraco", "%n entries of the list could not be read.", nullptr,
                                 m_unreadable));
    else if (missing > 0)
        m_state.addGap(translate("Umbraco", "The server says there are %1, but gave only %2.")
                           .arg(m_total)
                           .arg(m_total - missing));
}

} // namespace linchpin::umbraco
