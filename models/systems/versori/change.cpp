// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/change.h"

#include "models/systems/translate.h"
#include "models/systems/versori/listing.h"
#include "models/wire/json.h"

namespace linchpin::versori {

ApiError changedMeanwhile(const QString &detail)
{
    return {.kind = ApiError::Kind::Conflict, .detail = detail};
}

namespace {
/// The memo, an object with members, and how the connection looked after the change.
QByteArray withUpdate(const QByteArray &memo, const QString &updated)
{
    if (updated.isEmpty())
        return memo;
    return memo.chopped(1) + ",\"updated\":" + jsonString(updated) + '}';
}
} // namespace

Change::Change(const ActionContext &context, Subject subject)
    : m_context(context), m_subject(std::move(subject)), m_api(apiOf(context))
{
    exchange().ask(m_api.connection(m_subject.connection),
                   translate("Versori", "Reading the connection"),
                   [this](const Exchange::Reply &reply) { connectionRead(reply); });
}

void Change::connectionRead(const Exchange::Reply &reply)
{
    const auto connection = readConnection(reply, m_subject.connection);
    if (!connection && connection.error().kind == ApiError::Kind::NotFound)
        return connectionIsGone(connection.error());
    if (!connection)
        return fail(connection.error());
    const auto expected = expectedUpdate(m_context);
    if (expected && *expected != connection->modified) {
        return fail(changedMeanwhile(
            translate("Versori", "The connection was changed by somebody else meanwhile.")));
    }
    connectionIsAsExpected();
}

void Change::send(AskEffect effect, HttpRequest request, const QByteArray &memo)
{
    rememberUpdate(m_context, std::nullopt); // until it is seen
    exchange().change(effect, std::move(request), m_subject.purpose, memo,
                      [this, memo](const Exchange::Reply &reply) {
                          const auto success = successOf(reply);
                          if (!success)
                              return fail(success.error());
                          if (success->status == 204) // any other may be anybody's
                              wasAccepted();
                          lookAfter(memo);
                      });
}

void Change::lookAfter(const QByteArray &memo)
{
    exchange().ask(
        m_api.connection(m_subject.connection), translate("Versori", "Reading the connection"),
        [this, memo](const Exchange::Reply &reply) {
            const auto connection = readConnection(reply, m_subject.connection);
            const QString updated = connection ? connection->modified : QString();
            if (!updated.isEmpty())
                rememberUpdate(m_context, updated);
            finish(Performed{.kind = Performed::Kind::Done, .memo = withUpdate(memo, updated)});
        });
}

} // namespace linchpin::versori
