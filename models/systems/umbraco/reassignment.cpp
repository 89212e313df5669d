// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/reassignment.h"

#include "models/systems/translate.h"
#include "models/systems/umbraco/connectionreplies.h"
#include "models/systems/umbraco/endpoints.h"
#include "models/systems/umbraco/errors.h"
#include "models/systems/umbraco/kinds.h"
#include "models/wire/json.h"

#include <set>

namespace linchpin::umbraco {

namespace {

Guid connectionIn(const ActionContext &context)
{
    return Guid::parse(context.plan->impact.connection.id.value).value_or(Guid());
}

Guid targetIn(const ActionContext &context)
{
    return Guid::parse(actionIn(context).target).value_or(Guid());
}

ApiError conflict(const QString &detail)
{
    return {.kind = ApiError::Kind::Conflict, .detail = detail};
}

/// Why profiles cannot be moved there, or cannot stay there.
std::optional<ApiError> misfit(const Connection &leaving, const Guid &id,
                               const ConnectionReply &target)
{
    if (target.connection.id.value != id.text())
        return ApiError{.kind = ApiError::Kind::Malformed};
    const QString name = target.connection.name;
    if (target.isActive != true) {
        return conflict(translate("Umbraco",
                                  "The connection \"%1\", which profiles are moved to, is not "
                                  "active any more.")
                            .arg(name));
    }
    if (target.connection.type != leaving.type) {
        return conflict(translate("Umbraco",
                                  "The connection \"%1\", which profiles are moved to, belongs to "
                                  "another provider now.")
                            .arg(name));
    }
    return std::nullopt;
}

ApiError unreadTarget(const ApiError &error)
{
    if (error.kind != ApiError::Kind::NotFound)
        return error;
    return conflict(
        translate("Umbraco", "The connection that profiles are moved to is not there any more."));
}

} // namespace

TargetCheck::TargetCheck(Exchange &exchange, const ActionContext &context)
    : m_exchange(exchange), m_context(context)
{ }

void TargetCheck::ask(const std::vector<Guid> &targets)
{
    for (const Guid &id : targets) {
        m_exchange.ask(request::one(List::Connections, id),
                       translate("Umbraco", "Reading the connection that profiles are moved to"),
                       [this, id](const Exchange::Reply &reply) {
                           const auto target = read(reply, parseConnection);
                           auto problem = target
                               ? misfit(m_context.plan->impact.connection, id, *target)
                               : unreadTarget(target.error());
                           if (!m_problem)
                               m_problem = std::move(problem);
                       });
    }
}

std::vector<Guid> targetsOf(const Plan &plan)
{
    std::set<Guid> targets;
    for (const PlannedAction &action : plan.actions) {
        const auto target = Guid::parse(action.target);
        if (action.verb == verb::reassign && target)
            targets.insert(*target);
    }
    return {targets.begin(), targets.end()};
}

MoveProfile::MoveProfile(const ActionContext &context, const Guid &from, const Guid &to)
    : m_context(context), m_from(from), m_to(to)
{ }

void MoveProfile::readProfile()
{
    exchange().ask(request::one(List::Profiles, subjectIn(m_context)),
                   translate("Umbraco", "Reading the profile"),
                   [this](const Exchange::Reply &reply) {
                       const auto before = read(reply, parseProfile);
                       if (!before)
                           return fail(before.error());
                       if (!before->connection.isSet())
                           return fail({.kind = ApiError::Kind::Malformed});
                       profileRead(*before);
                   });
}

bool MoveProfile::isElsewhere(const ProfileReply &profile) const
{
    return !(profile.connection.id == m_from) && !(profile.connection.id == m_to);
}

void MoveProfile::move(const ProfileReply &before, const Memo &memo, const QString &purpose,
                       const std::vector<Warning> &warnings)
{
    if (!(before.connection.id == m_from)) {
        return finish(Performed{
            .kind = Performed::Kind::NothingToDo, .memo = memo.toJson(), .warnings = warnings});
    }
    const auto body = withMember(before.text, "connectionId", jsonString(m_to.text()));
    if (!body)
        return fail(body.error());
    exchange().change(AskEffect::Changes,
                      request::replace(List::Profiles, subjectIn(m_context), *body), purpose,
                      memo.toJson(), [this, memo](const Exchange::Reply &reply) {
                          if (!reply)
                              return fail(reply.error());
                          if (const auto error = errorOf(*reply))
                              return fail(*error);
                          finish(Performed{.kind = Performed::Kind::Done, .memo = memo.toJson()});
                      });
}

PerformReassignment::PerformReassignment(const ActionContext &context)
    : MoveProfile(context, connectionIn(context), targetIn(context)), m_target(exchange(), context)
{
    m_target.ask({targetIn(context)});
}

void PerformReassignment::allAnswered()
{
    if (m_target.problem())
        return fail(*m_target.problem());
    readProfile();
}

void PerformReassignment::profileRead(const ProfileReply &before)
{
    if (isElsewhere(before)) {
        return fail(
            {.kind = ApiError::Kind::Conflict,
             .detail = translate("Umbraco", "The profile was moved by somebody else meanwhile.")});
    }
    move(before, {.version = before.version, .from = from().text()}, actionIn(context()).purpose);
}

UndoReassignment::UndoReassignment(const ActionContext &context)
    : MoveProfile(context, targetIn(context), connectionIn(context))
{
    readProfile();
}

void UndoReassignment::profileRead(const ProfileReply &before)
{
    Memo memo = Memo::fromJson(context().memo);
    memo.isUndone = true;
    std::vector<Warning> warnings;
    if (isElsewhere(before)) {
        warnings.push_back(
            {warning::changedByOthers,
             translate("Umbraco",
                       "Somebody else moved the profile \"%1\" to another connection "
                       "meanwhile. It was left there.")
                 .arg(before.name)});
    }
    move(before, memo, translate("Umbraco", "Moves the profile back."), warnings);
}

LookAtReassignment::LookAtReassignment(const ActionContext &context)
{
    exchange().ask(
        request::one(List::Profiles, subjectIn(context)),
        translate("Umbraco", "Reading the profile"),
        [this, from = connectionIn(context), to = targetIn(context),
         isUndone = Memo::fromJson(context.memo).isUndone](const Exchange::Reply &reply) {
            const auto now = read(reply, parseProfile);
            if (!now)
                return fail(now.error());
            if (!now->connection.isSet())
                return fail({.kind = ApiError::Kind::Malformed});
            if (now->connection.id == to)
                return finish(Seen::InEffect);
            // After the way back, a profile that somebody else moved on is not ours any more.
            const bool isBack = now->connection.id == from || isUndone;
            finish(isBack ? Seen::NotInEffect : Seen::Different);
        });
}

} // namespace linchpin::umbraco
