// SPDX-License-Identifier: Apache-2.0
#include "models/net/lanes.h"

#include "models/net/proxysettings.h"
#include "models/net/tlssettings.h"

#include <algorithm>

namespace linchpin {

namespace {

constexpr int connectionsPerManager = 6; // QNetworkAccessManager's limit per host in Qt 6.4, fixed

} // namespace

Lanes::Lanes(const EndpointAccess &access, QObject *parent) : QObject(parent), m_access(access)
{
    const auto tls = tlsSettings(access.caFile);
    const auto proxy = proxySettings(access.proxyUrl);
    if (!tls || !proxy) {
        m_trouble = tls ? proxy.error() : tls.error();
        return;
    }
    m_tls = *tls;
    const int count =
        (std::max(access.maxInFlight, 1) + connectionsPerManager - 1) / connectionsPerManager;
    m_lanes.resize(std::size_t(count));
    for (Lane &lane : m_lanes)
        lane.manager = makeManager();
}

std::unique_ptr<QNetworkAccessManager> Lanes::makeManager() const
{
    auto manager = std::make_unique<QNetworkAccessManager>();
    auto proxy = proxySettings(m_access.proxyUrl);
    if (proxy)
        manager->setProxyFactory(proxy->release()); // the manager owns it
    manager->setAutoDeleteReplies(false);
    manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    manager->setStrictTransportSecurityEnabled(false); // it would rewrite addresses by itself
    return manager;
}

QNetworkRequest Lanes::requestTo(const QUrl &url, const HttpRequest &what) const
{
    QNetworkRequest request(url);
    request.setSslConfiguration(m_tls);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute,
                         false); // CVE-2023-51714 up to Qt 6.5.3
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setRawHeader("Accept", "application/json");
    request.setRawHeader("Accept-Encoding",
                         "gzip"); // set by us, so Qt leaves the unpacking to Unpacker
    request.setRawHeader("User-Agent", "Linchpin/" LINCHPIN_VERSION);
    if (!what.contentType.isEmpty())
        request.setRawHeader("Content-Type", what.contentType);
    for (const auto &[name, value] : what.headers)
        request.setRawHeader(name, value);
    return request;
}

std::unique_ptr<Transfer> Lanes::send(QNetworkAccessManager &manager,
                                      const QNetworkRequest &request, const HttpRequest &what) const
{
    return std::make_unique<Transfer>(
        manager, request, what,
        Transfer::Limits{.timeout = m_access.timeout, .maxBytes = m_access.maxResponseBytes});
}

std::unique_ptr<Transfer> Lanes::read(const QUrl &url, const HttpRequest &request)
{
    const auto lane =
        std::ranges::min_element(m_lanes, {}, [](const Lane &one) { return *one.inFlight; });
    const std::shared_ptr<int> inFlight = lane->inFlight;
    ++*inFlight;
    auto exchange = send(*lane->manager, requestTo(url, request), request);
    exchange->setPlace(std::shared_ptr<void>(nullptr, [inFlight](void *) { --*inFlight; }));
    return exchange;
}

std::unique_ptr<Transfer> Lanes::write(const QUrl &url, const HttpRequest &request)
{
    std::unique_ptr<QNetworkAccessManager> manager = makeManager();
    QNetworkRequest alone = requestTo(url, request);
    alone.setRawHeader("Connection", "close");
    auto exchange = send(*manager, alone, request);
    QNetworkAccessManager *const own = manager.release();
    own->setParent(this);
    connect(exchange.get(), &QObject::destroyed, own, &QObject::deleteLater);
    return exchange;
}

} // namespace linchpin
