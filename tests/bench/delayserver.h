// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTcpServer>
#include <QThread>

#include <atomic>

namespace linchpin::bench {

/// An HTTP server on loopback, in a thread of its own, that answers every request with a kilobyte
/// after a fixed delay, however many come at once. It does as little as it can: it has the
/// processors of whoever is measured.
class DelayServer final
{
public:
    explicit DelayServer(int milliseconds);
    ~DelayServer();
    DelayServer(const DelayServer &) = delete;
    DelayServer &operator=(const DelayServer &) = delete;
    [[nodiscard]] QString url() const { return QStringLiteral("http://127.0.0.1:%1").arg(m_port); }
    [[nodiscard]] int requests() const { return m_requests; }

private:
    class Desk;

    int m_milliseconds;
    quint16 m_port = 0;
    std::atomic_int m_requests = 0;
    QThread m_thread;
};

} // namespace linchpin::bench
