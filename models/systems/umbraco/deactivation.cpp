// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/deactivation.h"

#include "models/systems/translate.h"
#include "models/systems/umbraco/endpoints.h"
#include "models/systems/umbraco/errors.h"
#include "models/wire/json.h"

using namespace Qt::StringLiterals;

namespace linchpin::umbraco {

namespace {

ApiError changedMeanwhile()
{
    return {.kind = ApiError::Kind::Conflict,
            .detail = translate("Umbraco",
                                "The connection was changed since the plan was made. Nothing was "
                                "sent.")};
}

ApiError noSettings()
{
    return {.kind = ApiError::Kind::Unsafe,
            .detail =
                translate("Umbraco",
                          "The server shows no settings for this connection. Sending none would "
                          "erase them, so nothing was sent.")};
}

QString readingText()
{
    return translate("Umbraco", "Reading the connection");
}

} // namespace

PerformDeactivation::PerformDeactivation(const ActionContext &context) : m_context(context)
{
    exchange().ask(request::one(List::Connections, subjectIn(context)), readingText(),
                   [this](const Exchange::Reply &reply) {
                       const auto before = read(reply, parseConnection);
                       if (!before)
                           return fail(before.error());
                       send(*before);
                   });
}

/// The version comes first: a connection somebody else switched off, and changed, is not the one
/// that was planned.
void PerformDeactivation::send(const ConnectionReply &before)
{
    const auto planned = plannedVersion(m_context);
    if (!planned || before.version != planned)
        return fail(changedMeanwhile());
    if (before.isActive == false) {
        if (m_context.plan->impact.connection.state == ConnectionState::Inactive)
            return finish(Performed{.kind = Performed::Kind::NothingToDo});
        return fail(changedMeanwhile());
    }
    if (before.settings.isEmpty())
        return fail(noSettings());
    const auto body = withMember(before.text, "isActive", "false");
    if (!body)
        return fail(body.error());
    rememberSettings(m_context, Moment::BeforeSwitchOff, before.settings);
    const Memo memo{.version = before.version};
    exchange().change(
        AskEffect::Changes, request::replace(List::Connections, subjectIn(m_context), *body),
        actionIn(m_context).purpose, memo.toJson(), [this, memo](const Exchange::Reply &reply) {
            if (!reply)
                return fail(reply.error());
            if (const auto error = errorOf(*reply))
                return fail(*error);
            const Memo answered{.version = memo.version, .isOurs = true};
            finish(Performed{.kind = Performed::Kind::Done, .memo = answered.toJson()});
        });
}

LookAtDeactivation::LookAtDeactivation(const ActionContext &context)
    : m_context(context)
    , m_memo(Memo::fromJson(context.memo))
    , m_version(m_memo.version ? m_memo.version : plannedVersion(context))
{
    exchange().ask(request::one(List::Connections, subjectIn(context)), readingText(),
                   [this](const Exchange::Reply &reply) {
                       const auto now = read(reply, parseConnection);
                       if (!now)
                           return fail(now.error());
                       judge(*now);
                   });
}

void LookAtDeactivation::judge(const ConnectionReply &now)
{
    if (!now.isActive || !now.version || !m_version)
        return fail(
            {.kind = ApiError::Kind::Malformed,
             .detail = translate(
                 "Umbraco", "The server does not say whether it is active, or not its version.")});
    if (m_memo.isUndone && m_memo.found)
        return judgeUndone(now);
    judgeSwitchedOff(now);
}

/// Active in another version than before is somebody else's save: our change is not in effect, and
/// there is nothing of ours to take back.
void LookAtDeactivation::judgeSwitchedOff(const ConnectionReply &now)
{
    if (*now.isActive)
        return finish(Seen::NotInEffect);
    if (*now.version != *m_version + 1)
        return finish(Seen::Different);
    judgeSettings(Moment::BeforeSwitchOff, *m_version, now, Seen::InEffect);
}

/// What an undo left behind is compared with what it found, which may hold changes of others.
void LookAtDeactivation::judgeUndone(const ConnectionReply &now)
{
    const qint64 ours = *m_memo.found + 1;
    if (!*now.isActive) {
        if (m_memo.isUndoAnswered && *now.version > ours)
            return finish(Seen::NotInEffect); // switched off again, by somebody else
        return finish(*now.version == *m_memo.found ? Seen::InEffect : Seen::Different);
    }
    if (!m_memo.isUndoAnswered || !m_memo.base || *now.version != ours)
        return finish(Seen::NotInEffect); // whoever saved it: it is on
    judgeSettings(Moment::AfterUndo, *m_memo.base, now, Seen::NotInEffect);
}

void LookAtDeactivation::judgeSettings(Moment moment, qint64 base, const ConnectionReply &now,
                                       Seen ifSame)
{
    const QByteArray expected = rememberedSettings(m_context, moment);
    if (!expected.isEmpty()) {
        const bool isSame = !now.settings.isEmpty() && sameJson(expected, now.settings);
        return finish(isSame ? ifSame : Seen::Different);
    }
    exchange().ask(request::comparison(u"connection"_s, subjectIn(m_context), base, *now.version),
                   translate("Umbraco", "Comparing versions of the connection"),
                   [this, ifSame](const Exchange::Reply &reply) {
                       const auto changes = read(reply, parseComparison);
                       if (!changes)
                           return fail(changes.error());
                       finish(isOnlySwitched(*changes) ? ifSame : Seen::Different);
                   });
}

} // namespace linchpin::umbraco
