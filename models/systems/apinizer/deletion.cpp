// SPDX-License-Identifier: Apache-2.0
#include "models/systems/apinizer/deletion.h"

#include "models/systems/apinizer/content.h"
#include "models/systems/apinizer/deactivation.h"
#include "models/systems/apinizer/deployment.h"
#include "models/systems/apinizer/endpoints.h"
#include "models/systems/apinizer/kinds.h"
#include "models/systems/translate.h"

#include <utility>

namespace linchpin::apinizer {

namespace {

QString goneText()
{
    return translate("Apinizer", "Looking whether it is gone");
}

/// The GET by name: is a connection of this type and name shown? A "not found" is a clear no here.
Result<bool> isShown(const Exchange::Reply &reply, const TypedName &named)
{
    const auto found = read(reply, parseConnection, named.name);
    if (found)
        return found->named.isSameAs(named);
    if (found.error().kind == ApiError::Kind::NotFound)
        return false;
    return failure(found.error());
}

} // namespace

PerformDeletion::PerformDeletion(const ActionContext &context)
    : m_context(context), m_where(whereIn(context))
{
    askConnection(exchange(), m_where, [this](const Result<ConnectionReply> &now) {
        if (now)
            return send(*now);
        if (now.error().kind == ApiError::Kind::NotFound)
            return finish(Performed{.kind = Performed::Kind::NothingToDo});
        fail(now.error());
    });
}

void PerformDeletion::send(const ConnectionReply &now)
{
    if (!isAsBefore(m_context, now))
        return fail(changedMeanwhile());
    const auto request = request::removeConnection(m_where.project, now.named.name);
    if (!request)
        return fail(request.error());
    exchange().change(AskEffect::Deletes, *request, actionIn(m_context).purpose, Memo{}.toJson(),
                      [this](const Exchange::Reply &reply) { answered(reply); });
}

void PerformDeletion::answered(const Exchange::Reply &reply)
{
    const auto success = successOf(reply, m_where.named.name);
    if (!success) {
        if (success.error().mayHaveTakenEffect())
            return lookForUnclear(success.error());
        return fail(success.error());
    }
    const auto document = JsonDocument::parse(success->body);
    if (!document || !(*document)->root().isObject())
        return lookForUnclear(malformed());
    finish(Performed{.kind = Performed::Kind::Done, .warnings = stalePodWarnings(success->body)});
}

void PerformDeletion::lookForUnclear(const ApiError &error)
{
    askOrRefuse(exchange(), request::connection(m_where.project, m_where.named.name), goneText(),
                [this, error](const Exchange::Reply &reply) {
                    const auto shown = isShown(reply, m_where.named);
                    if (!shown || *shown)
                        return fail(error);
                    const Warning unknown{
                        warning::podsUnknown,
                        translate("Apinizer",
                                  "The connection is gone from the manager. Whether every pod took "
                                  "that over is not known: the answer that tells it did not "
                                  "arrive, and it cannot be asked for again.")};
                    finish(Performed{.kind = Performed::Kind::Done, .warnings = {unknown}});
                });
}

GoneCheck::GoneCheck(const ActionContext &context)
    : m_where(whereIn(context)), m_isShown(failure({})), m_isListed(failure({}))
{
    askOrRefuse(
        exchange(), request::connection(m_where.project, m_where.named.name), goneText(),
        [this](const Exchange::Reply &reply) { m_isShown = isShown(reply, m_where.named); });
    askConnections(exchange(), m_where.project, m_where.named.type,
                   [this](const Result<Listed<ConnectionReply>> &listed) {
                       m_isListed = isListed(listed, m_where.named);
                   });
}

void GoneCheck::allAnswered()
{
    finish(judgement());
}

Result<Seen> GoneCheck::judgement() const
{
    if (m_isShown && *m_isShown)
        return Seen::NotInEffect;
    if (!m_isShown)
        return failure(m_isShown.error());
    if (!m_isListed)
        return failure(m_isListed.error());
    return *m_isListed ? Seen::NotYet : Seen::InEffect;
}

} // namespace linchpin::apinizer
