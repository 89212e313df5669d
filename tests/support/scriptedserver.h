// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QPointer>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <optional>
#include <vector>

namespace linchpin::testing {

/// A request as it came in, byte for byte.
struct Received
{
    QByteArray method;
    QByteArray target;
    QList<QPair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;
    [[nodiscard]] QByteArray header(const QByteArray &lowerCaseName) const;
};

/// What a scripted server does with a request: some bytes, then something with the connection.
struct Reply
{
    enum class Then { KeepOpen, Close, Reset, Hang };
    QByteArray bytes;
    Then then = Then::KeepOpen;
    qint64 endlessUpTo = 0; ///< goes on sending this many bytes, as fast as they are taken

    [[nodiscard]] static Reply answer(int status, const QByteArray &body = "{}",
                                      const QList<QPair<QByteArray, QByteArray>> &headers = {});
    [[nodiscard]] static Reply close(const QByteArray &bytes = {}) { return {bytes, Then::Close}; }
    [[nodiscard]] static Reply reset(const QByteArray &bytes = {}) { return {bytes, Then::Reset}; }
    [[nodiscard]] static Reply hang(const QByteArray &bytes = {}) { return {bytes, Then::Hang}; }
};

/// An HTTP server on loopback that does exactly what a test says, right or wrong, and counts.
class ScriptedServer final : public QTcpServer
{
    Q_OBJECT

public:
    using Script = std::function<Reply(const Received &request)>;

    explicit ScriptedServer(Script script, std::optional<QSslConfiguration> tls = std::nullopt);

    [[nodiscard]] QUrl url(const QString &path = {},
                           const QString &host = QStringLiteral("127.0.0.1")) const;
    [[nodiscard]] const std::vector<Received> &received() const { return m_received; }
    [[nodiscard]] int count(const QByteArray &method) const;
    [[nodiscard]] int connections() const { return m_connections; } ///< accepted so far
    [[nodiscard]] int held() const { return int(m_held.size()); } ///< hanging now
    [[nodiscard]] int peakHeld() const { return m_peakHeld; }
    [[nodiscard]] int openConnections() const;
    /// Answers all that hang.
    void release(const Reply &reply);
    void closeWhenAccepted(bool on) { m_closesWhenAccepted = on; }

Q_SIGNALS:
    void requestReceived();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void read(QTcpSocket *socket, QByteArray &buffer);
    void serve(QTcpSocket *socket, const Received &request);
    void carryOut(QTcpSocket *socket, const Reply &reply);
    void sendEndlessly(QTcpSocket *socket, qint64 bytes);

    Script m_script;
    std::optional<QSslConfiguration> m_tls;
    std::vector<Received> m_received;
    std::vector<QPointer<QTcpSocket>> m_held;
    int m_connections = 0;
    int m_peakHeld = 0;
    bool m_closesWhenAccepted = false;
};

} // namespace linchpin::testing
