// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/deactivation.h"

#include "models/systems/translate.h"
#include "models/systems/umbraco/endpoints.h"
#include "models/systems/umbraco/errors.h"
#include "models/wire/json.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::umbraco {

namespace {

ApiError changedMeanwhile()
{
    return {.kind = ApiError::Kind::Conflict,
            .detail =
                translate("Umbraco", "The connection was changed by somebody else meanwhile.")};
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

void PerformDeactivation::send(const ConnectionReply &before)
{
    const auto planned = plannedVersion(m_context);
    if (before.isActive == false)
        return finish(Performed{.kind = Performed::Kind::NothingToDo});
    if (!before.version || (planned && *planned != *before.version))
        return fail(changedMeanwhile());
    if (before.settings.isEmpty())
        return fail(noSettings());
    const auto body = withMember(before.text, "isActive", "false");
    if (!body)
        return fail(body.error());
    rememberSettings(m_context, before.settings);
    const QByteArray memo = Memo{.version = before.version}.toJson();
    exchange().change(
        AskEffect::Changes, request::replace(List::Connections, subjectIn(m_context), *body),
        actionIn(m_context).purpose, memo, [this, memo](const Exchange::Reply &reply) {
            if (!reply)
                return fail(reply.error());
            if (const auto error = errorOf(*reply))
                return fail(*error);
            finish(Performed{.kind = Performed::Kind::Done, .memo = memo});
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
    if (!*now.isActive)
        return *now.version == *m_version + 1 ? judgeSettings(now, Seen::InEffect)
                                              : finish(Seen::Different);
    if (*now.version == *m_version)
        return finish(Seen::NotInEffect);
    // Active in a later version is what our own way back leaves behind. Without one it is somebody
    // else's doing.
    m_memo.isUndone ? judgeSettings(now, Seen::NotInEffect) : finish(Seen::Different);
}

void LookAtDeactivation::judgeSettings(const ConnectionReply &now, Seen ifSame)
{
    const QByteArray before = rememberedSettings(m_context);
    if (before.isEmpty())
        return compare(*now.version, ifSame);
    finish(!now.settings.isEmpty() && sameJson(before, now.settings) ? ifSame : Seen::Different);
}

/// After a crash the settings before are not known any more (they are never written down): the
/// server compares.
void LookAtDeactivation::compare(qint64 to, Seen ifSame)
{
    exchange().ask(request::comparison(u"connection"_s, subjectIn(m_context), *m_version, to),
                   translate("Umbraco", "Comparing versions of the connection"),
                   [this, ifSame](const Exchange::Reply &reply) {
                       const auto changes = read(reply, parseComparison);
                       if (!changes)
                           return fail(changes.error());
                       const bool isSame = std::ranges::all_of(*changes, [](const Change &change) {
                           return change.path.compare("IsActive"_L1, Qt::CaseInsensitive) == 0;
                       });
                       finish(isSame ? ifSame : Seen::Different);
                   });
}

} // namespace linchpin::umbraco
