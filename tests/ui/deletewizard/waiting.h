// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QTimer>

namespace linchpin::testing {

/// Runs the event loop until it is so, or too late. Unlike QTest's it sleeps only when nothing
/// happens: a conversation of hundreds of requests with a server in the same thread is not slowed
/// down by the waiting.
template<typename Condition>
[[nodiscard]] bool waitUntil(Condition isSo, int milliseconds = 15000)
{
    const QDeadlineTimer end(milliseconds);
    QTimer wake;
    wake.start(20);
    while (!isSo()) {
        if (end.hasExpired())
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    return true;
}

} // namespace linchpin::testing
