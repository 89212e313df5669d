// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/demo/demoserver.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <memory>

namespace linchpin::test {

/// What a client saw of one request.
struct Reply
{
    int status = 0;
    QByteArray body;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QByteArray location;
    QByteArray retryAfter;
};

/// A plain client of a demo server, signed in on demand, over real HTTP.
class HttpBench
{
public:
    explicit HttpBench(const QUrl &base) : m_base(base) { }

    void signIn(const QString &clientId, const QByteArray &clientSecret);
    /// `target` is appended to the base as it is.
    [[nodiscard]] std::unique_ptr<QNetworkReply>
    begin(const QByteArray &method, const QByteArray &target, const QByteArray &body = {});
    [[nodiscard]] Reply ask(const QByteArray &method, const QByteArray &target,
                            const QByteArray &body = {});

private:
    QUrl m_base;
    QNetworkAccessManager m_network;
    QByteArray m_authorization;
};

/// Waits for the end; fails the test if it does not come.
[[nodiscard]] Reply outcomeOf(QNetworkReply &reply);

/// Bytes in on a line of their own, everything that comes back until it is down.
[[nodiscard]] QByteArray rawTalk(const QUrl &url, const QByteArray &bytes);

} // namespace linchpin::test
