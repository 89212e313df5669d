// SPDX-License-Identifier: Apache-2.0
#include "models/net/proxysettings.h"

#include "models/net/address.h"

#include <QCoreApplication>
#include <QUrl>

#include <optional>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

struct ProxyTexts
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::Proxy)

public:
    static ApiError bad()
    {
        return {.kind = ApiError::Kind::Unsafe,
                .detail = tr(
                    "The proxy's address must look like http://host:port or socks5://host:port.")};
    }
};

class OneProxy final : public QNetworkProxyFactory
{
public:
    explicit OneProxy(const QNetworkProxy &proxy) : m_proxy(proxy) { }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &) override { return {m_proxy}; }

private:
    QNetworkProxy m_proxy;
};

class SystemProxy final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (isLoopback(query.url()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        return systemProxyForQuery(query);
    }
};

std::optional<QNetworkProxy::ProxyType> proxyType(const QString &scheme)
{
    if (scheme == "http"_L1)
        return QNetworkProxy::HttpProxy;
    if (scheme == "socks5"_L1)
        return QNetworkProxy::Socks5Proxy;
    return std::nullopt;
}

} // namespace

Result<std::unique_ptr<QNetworkProxyFactory>> proxySettings(const QString &proxyUrl)
{
    if (proxyUrl.isEmpty())
        return std::make_unique<SystemProxy>();
    const QUrl url(proxyUrl, QUrl::StrictMode);
    const auto type = proxyType(url.scheme());
    if (!type || url.host().isEmpty() || url.port() <= 0 || !url.userInfo().isEmpty()
        || url.hasQuery() || url.hasFragment() || url.path().size() > 1)
        return failure(ProxyTexts::bad());
    return std::make_unique<OneProxy>(QNetworkProxy(*type, url.host(), quint16(url.port())));
}

} // namespace linchpin
