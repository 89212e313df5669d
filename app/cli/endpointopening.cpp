// SPDX-License-Identifier: Apache-2.0
#include "app/cli/endpointopening.h"

#include "app/cli/keystore.h"
#include "models/service/workspace.h"
#include "models/store/statedirectory.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

EndpointOpening::EndpointOpening(QObject *parent) : QObject(parent) { }

EndpointOpening::~EndpointOpening() = default;

void EndpointOpening::start(const EndpointTarget &target, const EndpointOptions &options)
{
    if (options.hasSignIn()) {
        const auto credentials = credentialsFrom(options, *target.system, processEnvironment());
        if (credentials)
            open(target, *credentials);
        else
            Q_EMIT failed(credentials.error());
        return;
    }
    if (!target.saved) {
        Q_EMIT failed(
            usageError(
                u"How to sign in? Give --client-id with --client-secret-env, --token-env, --token-file, or --user with --password-env."_s)
                .value());
        return;
    }
    m_keyStore = std::make_unique<KeyStore>();
    m_keyStore->store().read(
        KeyStore::keyOf(*target.saved), this,
        [this, target](const CredentialStore::Reading &secret) {
            if (!secret) {
                Q_EMIT failed(refusalOf(secret.error(), u"The key store could not be read"_s));
            } else if (!*secret) {
                Q_EMIT failed(
                    usageError(
                        u"No secret of \"%1\" is in the key store. Give one by variable or file."_s
                            .arg(target.saved->name))
                        .value());
            } else {
                open(target, credentialsOf(*target.saved, **secret));
            }
        });
}

void EndpointOpening::open(const EndpointTarget &target, Credentials credentials)
{
    m_session = std::make_unique<Session>(*target.system, target.access, std::move(credentials));
    Q_EMIT opened();
}

OrRefusal<EndpointTarget> targetFrom(const EndpointOptions &options)
{
    const auto saved = SavedEndpoints(configDirectory()).load();
    if (!saved && !options.saved.isEmpty())
        return tl::unexpected(refusalOf(saved.error()));
    return targetFrom(options, saved.value_or(std::vector<SavedEndpoint>{}));
}

} // namespace linchpin::cli
