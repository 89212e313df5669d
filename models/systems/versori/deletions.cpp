// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/deletions.h"

#include "models/systems/versori/listing.h"

#include <algorithm>

namespace linchpin::versori {

/// To be proved by the look, as after a delete; but it was not ours.
void PerformDeletion::connectionIsGone(const ApiError &)
{
    finish(Performed{.kind = Performed::Kind::NothingToDo, .memo = "{}"});
}

void PerformDeletion::sendDelete()
{
    exchange().change(
        AskEffect::Deletes, api().deletion(subject().connection), subject().purpose, "{}",
        [this](const Exchange::Reply &reply) {
            if (!reply)
                return fail(reply.error());
            if (const auto error = errorOf(*reply))
                return fail(*error);
            if (reply->status != 204)
                return fail(malformed(
                    translate("Versori", "The server answered with status %1 instead of 204.")
                        .arg(reply->status)));
            finish(Performed{.kind = Performed::Kind::Done});
        });
}

GoneCheck::GoneCheck(const ActionContext &context, const Subject &subject)
    : m_subject(subject)
    , m_list(exchange(),
             connectionSource(apiOf(context), translate("Versori", "Looking for it in the list"),
                              {.system = subject.system}))
{
    m_list.onEnd = [this] { judge(); };
    exchange().ask(apiOf(context).connection(subject.connection),
                   translate("Versori", "Looking whether it is gone"),
                   [this](const Exchange::Reply &reply) {
                       const auto found = readConnection(reply, m_subject.connection);
                       if (found)
                           return finish(Seen::NotInEffect);
                       if (found.error().kind != ApiError::Kind::NotFound)
                           return fail(found.error());
                       m_list.begin();
                   });
}

void GoneCheck::judge()
{
    const auto isIt = [this](const Connection &connection) {
        return connection.id.value == m_subject.connection.text();
    };
    if (std::ranges::any_of(m_list.items(), isIt))
        return finish(Seen::NotYet); // not found, but listed: one of the two is late
    if (m_list.isComplete())
        return finish(Seen::InEffect);
    fail(m_list.unread());
}

} // namespace linchpin::versori
