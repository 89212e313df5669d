// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/httpconnection.h"

#include <QTcpServer>

namespace linchpin {

/// Accepts HTTP/1.x lines on loopback. Qt's own HTTP server of this version gives no hold on the
/// line itself (hang, drop, half a body), decodes the path before we see it and does not speak
/// chunked bodies; so it is not used.
class HttpListener final : public QObject
{
    Q_OBJECT

public:
    explicit HttpListener(QObject *parent = nullptr);
    ~HttpListener() override;

    /// Port 0: any free one the first time, the same one again after stop().
    [[nodiscard]] bool start(quint16 port = 0);
    void stop(); ///< refuses new lines and drops those that are up
    [[nodiscard]] bool isUp() const { return m_server.isListening(); }
    [[nodiscard]] quint16 port() const { return m_port; } ///< also while it is down
    [[nodiscard]] int accepted() const { return m_accepted; } ///< lines so far

Q_SIGNALS:
    void requested(linchpin::HttpConnection *line, const linchpin::HttpRequest &request);

private:
    void accept();

    QTcpServer m_server;
    quint16 m_port = 0;
    int m_accepted = 0;
};

} // namespace linchpin
