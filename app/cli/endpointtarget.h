// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/cli/invocation.h"
#include "app/cli/report.h"
#include "models/net/endpointaccess.h"
#include "models/store/savedendpoints.h"
#include "models/systems/system.h"

#include <functional>

namespace linchpin::cli {

/// An endpoint as the options name it, before anybody signed in.
struct EndpointTarget
{
    const System *system = nullptr; ///< of the registry
    EndpointAccess access;
    std::optional<SavedEndpoint> saved; ///< whose secret the key store holds
};

using Environment = std::function<std::optional<QByteArray>(const QString &name)>;

/// Ad hoc or saved; with --ca, --proxy and --timeout on top.
[[nodiscard]] OrRefusal<EndpointTarget> targetFrom(const EndpointOptions &options,
                                                   const std::vector<SavedEndpoint> &saved);
/// Who says where a command goes that is bound to one endpoint.
enum class BoundBy {
    Journal, ///< a run: our own record knows the address
    File, ///< a plan: anybody may have written the address in it
};
/// The endpoint that a plan or a run belongs to. Options that name another one are refused. Options
/// that name none: a run goes to its own address, with the saved endpoint of that address if there
/// is one; a plan goes to the one saved endpoint of its address, as a file never decides where
/// credentials go (docs/decisions/0037).
[[nodiscard]] OrRefusal<EndpointTarget> boundTarget(const EndpointAccess &bound, BoundBy by,
                                                    const EndpointOptions &options,
                                                    const std::vector<SavedEndpoint> &saved);

/// The sign-in that the options name. Only to be asked if options.hasSignIn().
[[nodiscard]] OrRefusal<Credentials> credentialsFrom(const EndpointOptions &options,
                                                     const System &system,
                                                     const Environment &environment);
/// FIELD -> secret, of --secret-env.
[[nodiscard]] OrRefusal<QMap<QString, QByteArray>>
secretsFrom(const QMap<QString, QString> &variables, const Environment &environment);
[[nodiscard]] Environment processEnvironment();

} // namespace linchpin::cli
