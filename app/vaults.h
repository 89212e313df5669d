// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/credentialstore.h"
#include "ui/endpoints/secretvault.h"

#include <QHash>
#include <QObject>

namespace linchpin {

/// The desktop's key store behind the window.
class KeyStoreVault final : public QObject, public SecretVault
{
    Q_OBJECT

public:
    explicit KeyStoreVault(CredentialStore &store); ///< outlives it

    [[nodiscard]] QString notice() const override { return m_store.notice(); }
    void keep(const SavedEndpoint &endpoint, const QByteArray &secret,
              std::function<void(const QString &)> done) override;
    void recall(const SavedEndpoint &endpoint,
                std::function<void(const QByteArray &, const QString &)> done) override;
    void forget(const SavedEndpoint &endpoint) override;

private:
    CredentialStore &m_store;
};

/// The demo's: made-up secrets, in memory. The key store of the person who looks at the demo is
/// left alone.
class DemoVault final : public SecretVault
{
public:
    [[nodiscard]] QString notice() const override;
    void keep(const SavedEndpoint &endpoint, const QByteArray &secret,
              std::function<void(const QString &)> done) override;
    void recall(const SavedEndpoint &endpoint,
                std::function<void(const QByteArray &, const QString &)> done) override;
    void forget(const SavedEndpoint &endpoint) override;

private:
    QHash<QString, QByteArray> m_secrets;
};

} // namespace linchpin
