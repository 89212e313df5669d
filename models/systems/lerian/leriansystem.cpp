// SPDX-License-Identifier: Apache-2.0
#include "models/systems/lerian/leriansystem.h"

#include "models/systems/lerian/actions.h"
#include "models/systems/lerian/address.h"
#include "models/systems/lerian/check.h"
#include "models/systems/lerian/connectionreader.h"
#include "models/systems/lerian/dependents.h"
#include "models/systems/lerian/kinds.h"
#include "models/systems/lerian/listing.h"
#include "models/systems/lerian/restoration.h"
#include "models/systems/lerian/signin.h"
#include "models/systems/lerian/signs.h"
#include "models/systems/translate.h"

using namespace Qt::StringLiterals;

namespace linchpin::lerian {

namespace {

ApiError badId()
{
    return {.kind = ApiError::Kind::Unsafe,
            .detail = translate("Lerian",
                                "This is no id of a connection. Use the id (a UUID) and not the "
                                "name: a name may be given to another connection.")};
}

/// A conversation about one connection, or its refusal if the id is none.
template<typename T, typename Made>
std::unique_ptr<TypedConversation<T>> about(const EndpointIdentity &endpoint,
                                            const ConnectionId &id)
{
    const auto uuid = Uuid::parse(id.value);
    if (!uuid)
        return std::make_unique<Refusal<T>>(badId());
    return std::make_unique<Made>(endpoint, *uuid);
}

std::vector<ScopeField> scopeFieldsOf()
{
    const QString sameToken = translate("Lerian", "Empty: the same token.");
    return {
        {scopeKey::authUrl, translate("Lerian", "Access Manager"),
         translate("Lerian", "Needed to sign in with a client id: its address up to /v1.")},
        //: The name of a product of Lerian, not translated: a scope of an endpoint.
        {scopeKey::reporterUrl, translate("Lerian", "Reporter"),
         translate("Lerian",
                   "Its address up to /v1, or a path below this one. Without it, templates and "
                   "reports are not seen.")},
        //: The name of a product of Lerian, not translated: a scope of an endpoint.
        {scopeKey::matcherUrl, translate("Lerian", "Matcher"),
         translate("Lerian",
                   "Its address up to /v1, or a path below this one. Without it, its sources are "
                   "not seen.")},
        {scopeKey::since, translate("Lerian", "List since"),
         translate("Lerian", "A month such as 2025-01. Empty: 36 months back.")},
        //: A scope of an endpoint: connections belong to a product.
        {scopeKey::product, translate("Lerian", "Product"),
         translate("Lerian", "Empty: the connections of every product."), false, true},
        {scopeKey::reporterTokenEnv, translate("Lerian", "Variable with Reporter's token"),
         sameToken},
        {scopeKey::matcherTokenEnv, translate("Lerian", "Variable with Matcher's token"),
         sameToken},
    };
}

} // namespace

SystemInfo LerianSystem::info() const
{
    SystemInfo info;
    info.word = u"lerian"_s;
    info.name = u"Lerian Reporter/Fetcher"_s;
    info.urlHint = u"https://fetcher.example.com"_s;
    info.signInKinds = {Credentials::Kind::Token, Credentials::Kind::ClientCredentials,
                        Credentials::Kind::None};
    info.scopeFields = scopeFieldsOf();
    info.howSwitchedOff = translate(
        "Lerian", "Renamed (configName zz_retired_...): new jobs that name it are refused.");
    info.howUndone = translate("Lerian", "Renamed back, if nobody took the name.");
    info.serverGuards = translate(
        "Lerian", "A connection with pending or running jobs is not deleted (409 FET-1021).");
    info.kindOfDelete =
        translate("Lerian", "Kept in the database as deleted, but no API brings it back.");
    return info;
}

Result<EndpointIdentity> LerianSystem::identity(const QString &url,
                                                const QMap<QString, QString> &scope) const
{
    return identityOf(url, scope);
}

QUrl LerianSystem::siteUrl(const EndpointIdentity &endpoint, const QString &site) const
{
    return baseOf(endpoint, site);
}

Result<ConnectionId> LerianSystem::checkId(const QString &text) const
{
    const auto uuid = Uuid::parse(text);
    if (!uuid)
        return failure(badId());
    return ConnectionId{uuid->text()};
}

std::unique_ptr<TypedConversation<AccessToken>>
LerianSystem::signIn(const EndpointIdentity &endpoint, const Credentials &credentials) const
{
    if (credentials.kind != Credentials::Kind::ClientCredentials)
        return nullptr;
    return std::make_unique<SignIn>(endpoint, credentials);
}

Result<AccessToken> LerianSystem::directToken(const Credentials &credentials) const
{
    return bearer(credentials);
}

QString LerianSystem::accountOf(const AccessToken &token) const
{
    return tenantOf(token);
}

QString LerianSystem::tokenVariable(const EndpointIdentity &endpoint, const QString &site) const
{
    return endpoint.scope.value(site == site::reporter      ? scopeKey::reporterTokenEnv
                                    : site == site::matcher ? scopeKey::matcherTokenEnv
                                                            : QLatin1StringView());
}

std::unique_ptr<TypedConversation<std::vector<CheckFinding>>>
LerianSystem::check(const EndpointIdentity &endpoint) const
{
    return std::make_unique<CheckConversation>(endpoint, m_clock());
}

std::unique_ptr<ListConversation> LerianSystem::list(const EndpointIdentity &endpoint) const
{
    return std::make_unique<ListingConversation>(endpoint, m_clock());
}

std::unique_ptr<TypedConversation<Connection>> LerianSystem::read(const EndpointIdentity &endpoint,
                                                                  const ConnectionId &id) const
{
    return about<Connection, ConnectionReading>(endpoint, id);
}

std::unique_ptr<TypedConversation<Impact>>
LerianSystem::findDependents(const EndpointIdentity &endpoint, const ConnectionId &id) const
{
    return about<Impact, DependentsConversation>(endpoint, id);
}

std::vector<ReassignTarget> LerianSystem::reassignTargets(const Impact &, const DependentKey &,
                                                          const std::vector<Connection> &) const
{
    return {};
}

QString LerianSystem::targetProblem(const Impact &, const DependentKey &, const Connection &) const
{
    return translate("Lerian", "What uses a connection here cannot be moved to another one.");
}

std::vector<PlannedAction> LerianSystem::actions(const EndpointIdentity &, const Impact &impact,
                                                 const Choices &choices) const
{
    return plannedActions(impact, choices);
}

std::unique_ptr<TypedConversation<Performed>>
LerianSystem::perform(const ActionContext &context) const
{
    return performAction(context);
}

std::unique_ptr<TypedConversation<Seen>> LerianSystem::look(const ActionContext &context) const
{
    return lookAtAction(context);
}

std::unique_ptr<TypedConversation<Performed>> LerianSystem::undo(const ActionContext &context) const
{
    return undoAction(context);
}

std::vector<DefinitionSource> LerianSystem::definitionSources(const EndpointIdentity &endpoint,
                                                              const Plan &plan) const
{
    return definitionsOf(endpoint, plan);
}

std::vector<RestoreStep> LerianSystem::restoreSteps(const Backup &backup) const
{
    return stepsBack(backup);
}

Result<Restoring> LerianSystem::restoring(const RestoreContext &context) const
{
    return restoringOf(context, m_clock());
}

Impact LerianSystem::project(const Impact &before, const std::vector<PlannedAction> &done) const
{
    return projectedImpact(before, done);
}

std::unique_ptr<TypedConversation<SignReading>>
LerianSystem::signs(const SignContext &context) const
{
    return lookForSigns(context);
}

std::unique_ptr<System> makeSystem(Clock clock)
{
    return std::make_unique<LerianSystem>(std::move(clock));
}

std::unique_ptr<System> makeSystem()
{
    return makeSystem([] { return QDateTime::currentDateTimeUtc(); });
}

} // namespace linchpin::lerian
