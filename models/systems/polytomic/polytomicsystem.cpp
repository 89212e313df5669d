// SPDX-License-Identifier: Apache-2.0
#include "models/systems/polytomic/polytomicsystem.h"

#include "models/systems/polytomic/actions.h"
#include "models/systems/polytomic/check.h"
#include "models/systems/polytomic/dependents.h"
#include "models/systems/polytomic/kinds.h"
#include "models/systems/polytomic/plannedactions.h"
#include "models/systems/polytomic/projection.h"
#include "models/systems/polytomic/restoration.h"
#include "models/systems/polytomic/signs.h"
#include "models/systems/siteaddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::polytomic {

namespace {

constexpr auto exampleAddress = "https://app.polytomic.com"_L1;

ApiError unsafe(const QString &detail)
{
    return {.kind = ApiError::Kind::Unsafe, .detail = detail};
}

ApiError badId()
{
    return unsafe(translate("Polytomic",
                            "This is no id of a connection. It is a UUID, such as "
                            "248df4b7-aa70-47b8-a036-33ac447e668d."));
}

bool isPrintable(const QByteArray &text)
{
    return std::ranges::all_of(text, [](char c) { return c > ' ' && c < 0x7f; });
}

/// The one scope there is, in its normal spelling; an empty value is as good as none.
Result<QMap<QString, QString>> checkedScope(const QMap<QString, QString> &scope)
{
    QMap<QString, QString> checked;
    for (auto it = scope.begin(); it != scope.end(); ++it) {
        if (it.key() != scope::organisation)
            return failure(
                unsafe(translate("Polytomic", "Polytomic has no scope \"%1\".").arg(it.key())));
        if (it.value().trimmed().isEmpty())
            continue;
        const auto organisation = Uuid::parse(it.value());
        if (!organisation)
            return failure(
                unsafe(translate("Polytomic", "The organisation is named by its id, a UUID.")));
        checked.insert(scope::organisation, organisation->text());
    }
    return checked;
}

/// A conversation about one connection, or its refusal if the id is none.
template<typename T, typename Made>
std::unique_ptr<TypedConversation<T>> about(const EndpointIdentity &endpoint,
                                            const ConnectionId &id)
{
    const auto uuid = Uuid::parse(id.value);
    if (!uuid)
        return std::make_unique<Refusal<T>>(badId());
    return std::make_unique<Made>(*uuid, organisationOf(endpoint));
}

} // namespace

SystemInfo PolytomicSystem::info() const
{
    SystemInfo info;
    info.word = u"polytomic"_s;
    info.name = u"Polytomic"_s;
    info.urlHint = exampleAddress;
    info.signInKinds = {Credentials::Kind::Token, Credentials::Kind::UserPassword};
    info.scopeFields = {
        //: A scope of an endpoint: connections live in an organisation.
        {scope::organisation, translate("Polytomic", "Organisation"),
         translate("Polytomic", "Its id. A key of another organisation is refused."), false, true}};
    info.howSwitchedOff = translate(
        "Polytomic", "Each sync that uses it is switched off; runs under way are cancelled.");
    info.howUndone = translate(
        "Polytomic", "Exactly those are switched on again. Cancelled runs do not resume.");
    info.serverGuards =
        translate("Polytomic",
                  "A connection in use is not deleted (422, with the names of those that use it).");
    info.kindOfDelete = translate(
        "Polytomic",
        "Final. By force the server deletes what uses it, too; asked for separately, never a "
        "retry.");
    return info;
}

Result<EndpointIdentity> PolytomicSystem::identity(const QString &url,
                                                   const QMap<QString, QString> &scope) const
{
    const auto address = siteAddress(url, exampleAddress);
    if (!address)
        return failure(address.error());
    const auto checked = checkedScope(scope);
    if (!checked)
        return failure(checked.error());
    return EndpointIdentity{u"polytomic"_s, *address, *checked};
}

QUrl PolytomicSystem::siteUrl(const EndpointIdentity &endpoint, const QString &) const
{
    return QUrl(endpoint.url);
}

