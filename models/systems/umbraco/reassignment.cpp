// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/reassignment.h"

#include "models/systems/translate.h"
#include "models/systems/umbraco/endpoints.h"
#include "models/systems/umbraco/errors.h"
#include "models/wire/json.h"

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

} // namespace

MoveProfile::MoveProfile(const ActionContext &context, const Guid &from, const Guid &to,
                         bool isUndo)
    : m_context(context), m_from(from), m_to(to), m_isUndo(isUndo)
{
    exchange().ask(request::one(List::Profiles, subjectIn(context)),
                   translate("Umbraco", "Reading the profile"),
                   [this](const Exchange::Reply &reply) {
                       const auto before = read(reply, parseProfile);
                       if (!before)
                           return fail(before.error());
                       send(*before);
                   });
}

void MoveProfile::send(const ProfileReply &before)
{
    Memo memo = Memo::fromJson(m_context.memo);
    if (!m_isUndo)
        memo = {.version = before.version, .from = m_from.text()};
    memo.isUndone = m_isUndo;
    if (before.connection.isSet() && before.connection.id == m_to)
        return finish(Performed{.kind = Performed::Kind::NothingToDo, .memo = memo.toJson()});
    if (!before.connection.isSet() || !(before.connection.id == m_from)) {
        return fail(
            {.kind = ApiError::Kind::Conflict,
             .detail = translate("Umbraco", "The profile was moved by somebody else meanwhile.")});
    }
    const auto body = withMember(before.text, "connectionId", jsonString(m_to.text()));
    if (!body)
        return fail(body.error());
    const QString purpose =
        m_isUndo ? translate("Umbraco", "Moves the profile back.") : actionIn(m_context).purpose;
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
    : MoveProfile(context, connectionIn(context), targetIn(context), false)
{ }

UndoReassignment::UndoReassignment(const ActionContext &context)
    : MoveProfile(context, targetIn(context), connectionIn(context), true)
{ }

LookAtReassignment::LookAtReassignment(const ActionContext &context)
{
    exchange().ask(
        request::one(List::Profiles, subjectIn(context)),
        translate("Umbraco", "Reading the profile"),
        [this, from = connectionIn(context), to = targetIn(context)](const Exchange::Reply &reply) {
            const auto now = read(reply, parseProfile);
            if (!now)
                return fail(now.error());
            if (!now->connection.isSet())
                return fail({.kind = ApiError::Kind::Malformed});
            if (now->connection.id == to)
                return finish(Seen::InEffect);
            finish(now->connection.id == from ? Seen::NotInEffect : Seen::Different);
        });
}

} // namespace linchpin::umbraco
