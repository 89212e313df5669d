// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/result.h"
#include "models/net/unpacker.h"
#include "models/wire/http.h"

#include <QElapsedTimer>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>

#include <chrono>
#include <memory>

class QNetworkAccessManager;

namespace linchpin {

/// One request, sent exactly once, and what came back: a whole HTTP answer of any status but 3xx,
/// or why there is none. Destroying it aborts and nothing is signalled afterwards.
class Transfer final : public QObject
{
    Q_OBJECT

public:
    struct Limits
    {
        std::chrono::milliseconds timeout; ///< from sending to the last byte
        qint64 maxBytes; ///< of the body, as sent and as unpacked
    };

    /// The manager must live longer.
    Transfer(QNetworkAccessManager &manager, QNetworkRequest request, const HttpRequest &what,
             Limits limits, QObject *parent = nullptr);
    ~Transfer() override;
    /// Held until the connection is free again.
    void setPlace(std::shared_ptr<void> place) { m_place = std::move(place); }

Q_SIGNALS:
    void
    finished(const linchpin::Result<linchpin::HttpResponse> &reply); ///< once, from the event loop

private:
    void takeBody();
    void takeEnd();
    [[nodiscard]] Result<HttpResponse> outcome();
    void end(const Result<HttpResponse> &reply);
    void letGo();

    HttpRequest m_what; ///< without body and headers, for the log
    Limits m_limits;
    QPointer<QNetworkReply> m_reply; ///< null as soon as it ended
    std::unique_ptr<Unpacker> m_unpacker; ///< from the head on
    qint64 m_received = 0;
    std::shared_ptr<void> m_place;
    QTimer m_deadline;
    QElapsedTimer m_clock;
    bool m_connected = false; ///< a connection was opened for this request
    bool m_secured = false;
    QList<QSslError> m_tlsErrors;
};

} // namespace linchpin
