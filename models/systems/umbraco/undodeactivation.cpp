// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/deactivation.h"

#include "models/systems/translate.h"
#include "models/systems/umbraco/endpoints.h"
#include "models/systems/umbraco/errors.h"
#include "models/systems/umbraco/kinds.h"
#include "models/wire/json.h"

using namespace Qt::StringLiterals;

namespace linchpin::umbraco {

namespace {

ApiError notOurs()
{
    return {.kind = ApiError::Kind::Conflict,
            .detail = translate("Umbraco",
                                "Somebody else saved the connection while it was being switched "
                                "off. It is off, and not as we would have left it, so nothing was "
                                "sent.")};
}

ApiError noSettings()
{
    return {.kind = ApiError::Kind::Unsafe,
            .detail = translate("Umbraco",
                                "The server shows no settings for this connection. Sending none "
                                "would erase them, so nothing was sent.")};
}

} // namespace

UndoDeactivation::UndoDeactivation(const ActionContext &context)
    : m_context(context), m_memo(Memo::fromJson(context.memo)), m_before(m_memo)
{
    if (!m_memo.version)
        m_memo.version = plannedVersion(context);
    m_memo.isUndone = true;
    m_memo.isUndoAnswered = false;
    readConnection(&UndoDeactivation::decide);
}

void UndoDeactivation::readConnection(void (UndoDeactivation::*then)(const ConnectionReply &))
{
    exchange().ask(request::one(List::Connections, subjectIn(m_context)),
                   translate("Umbraco", "Reading the connection"),
                   [this, then](const Exchange::Reply &reply) {
                       const auto now = read(reply, parseConnection);
                       if (!now)
                           return fail(now.error());
                       (this->*then)(*now);
                   });
}

bool UndoDeactivation::isUntouched(const ConnectionReply &now) const
{
    return m_memo.isOurs && now.isActive == false && now.version == *m_memo.version + 1;
}

void UndoDeactivation::sayOthersChangedIt()
{
    m_warnings.push_back({warning::changedByOthers,
                          translate("Umbraco",
                                    "Somebody else changed the connection meanwhile. That change "
                                    "was kept.")});
}

void UndoDeactivation::decide(const ConnectionReply &now)
{
    if (!now.isActive || !now.version || !m_memo.version)
        return fail({.kind = ApiError::Kind::Malformed});
    const bool wasUndone = m_before.isUndone && m_before.found;
    const bool isOursBack = wasUndone && *now.version == *m_before.found + 1;
    if (*now.isActive) {
        if (now.version != m_memo.version && !isOursBack)
            sayOthersChangedIt();
        if (wasUndone)
            m_memo = m_before; // an earlier way back is still what has to be proved
        else
            m_memo.found = m_memo.base = now.version;
        return done(Performed::Kind::NothingToDo);
    }
    if (wasUndone && m_before.isUndoAnswered && *now.version > *m_before.found + 1) {
        sayOthersChangedIt(); // it was on again, and somebody else switched it off
        m_memo = m_before;
        return done(Performed::Kind::NothingToDo);
    }
    m_memo.isOurs ? decideAnswered(now) : decideUnanswered(now);
}

/// Our save was never answered with a yes: who switched it off has to be found out first.
void UndoDeactivation::decideUnanswered(const ConnectionReply &now)
{
    const QByteArray before = rememberedSettings(m_context, Moment::BeforeSwitchOff);
    const qint64 ours = *m_memo.version + 1;
    if (*now.version == ours && !before.isEmpty() && !now.settings.isEmpty()
        && sameJson(before, now.settings)) {
        m_memo.isOurs = true;
        return sendActive(now);
    }
    exchange().ask(
        request::comparison(u"connection"_s, subjectIn(m_context), *m_memo.version, ours),
        translate("Umbraco", "Comparing versions of the connection"),
        [this, now](const Exchange::Reply &reply) {
            const auto changes = read(reply, parseComparison);
            if (!changes)
                return fail(changes.error());
            if (changes->empty() || !isOnlySwitched(*changes))
                return fail(notOurs());
            m_memo.isOurs = true;
            isUntouched(now) ? sendActive(now) : decideAnswered(now); // undamaged, as just compared
        });
}

/// The version after the one that was planned is ours. Later ones are somebody else's: they are
/// kept, and only switched on.
void UndoDeactivation::decideAnswered(const ConnectionReply &now)
{
    if (!isUntouched(now)) {
        sayOthersChangedIt();
        return sendActive(now);
    }
    const QByteArray before = rememberedSettings(m_context, Moment::BeforeSwitchOff);
    if (!before.isEmpty()) {
        const bool isDamaged = now.settings.isEmpty() || !sameJson(before, now.settings);
        return isDamaged ? rollBack(now) : sendActive(now);
    }
    exchange().ask(
        request::comparison(u"connection"_s, subjectIn(m_context), *m_memo.version, *now.version),
        translate("Umbraco", "Comparing versions of the connection"),
        [this, now](const Exchange::Reply &reply) {
            const auto changes = read(reply, parseComparison);
            changes && !isOnlySwitched(*changes) ? rollBack(now) : sendActive(now);
        });
}

void UndoDeactivation::sendActive(const ConnectionReply &now)
{
    if (now.settings.isEmpty())
        return isUntouched(now) ? rollBack(now) : fail(noSettings());
    const auto body = withMember(now.text, "isActive", "true");
    if (!body)
        return fail(body.error());
    m_memo.found = m_memo.base = now.version;
    rememberSettings(m_context, Moment::AfterUndo, now.settings);
    send(request::replace(List::Connections, subjectIn(m_context), *body),
         translate("Umbraco", "Switches the connection on again."),
         [this, isUntouched = isUntouched(now)](const ApiError &error) {
             // A save checks provider and settings again, a rollback does not. Refused: nothing
             // changed.
             if (error.httpStatus == 400 && isUntouched)
                 return readConnection(&UndoDeactivation::rollBack);
             fail(error);
         });
}

/// Only over our own save, which a last reading has just shown.
void UndoDeactivation::rollBack(const ConnectionReply &now)
{
    if (!isUntouched(now))
        return fail(notOurs());
    m_memo.found = now.version;
    m_memo.base = m_memo.version;
    rememberSettings(m_context, Moment::AfterUndo,
                     rememberedSettings(m_context, Moment::BeforeSwitchOff));
    send(request::rollback(u"connection"_s, subjectIn(m_context), *m_memo.version),
         translate("Umbraco", "Rolls the connection back to the version before."),
         [this](ApiError error) {
             // Here every failure is a 404, which says nothing about the connection.
             if (error.httpStatus == 404)
                 error.kind = ApiError::Kind::Refused;
             fail(error);
         });
}

void UndoDeactivation::send(HttpRequest request, const QString &purpose,
                            std::function<void(ApiError)> refused)
{
    exchange().change(AskEffect::Changes, std::move(request), purpose, m_memo.toJson(),
                      [this, refused = std::move(refused)](const Exchange::Reply &reply) {
                          if (!reply)
                              return fail(reply.error());
                          if (const auto error = errorOf(*reply))
                              return refused(*error);
                          m_memo.isUndoAnswered = true;
                          done(Performed::Kind::Done);
                      });
}

void UndoDeactivation::done(Performed::Kind kind)
{
    finish(Performed{.kind = kind, .memo = m_memo.toJson(), .warnings = m_warnings});
}

} // namespace linchpin::umbraco
