// SPDX-License-Identifier: Apache-2.0
#include "models/systems/polytomic/actions.h"

#include "models/systems/polytomic/deletions.h"
#include "models/systems/polytomic/kinds.h"
#include "models/systems/polytomic/switching.h"

namespace linchpin::polytomic {

namespace {

/// What an action acts on, taken apart; none if this is no action of ours. A plan is a file, and a
/// file may say anything: verb and kind have to fit, and the id has to be one.
struct Subject
{
    const PlannedAction *action = nullptr;
    List list = List::Connections;
    Uuid id;

    [[nodiscard]] bool is(QLatin1StringView verb) const { return action && action->verb == verb; }
};

bool fits(const PlannedAction &action, List list)
{
    const bool isSync = list == List::Syncs || list == List::BulkSyncs;
    if (action.verb == verb::deactivate || action.verb == verb::cancelRun)
        return isSync;
    if (action.verb == verb::deleteDependent)
        return list != List::Connections;
    return list == List::Connections
        && (action.verb == verb::deleteConnection || action.verb == verb::forceDelete);
}

Subject subjectOf(const ActionContext &context)
{
    if (!context.plan || context.action < 0 || context.action >= int(context.plan->actions.size()))
        return {};
    const PlannedAction &action = context.plan->actions[std::size_t(context.action)];
    const auto list = listOf(action.subject.kind);
    const auto id = Uuid::parse(action.subject.id);
    if (!list || !id || !fits(action, *list))
        return {};
    return {&action, *list, *id};
}

template<typename T>
std::unique_ptr<TypedConversation<T>> refused()
{
    return std::make_unique<Refusal<T>>(ApiError{
        .kind = ApiError::Kind::Unsafe,
        .detail = translate("Polytomic", "The plan holds an action that does not exist here.")});
}

} // namespace

std::unique_ptr<TypedConversation<Performed>> performAction(const ActionContext &context)
{
    const Subject subject = subjectOf(context);
    if (!subject.action)
        return refused<Performed>();
    if (subject.is(verb::deactivate))
        return std::make_unique<SwitchSync>(subject.list, subject.id, false,
                                            subject.action->purpose);
    if (subject.is(verb::cancelRun))
        return std::make_unique<CancelRun>(context, subject.list, subject.id,
                                           subject.action->purpose);
    if (subject.is(verb::forceDelete))
        return std::make_unique<PerformForcedDeletion>(context, subject.id);
    return std::make_unique<PerformDeletion>(context, subject.list, subject.id);
}

std::unique_ptr<TypedConversation<Seen>> lookAtAction(const ActionContext &context)
{
    const Subject subject = subjectOf(context);
    if (!subject.action)
        return refused<Seen>();
    if (subject.is(verb::deactivate))
        return std::make_unique<LookAtSwitch>(subject.list, subject.id);
    if (subject.is(verb::cancelRun))
        return std::make_unique<LookAtRun>(context, subject.list, subject.id);
    if (subject.is(verb::deleteDependent))
        return std::make_unique<LookAtDeletion>(context, subject.list, subject.id);
    return std::make_unique<GoneCheck>(context, subject.id,
                                       subject.is(verb::forceDelete) ? GoneCheck::Cascade::Forced
                                                                     : GoneCheck::Cascade::No);
}

std::unique_ptr<TypedConversation<Performed>> undoAction(const ActionContext &context)
{
    const Subject subject = subjectOf(context);
    if (!subject.is(verb::deactivate))
        return refused<Performed>();
    return std::make_unique<SwitchSync>(
        subject.list, subject.id, true,
        translate("Polytomic", "Switches \"%1\" on again.").arg(subject.action->subjectName));
}

} // namespace linchpin::polytomic
