// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/delayserver.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <deque>

namespace linchpin::bench {

/// Lives in the server's thread. All delays are equal, so whoever came first is answered first, and
/// one timer is enough.
class DelayServer::Desk final : public QTcpServer
{
public:
    Desk(int milliseconds, std::atomic_int &requests)
        : m_nanoseconds(qint64(milliseconds) * 1'000'000), m_requests(requests), m_timer(this)
    {
        m_clock.start();
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, &Desk::answer);
        connect(this, &QTcpServer::newConnection, this, &Desk::accept);
    }

private:
    struct Waiting
    {
        qint64 due; ///< nanoseconds of the clock
        QPointer<QTcpSocket> socket;
    };

    void accept()
    {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
        }
    }
    /// A GET has no body, and the next one comes after the answer: heads never share a packet.
    void read(QTcpSocket &socket)
    {
        if (!socket.peek(socket.bytesAvailable()).endsWith("\r\n\r\n"))
            return;
        socket.skip(socket.bytesAvailable());
        ++m_requests;
        m_waiting.push_back({m_clock.nsecsElapsed() + m_nanoseconds, &socket});
        if (!m_timer.isActive())
            wait();
    }
    void wait()
    {
        const qint64 left = m_waiting.front().due - m_clock.nsecsElapsed();
        m_timer.start(int(std::max(left + 999'999, qint64(0)) / 1'000'000)); // never too early
    }
    void answer()
    {
        static const QByteArray reply = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                                        "Content-Length: 1000\r\n\r\n"
            + QByteArray(1000, ' ');
        for (; !m_waiting.empty() && m_waiting.front().due <= m_clock.nsecsElapsed();
             m_waiting.pop_front()) {
            if (m_waiting.front().socket)
                m_waiting.front().socket->write(reply);
        }
        if (!m_waiting.empty())
            wait();
    }

    qint64 m_nanoseconds;
    std::atomic_int &m_requests;
    QElapsedTimer m_clock;
    QTimer m_timer;
    std::deque<Waiting> m_waiting; ///< the first is due first
};

DelayServer::DelayServer(int milliseconds) : m_milliseconds(milliseconds)
{
    auto *desk = new Desk(m_milliseconds, m_requests);
    desk->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, desk, &QObject::deleteLater);
    m_thread.start();
    QMetaObject::invokeMethod(
        desk,
        [this, desk] {
            desk->listen(QHostAddress::LocalHost);
            m_port = desk->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

DelayServer::~DelayServer()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace linchpin::bench
