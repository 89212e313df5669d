// SPDX-License-Identifier: Apache-2.0
#include "app/demo/httpconnection.h"

#include <QTcpSocket>

namespace linchpin {

HttpConnection::HttpConnection(QTcpSocket *socket, int number, QObject *parent)
    : QObject(parent), m_socket(socket), m_number(number)
{
    m_socket->setParent(this);
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(m_socket, &QTcpSocket::readyRead, this, &HttpConnection::read);
    connect(m_socket, &QTcpSocket::bytesWritten, this, &HttpConnection::pump);
    connect(m_socket, &QTcpSocket::disconnected, this, [this] {
        Q_EMIT closed();
        deleteLater();
    });
}

void HttpConnection::read()
{
    m_parser.feed(m_socket->readAll());
    if (m_isReading) // an answer given at once: the loop below goes on
        return;
    m_isReading = true;
    while (!m_isBusy && takeNext()) { }
    m_isReading = false;
}

bool HttpConnection::takeNext()
{
    switch (m_parser.parse()) {
    case HttpParser::State::NeedsMore:
        if (m_parser.takeExpectation())
            m_socket->write("HTTP/1.1 100 Continue\r\n\r\n");
        return false;
    case HttpParser::State::Broken:
        m_isBusy = true;
        m_socket->write(serialised({m_parser.errorStatus(), {}, {}}, false));
        m_socket->disconnectFromHost();
        return false;
    case HttpParser::State::Ready: break;
    }
    m_isBusy = true;
    const HttpRequest request = m_parser.take();
    m_isHead = request.method == "HEAD";
    m_keepsAlive = m_parser.keepsAlive();
    Q_EMIT requested(request);
    return true;
}

void HttpConnection::reply(const HttpResponse &response)
{
    m_socket->write(serialised(response, m_keepsAlive, m_isHead));
    if (!m_keepsAlive) {
        m_socket->disconnectFromHost();
        return;
    }
    m_isBusy = false;
    read(); // what came meanwhile
}

void HttpConnection::replyHalf(const HttpResponse &response)
{
    const QByteArray whole = serialised(response, false, m_isHead);
    const qsizetype head = whole.indexOf("\r\n\r\n") + 4;
    const qsizetype body = whole.size() - head;
    m_socket->write(whole.left(body > 0 ? head + body / 2
                                        : head / 2)); // half of nothing would be a whole answer
    m_socket->disconnectFromHost();
}

void HttpConnection::replyEndlessly(qint64 bytes)
{
    m_endless = bytes;
    m_socket->write("HTTP/1.1 200 OK\r\ncontent-type: application/json; charset=utf-8\r\n"
                    "connection: close\r\n\r\n{\"items\":[\"");
}

void HttpConnection::pump()
{
    constexpr qint64 block = 64 * 1024;
    if (m_endless <= 0 || m_socket->bytesToWrite() > block)
        return;
    const qint64 size = qMin(block, m_endless);
    m_endless -= size;
    m_socket->write(QByteArray(qsizetype(size), 'a'));
    if (m_endless == 0) {
        m_socket->write("\"],\"total\":1}");
        m_socket->disconnectFromHost();
    }
}

void HttpConnection::drop()
{
    m_socket->abort();
}

} // namespace linchpin
