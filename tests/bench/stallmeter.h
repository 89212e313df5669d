// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QSemaphore>

#include <atomic>
#include <thread>

namespace linchpin::bench {

/// How long the event loop of this thread did not come round, at worst: another thread knocks every
/// millisecond and measures how long it waits to be let in, as a key or a click would. A timer that
/// beats all the time would take a processor from what is measured, and the dispatcher's own
/// signals (awake, aboutToBlock) enclose the work of some dispatchers and not that of others.
class StallMeter final
{
public:
    StallMeter();
    ~StallMeter();
    StallMeter(const StallMeter &) = delete;
    StallMeter &operator=(const StallMeter &) = delete;

    /// The longest so far; one that knocks at this moment counts with the time it has waited.
    [[nodiscard]] double milliseconds() const;

private:
    void knock();

    QObject m_door;
    QSemaphore m_isIn;
    std::atomic<bool> m_isOver = false;
    QElapsedTimer m_clock;
    std::atomic<qint64> m_longest = 0; ///< nanoseconds
    std::atomic<qint64> m_knockedAt = -1; ///< nanoseconds on the clock; less than 0: nobody waits
    std::thread m_thread;
};

} // namespace linchpin::bench
