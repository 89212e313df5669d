// SPDX-License-Identifier: Apache-2.0
#include "models/systems/apinizer/apinizersystem.h"

#include "models/systems/apinizer/address.h"
#include "models/systems/apinizer/check.h"
#include "models/systems/apinizer/deactivation.h"
#include "models/systems/apinizer/deletion.h"
#include "models/systems/apinizer/dependents.h"
#include "models/systems/apinizer/kinds.h"
#include "models/systems/apinizer/listing.h"
#include "models/systems/apinizer/plannedactions.h"
#include "models/systems/apinizer/restoration.h"
#include "models/systems/apinizer/signin.h"
#include "models/systems/apinizer/signs.h"
#include "models/systems/translate.h"

using namespace Qt::StringLiterals;

namespace linchpin::apinizer {

namespace {

QString projectOf(const EndpointIdentity &endpoint)
{
    return endpoint.scope.value(u"project"_s);
}

/// A conversation about one connection, or its refusal if the id is none.
template<typename T, typename Made>
std::unique_ptr<TypedConversation<T>> about(const EndpointIdentity &endpoint,
                                            const ConnectionId &id)
{
    const auto named = TypedName::parse(id.value);
    if (!named)
        return std::make_unique<Refusal<T>>(named.error());
    return std::make_unique<Made>(Where{projectOf(endpoint), *named});
}

ApiError unknownAction()
{
    return {.kind = ApiError::Kind::Unsafe,
            .detail = translate("Apinizer", "This step of the plan is not known here.")};
}

/// The conversation of an action, by its verb.
template<typename T, typename OfDeactivation, typename OfDeletion>
std::unique_ptr<TypedConversation<T>> byVerb(const ActionContext &context)
{
    const PlannedAction &action = actionIn(context);
    if (const auto named = TypedName::parse(action.subject.id); !named)
        return std::make_unique<Refusal<T>>(named.error());
    if (action.verb == verb::deactivate)
        return std::make_unique<OfDeactivation>(context);
    if (action.verb == verb::deleteConnection)
        return std::make_unique<OfDeletion>(context);
    return std::make_unique<Refusal<T>>(unknownAction());
}

/// What takes nothing back.
struct NoUndo final : Talk<Performed>
{
    explicit NoUndo(const ActionContext &) { fail(unknownAction()); }
};

} // namespace

SystemInfo ApinizerSystem::info() const
{
    SystemInfo info;
    info.word = u"apinizer"_s;
    info.name = u"Apinizer API Ops"_s;
    info.urlHint = u"https://manager.example.com"_s;
    info.signInKinds = {Credentials::Kind::Token, Credentials::Kind::ClientCredentials};
    info.scopeFields = {{u"project"_s,
                         //: A scope of an endpoint: connections live in a project.
                         translate("Apinizer", "Project"),
                         translate("Apinizer", "Name of the project, in its exact spelling"), true,
                         true}};
    info.howSwitchedOff = translate(
        "Apinizer",
        "The whole connection is sent back with enabled false; hidden secrets are asked for.");
    info.howUndone = translate("Apinizer", "It is sent back with enabled true.");
    info.serverGuards = translate("Apinizer", "Nothing: a connection in use is deleted too.");
    info.kindOfDelete =
        translate("Apinizer", "Final; single gateway pods may go on using it, which is reported.");
    return info;
}

Result<EndpointIdentity> ApinizerSystem::identity(const QString &url,
                                                  const QMap<QString, QString> &scope) const
{
    return identityOf(url, scope);
}

QUrl ApinizerSystem::siteUrl(const EndpointIdentity &endpoint, const QString &) const
{
    return QUrl(endpoint.url);
}

Result<ConnectionId> ApinizerSystem::checkId(const QString &text) const
{
    return TypedName::parse(text).map(&TypedName::id);
}

std::unique_ptr<TypedConversation<AccessToken>>
ApinizerSystem::signIn(const EndpointIdentity &, const Credentials &credentials) const
{
    if (credentials.kind != Credentials::Kind::ClientCredentials)
        return nullptr;
    return std::make_unique<SignIn>(credentials);
}

Result<AccessToken> ApinizerSystem::directToken(const Credentials &credentials) const
{
    return bearer(credentials);
}

std::unique_ptr<TypedConversation<std::vector<CheckFinding>>>
ApinizerSystem::check(const EndpointIdentity &endpoint) const
{
    return std::make_unique<CheckConversation>(projectOf(endpoint));
}

std::unique_ptr<ListConversation> ApinizerSystem::list(const EndpointIdentity &endpoint) const
{
    return std::make_unique<ListingConversation>(projectOf(endpoint));
}

std::unique_ptr<TypedConversation<Connection>>
ApinizerSystem::read(const EndpointIdentity &endpoint, const ConnectionId &id) const
{
    return about<Connection, ConnectionReading>(endpoint, id);
}

std::unique_ptr<TypedConversation<Impact>>
ApinizerSystem::findDependents(const EndpointIdentity &endpoint, const ConnectionId &id) const
{
    return about<Impact, DependentsConversation>(endpoint, id);
}

std::vector<ReassignTarget> ApinizerSystem::reassignTargets(const Impact &, const DependentKey &,
                                                            const std::vector<Connection> &) const
{
    return {};
}

QString ApinizerSystem::targetProblem(const Impact &, const DependentKey &,
                                      const Connection &) const
{
    return translate("Apinizer", "Nothing can be moved to another connection over this API.");
}

std::vector<PlannedAction> ApinizerSystem::actions(const EndpointIdentity &endpoint,
                                                   const Impact &impact,
                                                   const Choices &choices) const
{
    return plannedActions(endpoint, impact, choices);
}

std::unique_ptr<TypedConversation<Performed>>
ApinizerSystem::perform(const ActionContext &context) const
{
    return byVerb<Performed, PerformDeactivation, PerformDeletion>(context);
}

std::unique_ptr<TypedConversation<Seen>> ApinizerSystem::look(const ActionContext &context) const
{
    return byVerb<Seen, LookAtDeactivation, GoneCheck>(context);
}

std::unique_ptr<TypedConversation<Performed>>
ApinizerSystem::undo(const ActionContext &context) const
{
    return byVerb<Performed, UndoDeactivation, NoUndo>(context);
}

std::vector<DefinitionSource> ApinizerSystem::definitionSources(const EndpointIdentity &endpoint,
                                                                const Plan &plan) const
{
    return definitionsOf(endpoint, plan);
}

std::vector<RestoreStep> ApinizerSystem::restoreSteps(const Backup &backup) const
{
    return stepsBack(backup);
}

Result<Restoring> ApinizerSystem::restoring(const RestoreContext &context) const
{
    return restoringOf(context);
}

Impact ApinizerSystem::project(const Impact &before, const std::vector<PlannedAction> &done) const
{
    return projectedImpact(before, done);
}

std::unique_ptr<TypedConversation<SignReading>>
ApinizerSystem::signs(const SignContext &context) const
{
    return lookForSigns(context);
}

std::unique_ptr<System> makeSystem()
{
    return std::make_unique<ApinizerSystem>();
}

} // namespace linchpin::apinizer
