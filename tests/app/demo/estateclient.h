// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/umbraco/estates.h"
#include "app/demo/umbraco/umbracodemo.h"

#include <QJsonArray>
#include <QJsonObject>

namespace linchpin::test {

/// Talks to an Umbraco.AI estate without a network, signed in. Paths are below the management API.
class EstateClient
{
public:
    explicit EstateClient(umbraco::demo::Estate estate = umbraco::demo::standardEstate());

    [[nodiscard]] HttpResponse get(const QByteArray &target) { return send("GET", target); }
    [[nodiscard]] HttpResponse put(const QByteArray &target, const QByteArray &body)
    {
        return send("PUT", target, body);
    }
    [[nodiscard]] HttpResponse post(const QByteArray &target, const QByteArray &body = {})
    {
        return send("POST", target, body);
    }
    [[nodiscard]] HttpResponse remove(const QByteArray &target) { return send("DELETE", target); }
    [[nodiscard]] HttpResponse send(const QByteArray &method, const QByteArray &target,
                                    const QByteArray &body = {});
    /// Any path, with these headers only.
    [[nodiscard]] HttpResponse raw(const QByteArray &method, const QByteArray &path,
                                   const QByteArray &body = {}, const QByteArray &contentType = {},
                                   const QByteArray &authorization = {});

    [[nodiscard]] HttpResponse askToken(const QByteArray &form);
    void signIn(); ///< a new token, as the estate gives it now

    [[nodiscard]] umbraco::demo::UmbracoDemo &server() { return m_server; }
    [[nodiscard]] umbraco::demo::Estate &estate() { return m_server.estate(); }
    void advance(int seconds) { m_now = m_now.addSecs(seconds); }

private:
    QDateTime m_now;
    umbraco::demo::UmbracoDemo m_server;
    QByteArray m_token;
};

[[nodiscard]] QJsonObject object(const HttpResponse &response);
[[nodiscard]] QString operationStatus(const HttpResponse &response);
/// Path of a thing by its id.
[[nodiscard]] QByteArray pathOf(const char *collection, const QUuid &id);
[[nodiscard]] QByteArray connectionPath(const QString &alias);

} // namespace linchpin::test
