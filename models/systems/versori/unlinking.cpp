// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/unlinking.h"

#include "models/systems/versori/kinds.h"
#include "models/wire/json.h"

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

/// In the run's memory: the server said yes to the unlinking. If the list shows the connection all
/// the same, either it is late, or it shows a slot it still fills under the name of this one.
QString acceptedPlace(const Subject &subject)
{
    return u"versori-unlinked-"_s + subject.id.text();
}

/// The slot, for people who read the journal, and the links of others that stood beside ours.
QByteArray memoOf(const Subject &subject, const std::vector<Filling> &links)
{
    QByteArrayList others;
    for (const Filling &link : links) {
        if (!(link.connection == subject.connection))
            others.append('[' + jsonString(link.connection.text()) + ','
                          + jsonString(link.slot.text()) + ']');
    }
    return "{\"slot\":" + jsonString(subject.id.text()) + ",\"environment\":"
        + jsonString(subject.place.environment.text()) + ",\"others\":[" + others.join(',') + "]}";
}

std::vector<Filling> othersIn(const QByteArray &memo)
{
    std::vector<Filling> others;
    const auto document = JsonDocument::parse(memo);
    if (!document)
        return others;
    for (const JsonValue &value : (*document)->root()["others"].items()) {
        const std::vector<JsonValue> pair = value.items();
        if (pair.size() == 2)
            others.push_back({idOf(pair[0].stringOr()), idOf(pair[1].stringOr())});
    }
    return others;
}

} // namespace

bool isFilledByUs(const std::vector<Filling> &links, const Subject &subject, const Impact &impact)
{
    return std::ranges::any_of(links, [&](const Filling &link) {
        const bool isHere = link.slot == subject.id;
        const bool isAnother =
            !link.slot.isNull() && !isHere && impact.find(keyFor(kind::slot, link.slot));
        return link.connection == subject.connection && !isAnother;
    });
}

PerformUnlink::PerformUnlink(const ActionContext &actionContext, const Subject &about)
    : Change(actionContext, about), m_links(exchange(), linkSource(actionContext, about))
{
    m_links.onEnd = [this] { decide(); };
}

void PerformUnlink::decide()
{
    const QByteArray memo = memoOf(subject(), m_links.items());
    if (isFilledByUs(m_links.items(), subject(), context().plan->impact))
        return send(AskEffect::Changes, api().unlink(subject().connection, subject().id), memo);
    if (!m_links.isComplete())
        return fail(m_links.unread());
    finish(Performed{.kind = Performed::Kind::NothingToDo, .memo = memo});
}

void PerformUnlink::wasAccepted()
{
    if (context().memory)
        context().memory->insert(acceptedPlace(subject()), "yes");
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
    if (isFilledByUs(m_links.items(), m_subject, m_context.plan->impact)) {
        const bool wasAccepted =
            m_context.memory && m_context.memory->contains(acceptedPlace(m_subject));
        return finish(wasAccepted ? Seen::NotYet : Seen::NotInEffect);
    }
    if (!m_links.isComplete())
        return fail(m_links.unread());
    const auto now = status();
    if (!now && !m_projects.isComplete())
        return fail(m_projects.unread());
    finish(wasRunning() && now == u"error"_s ? Seen::Different : Seen::InEffect);
}

UndoUnlink::UndoUnlink(const ActionContext &context, const Subject &subject)
    : m_context(context)
    , m_subject(subject)
    , m_wasUnlinked(context.memory && context.memory->remove(acceptedPlace(subject)) > 0)
    , m_links(exchange(), linkSource(context, subject))
    , m_slots(exchange(),
              {[api = apiOf(context), place = subject.place](const Cursor &cursor) {
                   return api.slotsOf(place.project, place.environment, cursor);
               },
               parseSlots, translate("Versori", "Reading slots")})
{
    m_links.begin();
}

std::vector<Filling> UndoUnlink::strangers() const
{
    const std::vector<Filling> before = othersIn(m_context.memo);
    std::vector<Filling> strangers;
    for (const Filling &link : m_links.items()) {
        const bool isKnown = std::ranges::find(before, link) != before.end();
        if (!isKnown && !(link.connection == m_subject.connection))
            strangers.push_back(link);
    }
    return strangers;
}

/// No source says whether an item names the slot it fills or the one it was made for: it is
/// believed to be elsewhere if that is another slot of the environment, and nothing else claims it.
bool UndoUnlink::isElsewhere(const Filling &stranger) const
{
    const auto &links = m_links.items();
    const bool isOtherSlot = !stranger.slot.isNull() && !(stranger.slot == m_subject.id)
        && std::ranges::find(m_slots.items(), stranger.slot, &Slot::id) != m_slots.items().end();
    return isOtherSlot && std::ranges::count(links, stranger.slot, &Filling::slot) == 1;
}

void UndoUnlink::allAnswered()
{
    const bool isOurs = isFilledByUs(m_links.items(), m_subject, m_context.plan->impact);
    if (isOurs && !m_wasUnlinked)
        return finish(Performed{.kind = Performed::Kind::NothingToDo, .memo = m_context.memo});
    if (!m_links.isComplete())
        return fail(m_links.unread());
    const std::vector<Filling> newOnes = strangers();
    if (!newOnes.empty() && !std::exchange(m_hasAskedSlots, true))
        return m_slots.begin();
    const auto isOff = [this](const Filling &one) { return isElsewhere(one); };
    if (!std::ranges::all_of(newOnes, isOff)) {
        return fail(changedMeanwhile(
            translate("Versori", "Somebody filled the slot with another connection meanwhile.")));
    }
    link();
}

void UndoUnlink::link()
{
    const QByteArray memo = m_context.memo;
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
