// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/result.h"

#include <QList>
#include <QSslConfiguration>
#include <QSslError>

namespace linchpin {

/// Always verified, at least TLS 1.2, the system's authorities plus those of the file (PEM), if one
/// is named. TlsFailed if the file cannot be read or holds no certificate: never silently without
/// it.
[[nodiscard]] Result<QSslConfiguration> tlsSettings(const QString &caFile);

/// Why a certificate was not accepted, in a sentence a person can act on.
[[nodiscard]] QString tlsSentence(const QList<QSslError> &errors);

} // namespace linchpin
