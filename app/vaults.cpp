// SPDX-License-Identifier: Apache-2.0
#include "app/vaults.h"

#include <QCoreApplication>

namespace linchpin {

namespace {

QString keyOf(const SavedEndpoint &endpoint)
{
    return CredentialStore::keyFor(endpoint.identity, endpoint.user, endpoint.signInKind);
}

} // namespace

KeyStoreVault::KeyStoreVault(CredentialStore &store) : m_store(store) { }

void KeyStoreVault::keep(const SavedEndpoint &endpoint, const QByteArray &secret,
                         std::function<void(const QString &)> done)
{
    m_store.write(
        keyOf(endpoint), secret, this, [done = std::move(done), this](CredentialStore::Mode mode) {
            done(mode == CredentialStore::Mode::SessionOnly ? m_store.notice() : QString());
        });
}

void KeyStoreVault::recall(const SavedEndpoint &endpoint,
                           std::function<void(const QByteArray &, const QString &)> done)
{
    m_store.read(keyOf(endpoint), this,
                 [done = std::move(done)](const CredentialStore::Reading &reading) {
                     if (reading)
                         done(reading->value_or(QByteArray()), {});
                     else
                         done({}, reading.error().sentence());
                 });
}

void KeyStoreVault::forget(const SavedEndpoint &endpoint)
{
    m_store.remove(keyOf(endpoint), this, [](const Result<void> &) {});
}

QString DemoVault::notice() const
{
    return QCoreApplication::translate(
        "linchpin::DemoVault", "This is the demo: secrets are kept until the program ends.");
}

void DemoVault::keep(const SavedEndpoint &endpoint, const QByteArray &secret,
                     std::function<void(const QString &)> done)
{
    m_secrets.insert(keyOf(endpoint), secret);
    done({});
}

void DemoVault::recall(const SavedEndpoint &endpoint,
                       std::function<void(const QByteArray &, const QString &)> done)
{
    done(m_secrets.value(keyOf(endpoint)), {});
}

void DemoVault::forget(const SavedEndpoint &endpoint)
{
    m_secrets.remove(keyOf(endpoint));
}

} // namespace linchpin
