// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/deletions.h"

#include "models/systems/umbraco/kinds.h"

#include <algorithm>

namespace linchpin::umbraco {

namespace {

/// Agents and prompts write no operationStatus with their 404.
NotFoundRule ruleFor(List list)
{
    return list == List::Agents || list == List::Prompts ? NotFoundRule::AnyProblem
                                                         : NotFoundRule::NeedsStatus;
}

/// The id of the one object in an answer. An answer that cannot be read as that object proves
/// neither that it is gone nor that it is still there.
Result<Guid> idIn(List list, const QByteArray &body)
{
    if (list == List::Profiles)
        return parseProfile(body).map(&ProfileReply::id);
    return parseAddOnUser(body).map(&AddOnUser::id);
}

ApiError someOtherObject()
{
    return {.kind = ApiError::Kind::Malformed,
            .detail = translate("Umbraco", "The answer is about another object.")};
}

ApiError unread(const SourceState &state)
{
    return {.kind = ApiError::Kind::Malformed, .detail = joinedReasons(state.reasons)};
}

} // namespace

std::optional<List> listOf(const QString &kindWord)
{
    if (kindWord == kind::connection)
        return List::Connections;
    if (kindWord == kind::profile)
        return List::Profiles;
    if (kindWord == kind::agent)
        return List::Agents;
    if (kindWord == kind::prompt)
        return List::Prompts;
    return std::nullopt;
}

PerformDeletion::PerformDeletion(List list, const Guid &id, const QString &purpose)
{
    exchange().change(AskEffect::Deletes, request::remove(list, id), purpose, "{}",
                      [this, list](const Exchange::Reply &reply) {
                          if (!reply)
                              return fail(reply.error());
                          if (const auto error = errorOf(*reply, ruleFor(list)))
                              return fail(*error);
                          finish(Performed{.kind = Performed::Kind::Done});
                      });
}

LookAtDeletion::LookAtDeletion(List list, const Guid &id)
{
    exchange().ask(
        request::one(list, id), translate("Umbraco", "Looking whether it is gone"),
        [this, list, id](const Exchange::Reply &reply) {
            const auto found =
                successOf(reply, ruleFor(list)).and_then([list](const HttpResponse &response) {
                    return idIn(list, response.body);
                });
            if (found && *found == id)
                return finish(Seen::NotInEffect);
            if (!found && found.error().kind == ApiError::Kind::NotFound)
                return finish(Seen::InEffect);
            fail(found ? someOtherObject() : found.error());
        });
}

GoneCheck::GoneCheck(const Guid &id)
    : m_id(id)
    , m_connections(exchange(),
                    {[](int skip) { return request::page(List::Connections, skip); },
                     parseConnectionPage, translate("Umbraco", "Looking for it in the list")})
    , m_profiles(exchange(), List::Profiles, parseProfile,
                 translate("Umbraco", "Looking for profiles that use it"))
{
    exchange().ask(request::one(List::Connections, id),
                   translate("Umbraco", "Looking whether it is gone"),
                   [this](const Exchange::Reply &reply) {
                       const auto found = read(reply, parseConnection);
                       if (found && found->connection.id.value == m_id.text())
                           return finish(Seen::NotInEffect);
                       if (found)
                           return fail(someOtherObject());
                       if (found.error().kind != ApiError::Kind::NotFound)
                           fail(found.error());
                   });
}

void GoneCheck::allAnswered()
{
    if (m_hasBegun)
        return finish(judgement());
    m_hasBegun = true;
    m_connections.begin();
    m_profiles.begin();
}

Result<Seen> GoneCheck::judgement() const
{
    const auto listed = m_connections.items();
    const auto isIt = [this](const Connection &connection) {
        return connection.id.value == m_id.text();
    };
    if (std::ranges::any_of(listed, isIt))
        return Seen::NotYet; // the id is not found, the list still has it: one of the two is late
    if (m_connections.state().status != CoverageStatus::Complete)
        return failure(m_connections.hasNothing() ? *m_connections.error()
                                                  : unread(m_connections.state()));
    const auto profiles = m_profiles.source();
    const auto pointsAtIt = [this](const ProfileReply &profile) {
        return profile.connection.isSet() && profile.connection.id == m_id;
    };
    if (std::ranges::any_of(profiles.items, pointsAtIt))
        return Seen::Different;
    if (profiles.state.status != CoverageStatus::Complete)
        return failure(unread(profiles.state));
    return Seen::InEffect;
}

} // namespace linchpin::umbraco
