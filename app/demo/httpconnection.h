// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/httpparser.h"

#include <QObject>

class QTcpSocket;

namespace linchpin {

/// One accepted line. Requests come one after the other: the next is parsed when the last was
/// answered. Deletes itself when the line is down.
class HttpConnection final : public QObject
{
    Q_OBJECT

public:
    HttpConnection(QTcpSocket *socket, int number, QObject *parent);

    [[nodiscard]] int number() const { return m_number; } ///< 1, 2, ... in the order accepted

    void reply(const HttpResponse &response);
    /// Head and half of the body, then the line drops.
    void replyHalf(const HttpResponse &response);
    /// An answer whose body goes on for this many bytes and was not announced.
    void replyEndlessly(qint64 bytes);
    void drop(); ///< the line drops now; nothing more is sent

Q_SIGNALS:
    void requested(const linchpin::HttpRequest &request);
    void closed();

private:
    void read();
    [[nodiscard]] bool takeNext(); ///< false: nothing more for now
    void pump();

    QTcpSocket *m_socket;
    HttpParser m_parser;
    int m_number;
    bool m_isBusy = false; ///< a request waits for its answer
    bool m_isReading = false;
    bool m_isHead = false;
    bool m_keepsAlive = true;
    qint64 m_endless = 0;
};

} // namespace linchpin
