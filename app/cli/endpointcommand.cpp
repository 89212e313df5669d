// SPDX-License-Identifier: Apache-2.0
#include "app/cli/endpointcommand.h"

#include "app/cli/keystore.h"
#include "models/service/workspace.h"
#include "models/store/statedirectory.h"

namespace linchpin::cli {

using namespace Qt::StringLiterals;

EndpointCommand::~EndpointCommand() = default;

OrRefusal<ConnectionId> EndpointCommand::idIn(const System &system) const
{
    const Result<ConnectionId> id = system.checkId(invocation().id);
    if (!id)
        return usageError(id.error().sentence());
    return *id;
}

void EndpointCommand::start()
{
    const auto found = target();
    if (hasEnded())
        return;
    if (!found)
        return end(found.error());
    m_identity = found->access.identity;
    if (const auto checked = check(*found->system); !checked)
        return end(checked.error());
    signIn(*found);
}

OrRefusal<EndpointTarget> EndpointCommand::target()
{
    const auto bound = boundEndpoint();
    if (hasEnded())
        return {};
    if (!bound)
        return tl::unexpected(bound.error());
    const auto saved = SavedEndpoints(configDirectory()).load();
    if (!saved && (*bound || !invocation().endpoint.saved.isEmpty()))
        return tl::unexpected(refusalOf(saved.error()));
    const std::vector<SavedEndpoint> known = saved.value_or(std::vector<SavedEndpoint>{});
    return *bound ? boundTarget(**bound, boundBy(), invocation().endpoint, known)
                  : targetFrom(invocation().endpoint, known);
}

void EndpointCommand::signIn(const EndpointTarget &target)
{
    const EndpointOptions &options = invocation().endpoint;
    if (options.hasSignIn()) {
        const auto credentials = credentialsFrom(options, *target.system, processEnvironment());
        return credentials ? open(target, *credentials) : end(credentials.error());
    }
    if (!target.saved)
        return end(
            usageError(
                u"How to sign in? Give --client-id with --client-secret-env, --token-env, --token-file, or --user with --password-env."_s)
                .value());
    m_keyStore = std::make_unique<KeyStore>();
    m_keyStore->store().read(
        KeyStore::keyOf(*target.saved), this,
        [this, target](const CredentialStore::Reading &secret) {
            if (!secret)
                return end(refusalOf(secret.error(), u"The key store could not be read"_s));
            if (!*secret)
                return end(
                    usageError(
                        u"No secret of \"%1\" is in the key store. Give one by variable or file."_s
                            .arg(target.saved->name))
                        .value());
            open(target, credentialsOf(*target.saved, **secret));
        });
}

void EndpointCommand::open(const EndpointTarget &target, Credentials credentials)
{
    m_session = std::make_unique<Session>(*target.system, target.access, std::move(credentials));
    run(*m_session);
}

} // namespace linchpin::cli
