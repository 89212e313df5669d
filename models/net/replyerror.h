// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/result.h"

#include <QNetworkReply>

#include <optional>

namespace linchpin {

/// What is known about an exchange when Qt says it ended.
struct Ending
{
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    int httpStatus = 0;
    /// It was a connection of TLS that was opened for this request and never got as far as a
    /// secured line.
    bool neverSecured = false;
    /// The head said how long the body is. Without that, the end of the connection is the end of
    /// the body, and Qt calls it an error afterwards that it could not send our body again.
    bool tellsLength = true;
    QString tlsSentence; ///< why a certificate was not accepted; empty if that was not the trouble
    QString errorString; ///< Qt's words, for the detail
};

/// Nothing if the exchange ended with a whole HTTP answer, whatever its status. Unreachable and
/// TlsFailed only if nothing can have been sent; whoever cannot tell says CutOff.
[[nodiscard]] std::optional<ApiError> errorOf(const Ending &ending);

/// Scheme, host and port of where a redirect points, as plain text; empty if it does not say.
[[nodiscard]] QString originOf(const QUrl &asked, const QByteArray &location);
[[nodiscard]] ApiError redirected(int httpStatus, const QString &origin);
[[nodiscard]] ApiError timedOut();
[[nodiscard]] ApiError tooLarge();
[[nodiscard]] ApiError damaged();
[[nodiscard]] ApiError cutOff();

} // namespace linchpin
