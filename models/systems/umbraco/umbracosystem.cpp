// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/umbracosystem.h"

#include "models/systems/umbraco/actions.h"
#include "models/systems/umbraco/address.h"
#include "models/systems/umbraco/check.h"
#include "models/systems/umbraco/dependents.h"
#include "models/systems/umbraco/listing.h"
#include "models/systems/umbraco/plannedactions.h"
#include "models/systems/umbraco/projection.h"
#include "models/systems/umbraco/restoration.h"
#include "models/systems/umbraco/signin.h"
#include "models/systems/umbraco/signs.h"

using namespace Qt::StringLiterals;

namespace linchpin::umbraco {

namespace {

ApiError badId()
{
    return {.kind = ApiError::Kind::Unsafe,
            .detail = translate(
                "Umbraco",
                "This is no id of a connection. Use the id (a GUID) and not the alias: an "
                "alias may be given to another connection.")};
}

/// A conversation about one connection, or its refusal if the id is none.
template<typename T, typename Made, typename... More>
std::unique_ptr<TypedConversation<T>> about(const ConnectionId &id, const More &...more)
{
    const auto guid = Guid::parse(id.value);
    if (!guid)
        return std::make_unique<Refusal<T>>(badId());
    return std::make_unique<Made>(*guid, more...);
}

} // namespace

SystemInfo UmbracoSystem::info() const
{
    SystemInfo info;
    info.word = u"umbraco"_s;
    info.name = u"Umbraco.AI"_s;
    info.urlHint = u"https://www.example.com"_s;
    info.signInKinds = {Credentials::Kind::ClientCredentials, Credentials::Kind::Token};
    info.howSwitchedOff =
        translate("Umbraco", "The connection is sent back as it was read, with isActive false.");
    info.howUndone = translate(
        "Umbraco", "It is sent back with isActive true, or rolled back to the version before.");
    info.serverGuards =
        translate("Umbraco", "A connection that a profile points at is not deleted (400 InUse).");
    info.kindOfDelete = translate(
        "Umbraco", "Final: the version history goes too, a new connection gets a new id.");
    return info;
}

Result<EndpointIdentity> UmbracoSystem::identity(const QString &url,
                                                 const QMap<QString, QString> &scope) const
{
    return identityOf(url, scope);
}

QUrl UmbracoSystem::siteUrl(const EndpointIdentity &endpoint, const QString &) const
{
    return QUrl(endpoint.url);
}

Result<ConnectionId> UmbracoSystem::checkId(const QString &text) const
{
    const auto guid = Guid::parse(text);
    if (!guid)
        return failure(badId());
    return ConnectionId{guid->text()};
}

std::unique_ptr<TypedConversation<AccessToken>>
UmbracoSystem::signIn(const EndpointIdentity &, const Credentials &credentials) const
{
    if (credentials.kind != Credentials::Kind::ClientCredentials)
        return nullptr;
    return std::make_unique<SignIn>(credentials);
}

Result<AccessToken> UmbracoSystem::directToken(const Credentials &credentials) const
{
    return bearer(credentials);
}

std::unique_ptr<TypedConversation<std::vector<CheckFinding>>>
UmbracoSystem::check(const EndpointIdentity &) const
{
    return std::make_unique<CheckConversation>();
}

std::unique_ptr<ListConversation> UmbracoSystem::list(const EndpointIdentity &) const
{
    return std::make_unique<ListingConversation>();
}

std::unique_ptr<TypedConversation<Connection>> UmbracoSystem::read(const EndpointIdentity &,
                                                                   const ConnectionId &id) const
{
    return about<Connection, ConnectionReading>(id);
}

std::unique_ptr<TypedConversation<Impact>>
UmbracoSystem::findDependents(const EndpointIdentity &, const ConnectionId &id) const
{
    return about<Impact, DependentsConversation>(id, m_clock());
}

std::vector<ReassignTarget>
UmbracoSystem::reassignTargets(const Impact &impact, const DependentKey &dependent,
                               const std::vector<Connection> &listed) const
{
    std::vector<ReassignTarget> targets;
    for (const Connection &connection : listed) {
        if (targetProblem(impact, dependent, connection).isEmpty())
            targets.push_back({connection.id.value, connection.name});
    }
    return targets;
}

QString UmbracoSystem::targetProblem(const Impact &impact, const DependentKey &dependent,
                                     const Connection &target) const
{
    return problemOfTarget(impact, dependent, target);
}

std::vector<PlannedAction> UmbracoSystem::actions(const EndpointIdentity &, const Impact &impact,
                                                  const Choices &choices) const
{
    return plannedActions(impact, choices);
}

std::unique_ptr<TypedConversation<Performed>>
UmbracoSystem::perform(const ActionContext &context) const
{
    return performAction(context);
}

std::unique_ptr<TypedConversation<Seen>> UmbracoSystem::look(const ActionContext &context) const
{
    return lookAtAction(context);
}

std::unique_ptr<TypedConversation<Performed>>
UmbracoSystem::undo(const ActionContext &context) const
{
    return undoAction(context);
}

std::vector<DefinitionSource> UmbracoSystem::definitionSources(const EndpointIdentity &,
                                                               const Plan &plan) const
{
    return definitionsOf(plan);
}

std::vector<RestoreStep> UmbracoSystem::restoreSteps(const Backup &backup) const
{
    return stepsBack(backup);
}

Result<Restoring> UmbracoSystem::restoring(const RestoreContext &context) const
{
    return restoringOf(context);
}

Impact UmbracoSystem::project(const Impact &before, const std::vector<PlannedAction> &done) const
{
    return projectedImpact(before, done);
}

std::unique_ptr<TypedConversation<SignReading>>
UmbracoSystem::signs(const SignContext &context) const
{
    return lookForSigns(context);
}

std::unique_ptr<System> makeSystem(Clock clock)
{
    return std::make_unique<UmbracoSystem>(std::move(clock));
}

std::unique_ptr<System> makeSystem()
{
    return makeSystem([] { return QDateTime::currentDateTimeUtc(); });
}

} // namespace linchpin::umbraco
