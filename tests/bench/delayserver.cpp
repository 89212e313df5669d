// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/delayserver.h"

#include <QTcpSocket>
#include <QTimer>

#include <memory>

namespace linchpin::bench {

DelayServer::DelayServer(int milliseconds) : m_milliseconds(milliseconds)
{
    auto *server = new QTcpServer;
    server->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, server, &QObject::deleteLater);
    QObject::connect(server, &QTcpServer::newConnection, server,
                     [this, server] { accept(*server); });
    m_thread.start();
    QMetaObject::invokeMethod(
        server,
        [this, server] {
            server->listen(QHostAddress::LocalHost);
            m_port = server->serverPort();
        },
        Qt::BlockingQueuedConnection);
}

DelayServer::~DelayServer()
{
    m_thread.quit();
    m_thread.wait();
}

void DelayServer::accept(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        auto buffer = std::make_shared<QByteArray>();
        QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, buffer] {
            *buffer += socket->readAll();
            for (qsizetype end = buffer->indexOf("\r\n\r\n"); end >= 0;
                 end = buffer->indexOf("\r\n\r\n")) {
                buffer->remove(0, end + 4);
                ++m_requests;
                QTimer::singleShot(m_milliseconds, Qt::PreciseTimer, socket, [socket] {
                    socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
                                  "Content-Length: 1000\r\n\r\n"
                                  + QByteArray(1000, ' '));
                });
            }
        });
    }
}

} // namespace linchpin::bench
