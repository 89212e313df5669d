// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/credentialstore.h"
#include "models/store/savedendpoints.h"

#include <QSettings>

namespace linchpin::cli {

/// The desktop's key store as the window uses it too. Opened when it is first needed.
class KeyStore
{
public:
    KeyStore();

    [[nodiscard]] CredentialStore &store() { return m_store; }
    [[nodiscard]] static QString keyOf(const SavedEndpoint &endpoint);

private:
    QSettings m_settings;
    CredentialStore m_store;
};

} // namespace linchpin::cli
