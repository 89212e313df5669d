// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/stallmeter.h"

#include <algorithm>
#include <chrono>

namespace linchpin::bench {

StallMeter::StallMeter()
{
    m_clock.start();
    m_thread = std::thread([this] { knock(); });
}

double StallMeter::milliseconds() const
{
    // In this order: one that is let in between the two is in the longest, or waits still.
    const qint64 knockedAt = m_knockedAt;
    const qint64 waited = knockedAt < 0 ? 0 : m_clock.nsecsElapsed() - knockedAt;
    return double(std::max(m_longest.load(), waited)) / 1e6;
}

StallMeter::~StallMeter()
{
    m_isOver = true;
    m_isIn.release(); // nobody opens any more
    m_thread.join();
}

void StallMeter::knock()
{
    while (!m_isOver) {
        const qint64 since = m_clock.nsecsElapsed();
        m_knockedAt = since;
        QMetaObject::invokeMethod(
            &m_door, [this] { m_isIn.release(); }, Qt::QueuedConnection);
        m_isIn.acquire();
        m_longest = std::max(m_longest.load(), m_clock.nsecsElapsed() - since);
        m_knockedAt = -1;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

} // namespace linchpin::bench
