// SPDX-License-Identifier: Apache-2.0
#include "app/demo/httplistener.h"

#include <QTcpSocket>

namespace linchpin {

HttpListener::HttpListener(QObject *parent) : QObject(parent), m_server(this)
{
    connect(&m_server, &QTcpServer::newConnection, this, &HttpListener::accept);
}

HttpListener::~HttpListener()
{
    stop();
}

bool HttpListener::start(quint16 port)
{
    if (isUp())
        return true;
    if (!m_server.listen(QHostAddress::LocalHost, port ? port : m_port))
        return false;
    m_port = m_server.serverPort();
    return true;
}

void HttpListener::stop()
{
    m_server.close();
    for (HttpConnection *line :
         findChildren<HttpConnection *>(QString(), Qt::FindDirectChildrenOnly))
        line->drop();
}

void HttpListener::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        auto *line = new HttpConnection(socket, ++m_accepted, this);
        connect(line, &HttpConnection::requested, this,
                [this, line](const HttpRequest &request) { Q_EMIT requested(line, request); });
    }
}

} // namespace linchpin
