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
    : m_context(context), m_list(list), m_id(id), m_before(exchange(), context)
{
    m_before.begin();
    if (list == List::Syncs || list == List::BulkSyncs)
        m_before.alsoQuiet(list, id);
}

void PerformDeletion::allAnswered()
{
    if (const auto objection = m_before.objection())
        return finish(*objection);
    exchange().change(AskEffect::Deletes, request::remove(m_list, m_id),
                      actionIn(m_context).purpose, m_before.memo(),
                      [this](const Exchange::Reply &reply) {
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
    : m_context(context), m_id(id), m_before(exchange(), context), m_index(exchange())
{
    m_before.begin();
    for (const Dependent &row : context.plan->impact.dependents) {
        const auto list = listOf(row.key.kind);
        const auto user = Uuid::parse(row.key.id);
        if (isRunning(row) && list && user)
            m_before.alsoQuiet(*list, *user);
    }
}

void PerformForcedDeletion::allAnswered()
{
    switch (m_stage) {
    case Stage::Before:
        if (const auto objection = m_before.objection())
            return finish(*objection);
        return send();
    case Stage::Sent: m_stage = Stage::Leftovers; return m_index.begin();
    case Stage::Leftovers:
        return finish(Performed{
            .kind = Performed::Kind::Done, .memo = m_before.memo(), .warnings = leftovers()});
    }
}

void PerformForcedDeletion::send()
{
    m_stage = Stage::Sent;
    exchange().change(AskEffect::Deletes, request::forceRemove(m_id), actionIn(m_context).purpose,
                      m_before.memo(), [this](const Exchange::Reply &reply) { answered(reply); });
}

void PerformForcedDeletion::answered(const Exchange::Reply &reply)
{
    const auto error = reply ? errorOf(*reply) : reply.error();
    if (!error)
        return;
    if (!error->mayHaveTakenEffect())
        return fail(*error);
    exchange().ask(request::one(List::Connections, m_id), lookingText(),
                   [this, error = *error](const Exchange::Reply &found) {
                       const auto connection = read(found, parseConnection);
                       if (connection || !isMissing(connection.error()))
                           fail(error);
                   });
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

GoneCheck::GoneCheck(const ActionContext &context, const Uuid &id, Cascade cascade)
    : m_context(context)
    , m_id(id)
    , m_cascade(cascade)
    , m_index(exchange())
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
        return isIt ? judgePresence() : fail(anotherOne());
    }
    if (!isMissing(m_answer->error()))
        return fail(m_answer->error());
    if (!std::exchange(m_isListing, true))
        return m_connections.begin();
    judgeAbsence();
}

void GoneCheck::judgePresence()
{
    if (m_cascade == Cascade::No)
        return finish(Seen::NotInEffect);
    if (!std::exchange(m_isIndexing, true))
        return m_index.begin();
    const OrganisationIndex index = m_index.index();
    for (const Dependent &row : m_context.plan->impact.dependents) {
        if (!isFirstRing(row))
            continue;
        const Source<User> &source = row.key.kind == kind::model ? index.models
            : row.key.kind == kind::sync                         ? index.syncs
                                                                 : index.bulkSyncs;
        const bool isThere = std::ranges::any_of(
            source.items, [&row](const User &user) { return user.id.text() == row.key.id; });
        if (!isThere && source.state.status == CoverageStatus::Complete)
            return finish(Seen::Different);
        if (!isThere)
            return fail(malformed(joinedReasons(source.state.reasons)));
    }
    finish(Seen::NotInEffect);
}

void GoneCheck::judgeAbsence()
{
    const auto &listed = m_connections.items();
    if (std::ranges::any_of(listed,
                            [this](const auto &row) { return row.id.value == m_id.text(); }))
        return finish(Seen::NotYet); // the two disagree: one of them is late
    if (isReadForAbsence(m_connections.state()))
        return finish(Seen::InEffect);
    fail(m_connections.error() ? *m_connections.error()
                               : malformed(joinedReasons(m_connections.state().reasons)));
}

} // namespace linchpin::polytomic
