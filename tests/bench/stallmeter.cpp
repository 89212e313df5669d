// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/stallmeter.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>

namespace linchpin::bench {

StallMeter::StallMeter() : m_thread([this] { knock(); }) { }

StallMeter::~StallMeter()
{
    m_isOver = true;
    m_isIn.release(); // nobody opens any more
    m_thread.join();
}

void StallMeter::knock()
{
    while (!m_isOver) {
        QElapsedTimer waiting;
        waiting.start();
        QMetaObject::invokeMethod(
            &m_door, [this] { m_isIn.release(); }, Qt::QueuedConnection);
        m_isIn.acquire();
        m_longest = std::max(m_longest.load(), waiting.nsecsElapsed());
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

} // namespace linchpin::bench
