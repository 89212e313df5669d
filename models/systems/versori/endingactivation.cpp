// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/endingactivation.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace linchpin::versori {

namespace {

QString memoryPlace(const Subject &subject)
{
    return u"versori-activation-"_s + subject.id.text();
}

/// In full from the run's memory; after a crash what the journal could hold.
SavedActivation savedIn(const ActionContext &context, const Subject &subject)
{
    const SavedActivation noted = SavedActivation::fromJson(context.memo);
    SavedActivation held;
    if (context.memory)
        held = SavedActivation::fromJson(context.memory->value(memoryPlace(subject)));
    held.isUndone = noted.isUndone;
    return held.isValid() ? held : noted;
}

ApiError notSaved(const QString &detail)
{
    return {.kind = ApiError::Kind::Unsafe, .detail = detail};
}

} // namespace

Result<std::vector<Filling>> pairsOf(const std::vector<Filling> &fillings,
                                     const std::vector<Filling> &filled,
                                     const std::vector<Slot> &known)
{
    std::vector<Filling> pairs;
    for (const Filling &one : filled) {
        if (std::ranges::find(fillings, one.connection, &Filling::connection) != fillings.end())
            pairs.push_back(one);
    }
    for (const Filling &filling : fillings) {
        const bool isTold = std::ranges::find(filled, filling.connection, &Filling::connection)
            != filled.end(); // slot by slot, in all of its slots
        if (isTold || std::ranges::find(pairs, filling) != pairs.end())
            continue;
        const bool isSlot = !filling.slot.isNull()
            && std::ranges::find(known, filling.slot, &Slot::id) != known.end();
        const bool isFree = std::ranges::find(pairs, filling.slot, &Filling::slot) == pairs.end();
        if (!isSlot || !isFree) {
            return failure(notSaved(
                translate("Versori",
                          "The server does not tell which slot each connection of the activation "
                          "fills. It could not be started again, so it was not ended.")));
        }
        pairs.push_back(filling);
    }
    std::ranges::sort(pairs, {}, &Filling::slot);
    return pairs;
}

PerformEnding::PerformEnding(const ActionContext &actionContext, const Subject &about)
    : Change(actionContext, about)
    , m_slots(exchange(),
              {[api = apiOf(actionContext), place = about.place](const Cursor &cursor) {
                   return api.slotsOf(place.project, place.environment, cursor);
               },
               parseSlots, translate("Versori", "Reading slots")})
    , m_fillings(exchange(), apiOf(actionContext))
{ }

void PerformEnding::connectionIsAsExpected()
{
    exchange().ask(
        api().activation(subject().place.environment, subject().id),
        translate("Versori", "Reading the activation"),
        [this](const Exchange::Reply &reply) { m_activation = read(reply, parseActivation); });
    m_slots.begin();
}

void PerformEnding::allAnswered()
{
    if (!m_activation)
        return fail(malformed());
    if (!*m_activation && m_activation->error().kind == ApiError::Kind::NotFound)
        return finish(Performed{.kind = Performed::Kind::NothingToDo, .memo = "{}"});
    if (!*m_activation)
        return fail(m_activation->error());
    if (std::exchange(m_hasAskedFillings, true) || m_slots.items().empty())
        return decide();
    m_fillings.ask(m_slots.items(), subject().id);
    if (exchange().isIdle())
        decide();
}

Result<SavedActivation> PerformEnding::saved() const
{
    const Activation &activation = **m_activation;
    const auto fillings = activation.fillings.value_or(std::vector<Filling>());
    const bool isUsed =
        std::ranges::find(fillings, subject().connection, &Filling::connection) != fillings.end();
    if (!(activation.id == subject().id) || !isUsed)
        return failure(changedMeanwhile(
            translate("Versori",
                      "The activation does not use the connection any more, or does not say so.")));
    const auto pairs = pairsOf(fillings, m_fillings.filled(), m_slots.items());
    if (!pairs)
        return failure(pairs.error());
    SavedActivation saved{.user = activation.user.externalId,
                          .environment = subject().place.environment,
                          .pairs = *pairs,
                          .variables = activation.variables};
    if (!saved.isValid() || !saved.forJournal())
        return failure(notSaved(translate(
            "Versori",
            "What it would be started again from cannot be written down, so it was not ended.")));
    return saved;
}

void PerformEnding::decide()
{
    if (m_fillings.error())
        return fail(*m_fillings.error());
    if (!m_slots.isComplete())
        return fail(m_slots.unread());
    const auto whole = saved();
    if (!whole)
        return fail(whole.error());
    if (context().memory)
        context().memory->insert(memoryPlace(subject()), whole->toJson());
    send(AskEffect::Changes, api().endActivation(subject().place.environment, subject().id),
         whole->forJournal()->toJson());
}

LookAtEnding::LookAtEnding(const ActionContext &context, const Subject &subject)
    : m_isUndone(SavedActivation::fromJson(context.memo).isUndone)
    , m_watch(exchange(), apiOf(context), subject, savedIn(context, subject))
{
    m_watch.begin();
}

void LookAtEnding::allAnswered()
{
    if (m_watch.goOn())
        return;
    const auto standing = m_watch.standing();
    if (!standing)
        return fail(standing.error());
    switch (*standing) {
    case Standing::There:
    case Standing::Again: return finish(Seen::NotInEffect);
    case Standing::Late: return finish(Seen::NotYet);
    case Standing::Gone: return finish(Seen::InEffect);
    // Ours is ended either way; after starting it again this is not what was asked for.
    case Standing::Otherwise: return finish(m_isUndone ? Seen::Different : Seen::InEffect);
    }
}

UndoEnding::UndoEnding(const ActionContext &context, const Subject &subject)
    : m_context(context)
    , m_saved(savedIn(context, subject))
    , m_watch(exchange(), apiOf(context), subject, m_saved)
{
    m_saved.isUndone = true;
    m_watch.begin();
}

void UndoEnding::allAnswered()
{
    if (m_watch.goOn())
        return;
    const auto standing = m_watch.standing();
    if (!standing)
        return fail(standing.error());
    switch (*standing) {
    case Standing::There:
    case Standing::Again: return finish(Performed{.kind = Performed::Kind::NothingToDo});
    case Standing::Late: return finish(Performed{.kind = Performed::Kind::Busy});
    case Standing::Gone: return start();
    case Standing::Otherwise:
        return fail(changedMeanwhile(
            translate("Versori", "The end user was activated anew by somebody else meanwhile.")));
    }
}

void UndoEnding::start()
{
    if (!m_saved.isValid() || (m_saved.isWithheld && m_saved.variables.isEmpty())) {
        return fail(notSaved(
            translate("Versori",
                      "The variables of the activation look like secrets and were not written "
                      "down. It has to be started again by hand.")));
    }
    const QByteArray memo = m_saved.forJournal().value_or(SavedActivation()).toJson();
    exchange().change(AskEffect::Changes, apiOf(m_context).startActivation(m_saved.body()),
                      translate("Versori", "Starts the activation again."), memo,
                      [this, memo](const Exchange::Reply &reply) {
                          const auto success = successOf(reply);
                          if (!success)
                              return fail(success.error());
                          finish(Performed{.kind = Performed::Kind::Done, .memo = memo});
                      });
}

} // namespace linchpin::versori
