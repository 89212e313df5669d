// SPDX-License-Identifier: Apache-2.0
#include "app/cli/keystore.h"

#include "models/store/statedirectory.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

KeyStore::KeyStore()
    : m_settings(configDirectory() + u"/settings.ini"_s, QSettings::IniFormat), m_store(m_settings)
{
    m_store.open();
}

QString KeyStore::keyOf(const SavedEndpoint &endpoint)
{
    return CredentialStore::keyFor(endpoint.identity, endpoint.user, endpoint.signInKind);
}

} // namespace linchpin::cli
