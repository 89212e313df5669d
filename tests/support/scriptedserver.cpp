// SPDX-License-Identifier: Apache-2.0
#include "tests/support/scriptedserver.h"

#include <QSslSocket>

#include <algorithm>
#include <memory>
#include <utility>

#include <sys/socket.h>

namespace linchpin::testing {

using namespace Qt::StringLiterals;

namespace {

/// The first whole request of the buffer, taken out of it; nothing if it is not whole yet.
std::optional<Received> takeRequest(QByteArray &buffer)
{
    const qsizetype headEnd = buffer.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return std::nullopt;
    const QList<QByteArray> lines = buffer.first(headEnd).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> words = lines.first().split(' ');
    Received request;
    request.method = words.value(0);
    request.target = words.value(1);
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        request.headers.append({line.first(colon).toLower(), line.sliced(colon + 1).trimmed()});
    }
    const qsizetype length = request.header("content-length").toInt();
    if (buffer.size() < headEnd + 4 + length)
        return std::nullopt;
    request.body = buffer.sliced(headEnd + 4, length);
    buffer.remove(0, headEnd + 4 + length);
    return request;
}

/// Closes with RST in place of FIN.
void resetConnection(QTcpSocket *socket)
{
    const linger now{.l_onoff = 1, .l_linger = 0};
    setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket->abort();
}

} // namespace

QByteArray Received::header(const QByteArray &lowerCaseName) const
{
    const auto found =
        std::ranges::find(headers, lowerCaseName, &QPair<QByteArray, QByteArray>::first);
    return found == headers.end() ? QByteArray() : found->second;
}

Reply Reply::answer(int status, const QByteArray &body,
                    const QList<QPair<QByteArray, QByteArray>> &headers)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    const bool hasType =
        std::ranges::any_of(headers, [](const auto &h) { return h.first == "Content-Type"; });
    if (!hasType)
        head += "Content-Type: application/json\r\n";
    for (const auto &[name, value] : headers)
        head += name + ": " + value + "\r\n";
    return {head + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body,
            Then::KeepOpen};
}

ScriptedServer::ScriptedServer(Script script, std::optional<QSslConfiguration> tls)
    : m_script(std::move(script)), m_tls(std::move(tls))
{
    if (!listen(QHostAddress::LocalHost))
        qFatal("no port on loopback");
}

QUrl ScriptedServer::url(const QString &path, const QString &host) const
{
    QUrl url;
    url.setScheme(m_tls ? u"https"_s : u"http"_s);
    url.setHost(host);
    url.setPort(serverPort());
    url.setPath(path);
    return url;
}

int ScriptedServer::count(const QByteArray &method) const
{
    return int(std::ranges::count(m_received, method, &Received::method));
}

int ScriptedServer::openConnections() const
{
    const auto sockets = findChildren<QTcpSocket *>();
    return int(std::ranges::count(sockets, QAbstractSocket::ConnectedState, &QTcpSocket::state));
}

void ScriptedServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    auto *const socket = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (m_closesWhenAccepted)
        return socket->disconnectFromHost();
    const auto buffer = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::readyRead, this,
            [this, socket, buffer] { read(socket, *buffer); });
    if (auto *const secured = qobject_cast<QSslSocket *>(socket)) {
        secured->setSslConfiguration(*m_tls);
        secured->startServerEncryption();
    }
}

void ScriptedServer::read(QTcpSocket *socket, QByteArray &buffer)
{
    buffer += socket->readAll();
    while (const auto request = takeRequest(buffer))
        serve(socket, *request);
}

void ScriptedServer::serve(QTcpSocket *socket, const Received &request)
{
    m_received.push_back(request);
    carryOut(socket, m_script(request));
    Q_EMIT requestReceived();
}

void ScriptedServer::carryOut(QTcpSocket *socket, const Reply &reply)
{
    socket->write(reply.bytes);
    if (reply.endlessUpTo > 0)
        return sendEndlessly(socket, reply.endlessUpTo);
    switch (reply.then) {
    case Reply::Then::KeepOpen: break;
    case Reply::Then::Close: socket->disconnectFromHost(); break;
    case Reply::Then::Reset:
        socket->flush();
        resetConnection(socket);
        break;
    case Reply::Then::Hang:
        std::erase_if(m_held, [](const auto &held) { return held.isNull(); });
        m_held.emplace_back(socket);
        m_peakHeld = std::max(m_peakHeld, held());
        break;
    }
}

void ScriptedServer::sendEndlessly(QTcpSocket *socket, qint64 bytes)
{
    const auto left = std::make_shared<qint64>(bytes);
    const auto more = [socket, left] {
        if (*left <= 0 || socket->bytesToWrite() > 256 * 1024)
            return;
        *left -= 64 * 1024;
        socket->write(QByteArray(64 * 1024, ' '));
    };
    connect(socket, &QTcpSocket::bytesWritten, socket, more);
    more();
}

void ScriptedServer::release(const Reply &reply)
{
    for (const QPointer<QTcpSocket> &socket : std::exchange(m_held, {})) {
        if (socket)
            carryOut(socket, reply);
    }
}

} // namespace linchpin::testing
