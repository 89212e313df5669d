// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

namespace linchpin {

/// A request as a value. The path is percent-encoded per segment and starts with '/'; it is
/// appended to the site's base (a path prefix of a reverse proxy survives). The query is
/// percent-encoded, without '?'.
struct HttpRequest
{
    QByteArray method;
    QByteArray path;
    QByteArray query;
    QByteArray body;
    QByteArray contentType; ///< empty if there is no body
    QList<QPair<QByteArray, QByteArray>>
        headers; ///< besides Authorization, Accept, Host, which net sets
    QString site; ///< which base: empty = the endpoint's own; else a word of System::siteUrl
                  ///< ("auth", "reporter")
    bool isSignedIn = true; ///< send credentials; false for token requests and public probes

    /// Path and query as they are journalled and shown.
    [[nodiscard]] QString target() const
    {
        return QString::fromLatin1(query.isEmpty() ? path : path + '?' + query);
    }
    bool operator==(const HttpRequest &) const = default;
};

/// An answer as a value: any status. Header names are lower-case.
struct HttpResponse
{
    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;

    [[nodiscard]] QByteArray
    header(const QByteArray &lowerCaseName) const; ///< first of that name, or empty
    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
    bool operator==(const HttpResponse &) const = default;
};

} // namespace linchpin
