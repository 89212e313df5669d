// SPDX-License-Identifier: Apache-2.0
#include "models/systems/polytomic/switching.h"

#include "models/systems/polytomic/endpoints.h"
#include "models/systems/polytomic/errors.h"
#include "models/systems/polytomic/memo.h"
#include "models/systems/translate.h"

namespace linchpin::polytomic {

namespace {

ApiError doesNotTell()
{
    return malformed(translate("Polytomic", "The server does not say whether it is active."));
}

ApiError anotherOne()
{
    return malformed(translate("Polytomic", "The answer is about something else."));
}

Result<User> readOne(const Exchange::Reply &reply, const Uuid &id)
{
    Result<User> one = read(reply, parseOne);
    if (one && !(one->id == id))
        return failure(anotherOne());
    if (one && !one->isActive)
        return failure(doesNotTell());
    return one;
}

QString readingText()
{
    return translate("Polytomic", "Reading the sync");
}

QString statusText()
{
    return translate("Polytomic", "Asking what runs");
}

} // namespace

SwitchSync::SwitchSync(List list, const Uuid &id, bool isActive, const QString &purpose)
    : m_list(list), m_id(id), m_isActive(isActive), m_purpose(purpose)
{
    exchange().ask(request::one(list, id), readingText(), [this](const Exchange::Reply &reply) {
        const auto now = readOne(reply, m_id);
        if (!now)
            return fail(now.error());
        send(*now);
    });
}

void SwitchSync::send(const User &now)
{
    if (now.isActive == m_isActive)
        return finish(Performed{.kind = Performed::Kind::NothingToDo});
    exchange().change(AskEffect::Changes, request::activate(m_list, m_id, m_isActive), m_purpose,
                      "{}", [this](const Exchange::Reply &reply) {
                          if (!reply)
                              return fail(reply.error());
                          if (const auto error = errorOf(*reply))
                              return fail(*error);
                          finish(Performed{.kind = Performed::Kind::Done});
                      });
}

LookAtSwitch::LookAtSwitch(List list, const Uuid &id)
{
    exchange().ask(request::one(list, id), readingText(), [this, id](const Exchange::Reply &reply) {
        const auto now = readOne(reply, id);
        if (!now)
            return fail(now.error());
        finish(*now->isActive ? Seen::NotInEffect : Seen::InEffect);
    });
}

CancelRun::CancelRun(const ActionContext &context, List list, const Uuid &id,
                     const QString &purpose)
    : m_context(context), m_list(list), m_id(id), m_purpose(purpose)
{
    exchange().ask(request::status(list, id), statusText(), [this](const Exchange::Reply &reply) {
        const auto now = read(reply, parseStatus);
        if (!now)
            return fail(now.error());
        send(*now);
    });
}

void CancelRun::send(const RunStatus &now)
{
    if (now.isQuiet())
        return finish(Performed{.kind = Performed::Kind::NothingToDo});
    if (now.isCancelling || !now.isLive)
        return finish(Performed{.kind = Performed::Kind::Busy}); // ends by itself
    const QByteArray memo = RunMemo{now.run}.toJson();
    forgetAccepted(m_context);
    exchange().change(AskEffect::Changes, request::cancel(m_list, m_id), m_purpose, memo,
                      [this, memo](const Exchange::Reply &reply) { sent(reply, memo); });
}

void CancelRun::sent(const Exchange::Reply &reply, const QByteArray &memo)
{
    const auto success = successOf(reply);
    if (!success)
        return fail(success.error());
    if (parseAcknowledgement(success->body)) // an empty 200 may be anybody's
        rememberAccepted(m_context);
    finish(Performed{.kind = Performed::Kind::Done, .memo = memo});
}

LookAtRun::LookAtRun(const ActionContext &context, List list, const Uuid &id) : m_context(context)
{
    exchange().ask(request::status(list, id), statusText(), [this](const Exchange::Reply &reply) {
        const auto now = read(reply, parseStatus);
        if (!now)
            return fail(now.error());
        finish(judge(*now));
    });
}

Seen LookAtRun::judge(const RunStatus &now) const
{
    if (now.isQuiet())
        return Seen::InEffect;
    if (now.isCancelling || !now.isLive)
        return Seen::NotYet;
    const QString cancelled = RunMemo::fromJson(m_context.memo).run;
    if (!cancelled.isEmpty() && !now.run.isEmpty() && now.run != cancelled)
        return Seen::Different; // somebody started another one
    // The run goes on as if nothing had been asked. If the server said yes, it has yet to begin;
    // how long an answer that never came is waited for is the machine's to say.
    return wasAccepted(m_context) ? Seen::NotYet : Seen::NotInEffect;
}

} // namespace linchpin::polytomic
