// SPDX-License-Identifier: Apache-2.0
#include "models/systems/polytomic/deletions.h"

#include "models/domain/kindtext.h"
#include "models/systems/polytomic/errors.h"
#include "models/systems/polytomic/kinds.h"
#include "models/systems/polytomic/memo.h"
#include "models/systems/polytomic/settlerows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::polytomic {

namespace {

ApiError anotherOne()
{
    return malformed(translate("Polytomic", "The answer is about something else."));
}

QString lookingText()
{
    return translate("Polytomic", "Looking whether it is gone");
}

bool isMissing(const ApiError &error)
{
    return error.kind == ApiError::Kind::NotFound;
}

} // namespace

PerformDeletion::PerformDeletion(const ActionContext &context, List list, const Uuid &id)
    : m_context(context), m_list(list)
{
    exchange().change(AskEffect::Deletes, request::remove(list, id), actionIn(context).purpose,
                      "{}", [this](const Exchange::Reply &reply) {
                          if (!reply)
                              return fail(reply.error());
                          answered(*reply);
                      });
}

void PerformDeletion::answered(const HttpResponse &response)
{
    auto error = errorOf(response);
    if (!error)
        return finish(Performed{.kind = Performed::Kind::Done});
    const bool isSync = m_list == List::Syncs || m_list == List::BulkSyncs;
    // In the system's own words a conflict here is a run that has not ended yet.
    if (error->kind == ApiError::Kind::Conflict && isSync && !error->serverSays.isEmpty())
        return finish(Performed{.kind = Performed::Kind::Busy});
    if (error->kind == ApiError::Kind::InUse)
        error->detail = usersByName(response);
    fail(*error);
}

/// Who the server says uses it, held against the review by id: what was known, and what is new.
QString PerformDeletion::usersByName(const HttpResponse &response) const
{
    QStringList known;
    QStringList fresh;
    for (const Uuid &id : usersNamedIn(response.body)) {
        const auto &rows = m_context.plan->impact.dependents;
        const auto it =
            std::ranges::find(rows, id.text(), [](const Dependent &row) { return row.key.id; });
        if (it == rows.end())
            fresh.append(id.text());
        else
            known.append(u"%1 \"%2\""_s.arg(kindText(it->key.kind), it->name));
    }
    QStringList sentences(translate("Polytomic", "Something uses the connection."));
    if (!fresh.isEmpty())
        sentences.append(translate("Polytomic", "Not in the review: %1.").arg(fresh.join(u", "_s)));
    if (!known.isEmpty())
        sentences.append(translate("Polytomic", "In the review: %1.").arg(known.join(u", "_s)));
    return sentences.join(u' ');
}

PerformForcedDeletion::PerformForcedDeletion(const ActionContext &context, const Uuid &id)
    : m_context(context), m_index(exchange())
{
    exchange().change(AskEffect::Deletes, request::forceRemove(id), actionIn(context).purpose, "{}",
                      [this](const Exchange::Reply &reply) {
                          if (!reply)
                              return fail(reply.error());
                          if (const auto error = errorOf(*reply))
                              fail(*error);
                      });
}

void PerformForcedDeletion::allAnswered()
{
    if (!m_hasBegun) {
        m_hasBegun = true;
        return m_index.begin();
    }
    finish(Performed{.kind = Performed::Kind::Done, .warnings = leftovers()});
}

std::vector<Warning> PerformForcedDeletion::leftovers() const
{
    const OrganisationIndex index = m_index.index();
    std::set<QString> there;
    bool isWhole = true;
    for (const Source<User> *source : {&index.bulkSyncs, &index.models, &index.syncs}) {
        isWhole = isWhole && source->state.status == CoverageStatus::Complete;
        for (const User &user : source->items)
            there.insert(user.id.text());
    }
    std::vector<Warning> warnings;
    for (const Dependent &row : m_context.plan->impact.dependents) {
        if (isFirstRing(row) && there.contains(row.key.id))
            warnings.push_back({warning::leftoverDependents,
                                translate("Polytomic", "The %1 \"%2\" (%3) is still there.")
                                    .arg(kindText(row.key.kind), row.name, row.key.id)});
    }
    if (!isWhole)
        warnings.push_back(
            {warning::leftoversUnread,
             translate("Polytomic", "What the server left behind could not all be read.")});
    return warnings;
}

LookAtDeletion::LookAtDeletion(const ActionContext &context, List list, const Uuid &id)
    : m_id(id), m_organisation(exchange(), organisationOf(context))
{
    m_organisation.begin();
    exchange().ask(request::one(list, id), lookingText(),
                   [this](const Exchange::Reply &reply) { m_answer = read(reply, parseOne); });
}

void LookAtDeletion::allAnswered()
{
    if (m_organisation.problem())
        return fail(*m_organisation.problem());
    if (!*m_answer)
        return isMissing(m_answer->error()) ? finish(Seen::InEffect) : fail(m_answer->error());
    if (!((*m_answer)->id == m_id))
        return fail(anotherOne());
    finish(Seen::NotInEffect);
}

GoneCheck::GoneCheck(const ActionContext &context, const Uuid &id)
    : m_id(id)
    , m_organisation(exchange(), organisationOf(context))
    , m_connections(exchange(), allConnections())
{
    m_organisation.begin();
    exchange().ask(
        request::one(List::Connections, id), lookingText(),
        [this](const Exchange::Reply &reply) { m_answer = read(reply, parseConnection); });
}

void GoneCheck::allAnswered()
{
    if (m_organisation.problem())
        return fail(*m_organisation.problem());
    if (*m_answer) {
        const bool isIt = (*m_answer)->connection.id.value == m_id.text();
        return isIt ? finish(Seen::NotInEffect) : fail(anotherOne());
    }
    if (!isMissing(m_answer->error()))
        return fail(m_answer->error());
    if (!m_isListing) {
        m_isListing = true;
        return m_connections.begin();
    }
    const auto &listed = m_connections.items();
    if (std::ranges::any_of(listed,
                            [this](const auto &row) { return row.id.value == m_id.text(); }))
        return finish(Seen::NotYet); // the two disagree: one of them is late
    const SourceState &state = m_connections.state();
    // A list of exactly one page, without more: what it shows is without it, and so is the server's
    // own word. Anything else that is missing proves nothing.
    const bool isRead =
        state.status == CoverageStatus::Complete || state.reasons == QStringList(cutGap());
    if (isRead)
        return finish(Seen::InEffect);
    fail(m_connections.error() ? *m_connections.error() : malformed(joinedReasons(state.reasons)));
}

} // namespace linchpin::polytomic
