// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/service/workspace.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace linchpin {

/// Where the window hands secrets to be kept. The program's key store stands behind it; the window
/// never sees how. A secret belongs to address, scope, user and kind of sign-in: an endpoint that
/// is pointed elsewhere has none, so that a secret never goes to a server it was not typed for.
class SecretVault
{
public:
    SecretVault() = default;
    virtual ~SecretVault() = default;
    SecretVault(const SecretVault &) = delete;
    SecretVault &operator=(const SecretVault &) = delete;

    /// Empty if secrets are kept in the system's key store; else a sentence: why only for this
    /// session.
    [[nodiscard]] virtual QString notice() const = 0;
    /// Keeps the secret of an endpoint. done gets an empty text, or a sentence about what went
    /// wrong; it may be called from within, or later: whoever hands it in guards what it captures.
    virtual void keep(const SavedEndpoint &endpoint, const QByteArray &secret,
                      std::function<void(const QString &)> done) = 0;
    /// The secret that is kept for an endpoint; empty if there is none, with a sentence if it could
    /// not be read.
    virtual void
    recall(const SavedEndpoint &endpoint,
           std::function<void(const QByteArray &secret, const QString &trouble)> done) = 0;
    virtual void forget(const SavedEndpoint &endpoint) = 0;
};

} // namespace linchpin
