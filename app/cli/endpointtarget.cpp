// SPDX-License-Identifier: Apache-2.0
#include "app/cli/endpointtarget.h"

#include "models/service/workspace.h"
#include "models/systems/registry.h"

#include <QFile>

#include <algorithm>

namespace linchpin::cli {

using namespace Qt::StringLiterals;
using Kind = Credentials::Kind;

namespace {

constexpr qint64 longestTokenFile = 64 * 1024;

OrRefusal<const System *> systemFrom(const QString &word)
{
    if (const System *system = systemOf(word))
        return system;
    QStringList words;
    for (const auto &system : allSystems())
        words << system->info().word;
    return usageError(
        u"There is no system \"%1\". Known here: %2."_s.arg(word, words.join(u", "_s)));
}

void applyWay(EndpointAccess &access, const EndpointOptions &options)
{
    if (!options.caFile.isEmpty())
        access.caFile = options.caFile;
    if (!options.proxyUrl.isEmpty())
        access.proxyUrl = options.proxyUrl;
    if (options.timeoutSeconds > 0)
        access.timeout = std::chrono::seconds(options.timeoutSeconds);
}

OrRefusal<EndpointTarget> savedTarget(const EndpointOptions &options,
                                      const std::vector<SavedEndpoint> &saved)
{
    const auto it = std::ranges::find_if(saved, [&options](const SavedEndpoint &endpoint) {
        return endpoint.name.trimmed().compare(options.saved.trimmed(), Qt::CaseInsensitive) == 0;
    });
    if (it == saved.end())
        return usageError(u"There is no saved endpoint \"%1\"."_s.arg(options.saved));
    const auto system = systemFrom(it->identity.system);
    if (!system)
        return tl::unexpected(system.error());
    return EndpointTarget{*system, accessOf(*it), *it};
}

OrRefusal<EndpointTarget> adHocTarget(const EndpointOptions &options)
{
    const auto system = systemFrom(options.system);
    if (!system)
        return tl::unexpected(system.error());
    for (const ScopeField &field : (*system)->info().scopeFields) {
        if (field.isRequired && options.scope.value(field.key).isEmpty())
            return usageError(u"This system needs --scope %1=..."_s.arg(field.key));
    }
    const auto identity = (*system)->identity(options.url, options.scope);
    if (!identity)
        return usageError(identity.error().sentence());
    EndpointTarget target{.system = *system};
    target.access.identity = *identity;
    return target;
}

QString identityText(const EndpointIdentity &identity)
{
    QStringList words{identity.system};
    for (auto it = identity.scope.begin(); it != identity.scope.end(); ++it)
        words << it.key() + u'=' + it.value();
    return u"%1 (%2)"_s.arg(identity.url, words.join(u", "_s));
}

/// A saved address was given by the person. So it may be used without being named again, if there
/// is no doubt which one is meant.
OrRefusal<EndpointTarget> onlySavedTarget(const EndpointIdentity &identity,
                                          const EndpointOptions &options,
                                          const std::vector<SavedEndpoint> &saved)
{
    QStringList names;
    for (const SavedEndpoint &endpoint : saved) {
        if (endpoint.identity == identity)
            names << endpoint.name;
    }
    if (names.isEmpty()) {
        return usageError(
            u"The plan says it is for %1, and no saved endpoint has that address. A file does not decide where the sign-in goes: add --endpoint NAME, or --system, --url and --scope."_s
                .arg(identityText(identity)));
    }
    if (names.size() > 1) {
        return usageError(
            u"The plan is for %1, and several saved endpoints have that address: %2. Add --endpoint NAME."_s
                .arg(identityText(identity), names.join(u", "_s)));
    }
    EndpointOptions named = options;
    named.saved = names.front();
    return targetFrom(named, saved);
}

OrRefusal<QByteArray> fromVariable(const QString &name, const Environment &environment)
{
    const std::optional<QByteArray> value = environment(name);
    if (!value || value->isEmpty())
        return usageError(u"The variable %1 is not set or empty."_s.arg(name));
    return *value;
}

OrRefusal<QByteArray> fromFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return usageError(u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    const QByteArray token = file.read(longestTokenFile + 1).trimmed();
    if (token.isEmpty() || token.size() > longestTokenFile)
        return usageError(u"%1 does not hold one token."_s.arg(path));
    return token;
}

/// What the options say about the sign-in, without the secret; a mixture is no sign-in.
OrRefusal<Credentials> kindOf(const EndpointOptions &o)
{
    const bool hasClient = !o.clientId.isEmpty() || !o.clientSecretEnv.isEmpty();
    const bool hasUser = !o.user.isEmpty() || !o.passwordEnv.isEmpty();
    const int ways =
        int(!o.tokenEnv.isEmpty()) + int(!o.tokenFile.isEmpty()) + int(hasClient) + int(hasUser);
    if (ways != 1)
        return usageError(
            u"Give one way to sign in: --token-env, --token-file, --client-id with --client-secret-env, or --user with --password-env."_s);
    if (hasClient && (o.clientId.isEmpty() || o.clientSecretEnv.isEmpty()))
        return usageError(u"--client-id and --client-secret-env belong together."_s);
    if (hasUser && (o.user.isEmpty() || o.passwordEnv.isEmpty()))
        return usageError(u"--user and --password-env belong together."_s);
    if (hasClient)
        return Credentials{Kind::ClientCredentials, o.clientId, {}, {}};
    if (hasUser)
        return Credentials{Kind::UserPassword, o.user, {}, {}};
    return Credentials{Kind::Token, {}, {}, o.tokenPrefix};
}

} // namespace

OrRefusal<EndpointTarget> targetFrom(const EndpointOptions &options,
                                     const std::vector<SavedEndpoint> &saved)
{
    if (!options.namesEndpoint())
        return usageError(u"Which endpoint? Give --endpoint NAME, or --system and --url."_s);
    auto target = options.saved.isEmpty() ? adHocTarget(options) : savedTarget(options, saved);
    if (target)
        applyWay(target->access, options);
    return target;
}

OrRefusal<EndpointTarget> boundTarget(const EndpointAccess &bound, BoundBy by,
                                      const EndpointOptions &options,
                                      const std::vector<SavedEndpoint> &saved)
{
    if (options.namesEndpoint()) {
        auto named = targetFrom(options, saved);
        if (named && !(named->access.identity == bound.identity)) {
            return refused(
                ExitCode::Refused, u"other-endpoint"_s,
                u"This belongs to another endpoint. Named here: %1. It belongs to: %2."_s.arg(
                    identityText(named->access.identity), identityText(bound.identity)));
        }
        return named;
    }
    if (by == BoundBy::File)
        return onlySavedTarget(bound.identity, options, saved);
    const auto system = systemFrom(bound.identity.system);
    if (!system)
        return tl::unexpected(system.error());
    EndpointTarget target{*system, bound, {}};
    const auto same = std::ranges::find(saved, bound.identity, &SavedEndpoint::identity);
    if (same != saved.end())
        target.saved = *same;
    applyWay(target.access, options);
    return target;
}

OrRefusal<Credentials> credentialsFrom(const EndpointOptions &options, const System &system,
                                       const Environment &environment)
{
    auto credentials = kindOf(options);
    if (!credentials)
        return credentials;
    const SystemInfo info = system.info();
    if (std::ranges::find(info.signInKinds, credentials->kind) == info.signInKinds.end()) {
        QStringList words;
        for (const Kind kind : info.signInKinds)
            words << wordOf(kind);
        return usageError(u"%1 cannot be signed in to with %2. Possible: %3."_s.arg(
            info.name, wordOf(credentials->kind), words.join(u", "_s)));
    }
    const QString variable = credentials->kind == Kind::ClientCredentials ? options.clientSecretEnv
        : credentials->kind == Kind::UserPassword                         ? options.passwordEnv
                                                                          : options.tokenEnv;
    const auto secret =
        variable.isEmpty() ? fromFile(options.tokenFile) : fromVariable(variable, environment);
    if (!secret)
        return tl::unexpected(secret.error());
    credentials->secret = *secret;
    return credentials;
}

OrRefusal<QMap<QString, QByteArray>> secretsFrom(const QMap<QString, QString> &variables,
                                                 const Environment &environment)
{
    QMap<QString, QByteArray> secrets;
    for (auto it = variables.begin(); it != variables.end(); ++it) {
        const auto secret = fromVariable(it.value(), environment);
        if (!secret)
            return tl::unexpected(secret.error());
        secrets.insert(it.key(), *secret);
    }
    return secrets;
}

Environment processEnvironment()
{
    return [](const QString &name) -> std::optional<QByteArray> {
        const QByteArray key = name.toLocal8Bit();
        return qEnvironmentVariableIsSet(key.constData()) ? std::optional(qgetenv(key.constData()))
                                                          : std::nullopt;
    };
}

} // namespace linchpin::cli
