// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/versorisystem.h"

#include "models/systems/versori/actions.h"
#include "models/systems/versori/check.h"
#include "models/systems/versori/dependents.h"
#include "models/systems/versori/guarded.h"
#include "models/systems/versori/listing.h"
#include "models/systems/versori/plannedactions.h"
#include "models/systems/versori/projection.h"
#include "models/systems/versori/restoration.h"
#include "models/systems/versori/signs.h"

using namespace Qt::StringLiterals;

namespace linchpin::versori {

namespace {

ApiError badId()
{
    return {.kind = ApiError::Kind::Unsafe,
            .detail = translate(
                "Versori",
                "This is no id of a connection (a ULID: 26 digits and letters without I, L, O and "
                "U). Names and external ids are not taken.")};
}

Api apiFor(const EndpointIdentity &endpoint)
{
    return Api(organisationOf(endpoint));
}

/// A guarded conversation about one connection, or its refusal if the id is none.
template<typename T, typename Made>
std::unique_ptr<TypedConversation<T>> about(const EndpointIdentity &endpoint,
                                            const ConnectionId &id)
{
    const auto ulid = Ulid::parse(id.value);
    if (!ulid)
        return std::make_unique<Refusal<T>>(badId());
    return std::make_unique<Guarded<T>>(std::make_unique<Made>(apiFor(endpoint), *ulid),
                                        organisationOf(endpoint));
}

} // namespace

SystemInfo VersoriSystem::info() const
{
    SystemInfo info;
    info.word = u"versori"_s;
    info.name = u"Versori Platform"_s;
    info.urlHint = u"https://platform.versori.com/api/v2"_s;
    info.signInKinds = {Credentials::Kind::Token};
    info.scopeFields = {
        //: A scope of an endpoint: connections live in an organisation.
        {organisationKey, translate("Versori", "Organisation"),
         translate("Versori", "Its id, as My Account shows it: 26 digits and letters."), true,
         true}};
    info.howSwitchedOff =
        translate("Versori", "Unlinked from every slot; activations with it are ended.");
    info.howUndone =
        translate("Versori", "Linked again; activations are started again and get a new id.");
    info.serverGuards = translate("Versori",
                                  "Only a dynamic connection in use. A static one in use is not "
                                  "guarded: Linchpin keeps it until nothing uses it.");
    info.kindOfDelete =
        translate("Versori", "Final: a new connection gets a new id and needs its secrets again.");
    return info;
}

Result<EndpointIdentity> VersoriSystem::identity(const QString &url,
                                                 const QMap<QString, QString> &scope) const
{
    return identityOf(url, scope);
}

QUrl VersoriSystem::siteUrl(const EndpointIdentity &endpoint, const QString &) const
{
    return QUrl(endpoint.url);
}

Result<ConnectionId> VersoriSystem::checkId(const QString &text) const
{
    const auto id = Ulid::parse(QStringView(text).trimmed());
    if (!id)
        return failure(badId());
    return ConnectionId{id->text()};
}

std::unique_ptr<TypedConversation<AccessToken>> VersoriSystem::signIn(const EndpointIdentity &,
                                                                      const Credentials &) const
{
    return nullptr;
}

Result<AccessToken> VersoriSystem::directToken(const Credentials &credentials) const
{
    return headerFor(credentials);
}

std::unique_ptr<TypedConversation<std::vector<CheckFinding>>>
VersoriSystem::check(const EndpointIdentity &endpoint) const
{
    return std::make_unique<Guarded<std::vector<CheckFinding>>>(
        std::make_unique<CheckConversation>(apiFor(endpoint)), organisationOf(endpoint));
}

std::unique_ptr<ListConversation> VersoriSystem::list(const EndpointIdentity &endpoint) const
{
    return std::make_unique<GuardedList>(std::make_unique<ListingConversation>(apiFor(endpoint)),
                                         organisationOf(endpoint));
}

std::unique_ptr<TypedConversation<Connection>> VersoriSystem::read(const EndpointIdentity &endpoint,
                                                                   const ConnectionId &id) const
{
    return about<Connection, ConnectionReading>(endpoint, id);
}

std::unique_ptr<TypedConversation<Impact>>
VersoriSystem::findDependents(const EndpointIdentity &endpoint, const ConnectionId &id) const
{
    return about<Impact, DependentsConversation>(endpoint, id);
}

std::vector<ReassignTarget> VersoriSystem::reassignTargets(const Impact &, const DependentKey &,
                                                           const std::vector<Connection> &) const
{
    return {};
}

QString VersoriSystem::targetProblem(const Impact &, const DependentKey &, const Connection &) const
{
    return translate("Versori", "Nothing can be moved to another connection here.");
}

std::vector<PlannedAction> VersoriSystem::actions(const EndpointIdentity &endpoint,
                                                  const Impact &impact,
                                                  const Choices &choices) const
{
    return plannedActions(apiFor(endpoint), impact, choices);
}

std::unique_ptr<TypedConversation<Performed>>
VersoriSystem::perform(const ActionContext &context) const
{
    return guarded(performAction(context), organisationOf(context.endpoint));
}

std::unique_ptr<TypedConversation<Seen>> VersoriSystem::look(const ActionContext &context) const
{
    return guarded(lookAtAction(context), organisationOf(context.endpoint));
}

std::unique_ptr<TypedConversation<Performed>>
VersoriSystem::undo(const ActionContext &context) const
{
    return guarded(undoAction(context), organisationOf(context.endpoint));
}

std::vector<DefinitionSource> VersoriSystem::definitionSources(const EndpointIdentity &endpoint,
                                                               const Plan &plan) const
{
    return definitionsOf(endpoint, plan);
}

std::vector<RestoreStep> VersoriSystem::restoreSteps(const Backup &backup) const
{
    return stepsBack(backup);
}

Result<Restoring> VersoriSystem::restoring(const RestoreContext &context) const
{
    return restoringOf(context);
}

Impact VersoriSystem::project(const Impact &before, const std::vector<PlannedAction> &done) const
{
    return projectedImpact(before, done);
}

std::unique_ptr<TypedConversation<SignReading>>
VersoriSystem::signs(const SignContext &context) const
{
    return guarded(lookForSigns(context), organisationOf(context.endpoint));
}

std::unique_ptr<System> makeSystem()
{
    return std::make_unique<VersoriSystem>();
}

} // namespace linchpin::versori
