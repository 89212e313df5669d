// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/deletions.h"

#include "models/systems/umbraco/absence.h"
#include "models/systems/umbraco/kinds.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

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

/// The server deletes a connection's version history first, and for good, whatever comes of the
/// connection itself.
ApiError withHistoryNote(List list, ApiError error)
{
    if (list != List::Connections || !error.mayHaveTakenEffect())
        return error;
    const QString note = translate(
        "Umbraco", "If the connection is still there, its version history may be gone already.");
    error.detail = error.detail.isEmpty() ? note : error.detail + u' ' + note;
    return error;
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

PerformDeletion::PerformDeletion(const ActionContext &context, List list)
    : m_context(context), m_list(list), m_targets(exchange(), context)
{
    const std::vector<Guid> targets = targetsOf(*context.plan);
    targets.empty() ? begin() : m_targets.ask(targets);
}

void PerformDeletion::allAnswered()
{
    if (m_targets.problem())
        return fail(*m_targets.problem());
    begin();
}

void PerformDeletion::begin()
{
    exchange().change(AskEffect::Deletes, request::remove(m_list, subjectIn(m_context)),
                      actionIn(m_context).purpose, "{}", [this](const Exchange::Reply &reply) {
                          if (!reply)
                              return fail(withHistoryNote(m_list, reply.error()));
                          if (const auto error = errorOf(*reply, ruleFor(m_list)))
                              return fail(withHistoryNote(m_list, *error));
                          finish(Performed{.kind = Performed::Kind::Done});
                      });
}

LookAtDeletion::LookAtDeletion(List list, const Guid &id)
    : m_id(id)
    , m_entries(exchange(),
                {[list](int skip) { return request::page(list, skip); }, parseNamedPage,
                 translate("Umbraco", "Looking for it in the list")})
{
    exchange().ask(
        request::one(list, id), translate("Umbraco", "Looking whether it is gone"),
        [this, list](const Exchange::Reply &reply) {
            const auto found =
                successOf(reply, ruleFor(list)).and_then([list](const HttpResponse &response) {
                    return idIn(list, response.body);
                });
            if (found && *found == m_id)
                return finish(Seen::NotInEffect);
            if (found || found.error().kind != ApiError::Kind::NotFound)
                fail(found ? someOtherObject() : found.error());
        });
}

void LookAtDeletion::allAnswered()
{
    if (!std::exchange(m_hasBegun, true))
        return m_entries.begin();
    finish(absence(m_entries, m_id.text()));
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
    switch (m_stage) {
    case Stage::Asking:
        m_stage = Stage::Listing;
        m_connections.begin();
        return m_profiles.begin();
    case Stage::Listing: m_stage = Stage::Rereading; return m_profiles.readAgain();
    case Stage::Rereading: m_stage = Stage::Judging; return finish(judgement());
    case Stage::Judging: return;
    }
}

Result<Seen> GoneCheck::judgement() const
{
    const Result<Seen> listed = absence(m_connections, m_id.text());
    if (listed != Seen::InEffect)
        return listed;
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
