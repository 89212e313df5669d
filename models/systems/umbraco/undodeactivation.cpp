// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/deactivation.h"

#include "models/systems/translate.h"
#include "models/systems/umbraco/endpoints.h"
#include "models/systems/umbraco/errors.h"
#include "models/wire/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::umbraco {

UndoDeactivation::UndoDeactivation(const ActionContext &context)
    : m_context(context)
    , m_memo(Memo::fromJson(context.memo))
    , m_version(m_memo.version ? m_memo.version : plannedVersion(context))
{
    m_memo.version = m_version;
    m_memo.isUndone = true;
    exchange().ask(request::one(List::Connections, subjectIn(context)),
                   translate("Umbraco", "Reading the connection"),
                   [this](const Exchange::Reply &reply) {
                       const auto now = read(reply, parseConnection);
                       if (!now)
                           return fail(now.error());
                       decide(*now);
                   });
}

bool UndoDeactivation::isOurs(const ConnectionReply &now) const
{
    return m_version && now.version == *m_version + 1;
}

void UndoDeactivation::decide(const ConnectionReply &now)
{
    if (now.isActive == true && now.version == m_version)
        return done(Performed::Kind::NothingToDo);
    const QByteArray before = rememberedSettings(m_context);
    if (!before.isEmpty()) {
        const bool isDamaged = now.settings.isEmpty() || !sameJson(before, now.settings);
        if (isDamaged && isOurs(now))
            return rollBack();
        // Settings that differ in a later version are somebody else's: not ours to overwrite.
        return now.isActive == true ? done(Performed::Kind::NothingToDo) : sendActive(now);
    }
    isOurs(now) ? decideBySettings(now) : sendActive(now);
}

/// What our PUT changed is not remembered (crash): the server compares.
void UndoDeactivation::decideBySettings(const ConnectionReply &now)
{
    exchange().ask(
        request::comparison(u"connection"_s, subjectIn(m_context), *m_version, *now.version),
        translate("Umbraco", "Comparing versions of the connection"),
        [this, now](const Exchange::Reply &reply) {
            const auto changes = read(reply, parseComparison);
            const bool isDamaged =
                changes && std::ranges::any_of(*changes, [](const Change &change) {
                    return change.path.compare("IsActive"_L1, Qt::CaseInsensitive) != 0;
                });
            isDamaged ? rollBack() : sendActive(now);
        });
}

void UndoDeactivation::sendActive(const ConnectionReply &now)
{
    if (now.isActive == true)
        return done(Performed::Kind::NothingToDo);
    if (now.settings.isEmpty()) {
        if (isOurs(now))
            return rollBack();
        return fail(
            {.kind = ApiError::Kind::Unsafe,
             .detail = translate("Umbraco",
                                 "The server shows no settings for this connection. Sending none "
                                 "would erase them, so nothing was sent.")});
    }
    const auto body = withMember(now.text, "isActive", "true");
    if (!body)
        return fail(body.error());
    exchange().change(AskEffect::Changes,
                      request::replace(List::Connections, subjectIn(m_context), *body),
                      translate("Umbraco", "Switches the connection on again."), m_memo.toJson(),
                      [this, isOurVersion = isOurs(now)](const Exchange::Reply &reply) {
                          if (!reply)
                              return fail(reply.error());
                          const auto error = errorOf(*reply);
                          if (!error)
                              return done(Performed::Kind::Done);
                          // A save checks provider and settings again, a rollback does not.
                          // Refused: nothing changed.
                          if (error->httpStatus == 400 && isOurVersion)
                              return rollBack();
                          fail(*error);
                      });
}

void UndoDeactivation::rollBack()
{
    exchange().change(AskEffect::Changes,
                      request::rollback(u"connection"_s, subjectIn(m_context), *m_version),
                      translate("Umbraco", "Rolls the connection back to the version before."),
                      m_memo.toJson(), [this](const Exchange::Reply &reply) {
                          if (!reply)
                              return fail(reply.error());
                          auto error = errorOf(*reply);
                          if (!error)
                              return done(Performed::Kind::Done);
                          // Here every failure is a 404, which says nothing about the connection.
                          if (error->httpStatus == 404)
                              error->kind = ApiError::Kind::Refused;
                          fail(*error);
                      });
}

void UndoDeactivation::done(Performed::Kind kind)
{
    finish(Performed{.kind = kind, .memo = m_memo.toJson()});
}

} // namespace linchpin::umbraco