Result<ConnectionId> PolytomicSystem::checkId(const QString &text) const
{
    const auto id = Uuid::parse(text);
    if (!id)
        return failure(badId());
    return ConnectionId{id->text()};
}

std::unique_ptr<TypedConversation<AccessToken>> PolytomicSystem::signIn(const EndpointIdentity &,
                                                                        const Credentials &) const
{
    return nullptr; // keys are the token
}

Result<AccessToken> PolytomicSystem::directToken(const Credentials &credentials) const
{
    const QByteArray secret = credentials.secret.trimmed();
    if (secret.isEmpty() || !isPrintable(secret))
        return failure(unsafe(
            translate("Polytomic", "The key is empty or holds characters that no key has.")));
    if (credentials.kind == Credentials::Kind::Token)
        return AccessToken{"Bearer " + secret, 0};
    const auto organisation = Uuid::parse(credentials.user);
    if (credentials.kind != Credentials::Kind::UserPassword || !organisation)
        return failure(unsafe(translate(
            "Polytomic", "With a partner or deployment key, the user is the organisation's id.")));
    return AccessToken{"Basic " + (organisation->text().toLatin1() + ':' + secret).toBase64(), 0};
}

QList<QPair<QByteArray, QByteArray>> PolytomicSystem::commonHeaders() const
{
    return {{versionHeader, apiVersion}};
}

std::unique_ptr<TypedConversation<std::vector<CheckFinding>>>
PolytomicSystem::check(const EndpointIdentity &endpoint) const
{
    return std::make_unique<CheckConversation>(organisationOf(endpoint));
}

std::unique_ptr<ListConversation> PolytomicSystem::list(const EndpointIdentity &endpoint) const
{
    return std::make_unique<ListingConversation>(organisationOf(endpoint));
}

std::unique_ptr<TypedConversation<Connection>>
PolytomicSystem::read(const EndpointIdentity &endpoint, const ConnectionId &id) const
{
    return about<Connection, ConnectionReading>(endpoint, id);
}

std::unique_ptr<TypedConversation<Impact>>
PolytomicSystem::findDependents(const EndpointIdentity &endpoint, const ConnectionId &id) const
{
    return about<Impact, DependentsConversation>(endpoint, id);
}

std::vector<ReassignTarget> PolytomicSystem::reassignTargets(const Impact &, const DependentKey &,
                                                             const std::vector<Connection> &) const
{
    return {};
}

QString PolytomicSystem::targetProblem(const Impact &, const DependentKey &,
                                       const Connection &) const
{
    return translate("Polytomic", "Nothing can be moved to another connection from here.");
}

std::vector<PlannedAction> PolytomicSystem::actions(const EndpointIdentity &, const Impact &impact,
                                                    const Choices &choices) const
{
    return plannedActions(impact, choices);
}

std::unique_ptr<TypedConversation<Performed>>
PolytomicSystem::perform(const ActionContext &context) const
{
    return performAction(context);
}

std::unique_ptr<TypedConversation<Seen>> PolytomicSystem::look(const ActionContext &context) const
{
    return lookAtAction(context);
}

std::unique_ptr<TypedConversation<Performed>>
PolytomicSystem::undo(const ActionContext &context) const
{
    return undoAction(context);
}

std::vector<DefinitionSource> PolytomicSystem::definitionSources(const EndpointIdentity &endpoint,
                                                                 const Plan &plan) const
{
    return definitionsOf(endpoint, plan);
}

std::vector<RestoreStep> PolytomicSystem::restoreSteps(const Backup &backup) const
{
    return stepsBack(backup);
}

Result<Restoring> PolytomicSystem::restoring(const RestoreContext &context) const
{
    return restoringOf(context);
}

Impact PolytomicSystem::project(const Impact &before, const std::vector<PlannedAction> &done) const
{
    return projectedImpact(before, done);
}

std::unique_ptr<TypedConversation<SignReading>>
PolytomicSystem::signs(const SignContext &context) const
{
    return lookForSigns(context);
}

std::unique_ptr<System> makeSystem()
{
    return std::make_unique<PolytomicSystem>();
}

} // namespace linchpin::polytomic
