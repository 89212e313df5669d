// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/unlinking.h"

#include "models/systems/versori/kinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::versori {

namespace {

CursorSource<Filling> linkSource(const ActionContext &context, const Subject &subject)
{
    return {[api = apiOf(context), place = subject.place](const Cursor &cursor) {
                return api.linksOf(place.project, place.environment, cursor);
            },
            parseLinks, translate("Versori", "Reading static connections")};
}

/// What look and undo could not find in the plan: nothing. It is written for people who read the
/// journal.
QByteArray memoOf(const Subject &subject)
{
    return "{\"slot\":\"" + subject.id.text().toLatin1() + "\",\"environment\":\""
        + subject.place.environment.text().toLatin1() + "\"}";
}

} // namespace

SlotStanding standingOf(const std::vector<Filling> &links, const Subject &subject,
                        const Impact &impact)
{
    SlotStanding standing;
    for (const Filling &link : links) {
        const bool isHere = link.slot == subject.id;
        const bool isAnother =
            !link.slot.isNull() && !isHere && impact.find(keyFor(kind::slot, link.slot));
        if (link.connection == subject.connection)
            standing.isOurs = standing.isOurs || !isAnother;
        else
            standing.isTaken = standing.isTaken || isHere;
    }
    return standing;
}

PerformUnlink::PerformUnlink(const ActionContext &actionContext, const Subject &about)
    : Change(actionContext, about), m_links(exchange(), linkSource(actionContext, about))
{
    m_links.onEnd = [this] { decide(); };
}

void PerformUnlink::decide()
{
    if (standingOf(m_links.items(), subject(), context().plan->impact).isOurs)
        return send(AskEffect::Changes, api().unlink(subject().connection, subject().id),
                    memoOf(subject()));
    if (!m_links.isComplete())
        return fail(m_links.unread());
    finish(Performed{.kind = Performed::Kind::NothingToDo, .memo = memoOf(subject())});
}

LookAtUnlink::LookAtUnlink(const ActionContext &context, const Subject &subject)
    : m_context(context)
    , m_subject(subject)
    , m_links(exchange(), linkSource(context, subject))
    , m_projects(exchange(),
                 {[api = apiOf(context)](const Cursor &) { return api.projects(); }, parseProjects,
                  translate("Versori", "Reading projects")})
{
    m_links.begin();
    m_projects.begin();
}

bool LookAtUnlink::wasRunning() const
{
    const Dependent *row = m_context.plan->impact.find(keyFor(kind::slot, m_subject.id));
    return row && row->activity == Activity::Running;
}

std::optional<QString> LookAtUnlink::status() const
{
    for (const Project &project : m_projects.items()) {
        const auto it =
            std::ranges::find(project.environments, m_subject.place.environment, &Environment::id);
        if (it != project.environments.end())
            return it->status;
    }
    return std::nullopt;
}

void LookAtUnlink::allAnswered()
{
    if (standingOf(m_links.items(), m_subject, m_context.plan->impact).isOurs)
        return finish(Seen::NotInEffect);
    if (!m_links.isComplete())
        return fail(m_links.unread());
    const auto now = status();
    if (!now && !m_projects.isComplete())
        return fail(m_projects.unread());
    finish(wasRunning() && now == u"error"_s ? Seen::Different : Seen::InEffect);
}

UndoUnlink::UndoUnlink(const ActionContext &context, const Subject &subject)
    : m_context(context), m_subject(subject), m_links(exchange(), linkSource(context, subject))
{
    m_links.onEnd = [this] { decide(); };
    m_links.begin();
}

void UndoUnlink::decide()
{
    const SlotStanding standing = standingOf(m_links.items(), m_subject, m_context.plan->impact);
    const QByteArray memo = memoOf(m_subject);
    if (standing.isOurs)
        return finish(Performed{.kind = Performed::Kind::NothingToDo, .memo = memo});
    if (!m_links.isComplete())
        return fail(m_links.unread());
    if (standing.isTaken) {
        return fail(changedMeanwhile(
            translate("Versori", "Somebody filled the slot with another connection meanwhile.")));
    }
    exchange().change(AskEffect::Changes, apiOf(m_context).link(m_subject.connection, m_subject.id),
                      translate("Versori", "Links the connection to the slot again."), memo,
                      [this, memo](const Exchange::Reply &reply) {
                          const auto success = successOf(reply);
                          if (!success)
                              return fail(success.error());
                          finish(Performed{.kind = Performed::Kind::Done, .memo = memo});
                      });
}

} // namespace linchpin::versori
