// SPDX-License-Identifier: Apache-2.0
// What became of the quarantine, and its way back.
#include "models/systems/lerian/connectionreader.h"
#include "models/systems/lerian/endpoints.h"
#include "models/systems/lerian/errors.h"
#include "models/systems/lerian/kinds.h"
#include "models/systems/lerian/names.h"
#include "models/systems/lerian/quarantine.h"
#include "models/systems/translate.h"

namespace linchpin::lerian {

LookAtQuarantine::LookAtQuarantine(const ActionContext &context) : m_facts(context)
{
    askConnection(exchange(), m_facts.id, [this](const Result<ConnectionReply> &now) {
        now ? decide(now->connection) : fail(now.error());
    });
}

/// The id decides. The name is a second witness: a connection that has the old name again would be
/// in the way of the way back.
void LookAtQuarantine::decide(const Connection &now)
{
    if (now.name == m_facts.name)
        return finish(Seen::NotInEffect);
    if (now.name != m_facts.retired || !m_facts.isOtherwiseSame(now))
        return finish(Seen::Different);
    exchange().ask(request::nameProbe(m_facts.name),
                   translate("Lerian", "Looking whether the old name is free"),
                   [this](const Exchange::Reply &reply) {
                       const auto use = nameUseOf(reply, m_facts.name);
                       if (!use)
                           return fail(use.error());
                       finish(*use == NameUse::Taken ? Seen::Different : Seen::InEffect);
                   });
}

UndoQuarantine::UndoQuarantine(const ActionContext &context) : m_facts(context)
{
    askConnection(exchange(), m_facts.id, [this](const Result<ConnectionReply> &now) {
        now ? decide(now->connection) : fail(now.error());
    });
}

void UndoQuarantine::decide(const Connection &now)
{
    if (now.name == m_facts.name)
        return finish(Performed{.kind = Performed::Kind::NothingToDo, .memo = m_facts.memo()});
    if (now.name != m_facts.retired && now.name != impossibleName()) {
        return fail({.kind = ApiError::Kind::Conflict,
                     .detail = translate("Lerian",
                                         "Somebody else renamed the connection to \"%1\". That "
                                         "is not taken back.")
                                   .arg(now.name)});
    }
    exchange().change(
        AskEffect::Changes, request::rename(m_facts.id, m_facts.name),
        translate("Lerian", "Renames the connection back to \"%1\".").arg(m_facts.name),
        m_facts.memo(), [this](const Exchange::Reply &reply) {
            if (!reply)
                return fail(reply.error());
            auto error = errorOf(*reply);
            if (!error)
                return finish(Performed{.memo = m_facts.memo()});
            if (error->kind == ApiError::Kind::InUse)
                return finish(Performed{.kind = Performed::Kind::Busy, .memo = m_facts.memo()});
            if (error->code == code::nameTaken) {
                error->detail =
                    translate("Lerian",
                              "Another connection has taken the name \"%1\" meanwhile. This one "
                              "keeps the name \"%2\" until that one is renamed or deleted.")
                        .arg(m_facts.name, m_facts.retired);
            }
            fail(*error);
        });
}

} // namespace linchpin::lerian
