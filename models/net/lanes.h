// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/net/endpointaccess.h"
#include "models/net/transfer.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QSslConfiguration>

#include <memory>
#include <optional>
#include <vector>

namespace linchpin {

/// The connections to one endpoint. Reads share managers, as many as it takes to have maxInFlight
/// requests on the wire: one manager opens at most six connections to a host. Whatever changes
/// something gets a manager, and so a connection, of its own.
class Lanes final : public QObject
{
    Q_OBJECT

public:
    explicit Lanes(const EndpointAccess &access, QObject *parent = nullptr);

    /// Why nothing can be sent at all (CA file, proxy address), or nothing.
    [[nodiscard]] const std::optional<ApiError> &trouble() const { return m_trouble; }
    [[nodiscard]] std::unique_ptr<Transfer> read(const QUrl &url, const HttpRequest &request);
    [[nodiscard]] std::unique_ptr<Transfer> write(const QUrl &url, const HttpRequest &request);

private:
    struct Lane
    {
        std::unique_ptr<QNetworkAccessManager> manager;
        std::shared_ptr<int> inFlight = std::make_shared<int>(0);
    };
    [[nodiscard]] std::unique_ptr<QNetworkAccessManager> makeManager() const;
    [[nodiscard]] QNetworkRequest requestTo(const QUrl &url, const HttpRequest &what) const;
    [[nodiscard]] std::unique_ptr<Transfer> send(QNetworkAccessManager &manager,
                                                 const QNetworkRequest &request,
                                                 const HttpRequest &what) const;

    EndpointAccess m_access;
    QSslConfiguration m_tls;
    std::optional<ApiError> m_trouble;
    std::vector<Lane> m_lanes;
};

} // namespace linchpin
