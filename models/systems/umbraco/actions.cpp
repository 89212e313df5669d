// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/actions.h"

#include "models/systems/translate.h"
#include "models/systems/umbraco/deactivation.h"
#include "models/systems/umbraco/deletions.h"
#include "models/systems/umbraco/endpoints.h"
#include "models/systems/umbraco/kinds.h"
#include "models/systems/umbraco/reassignment.h"

namespace linchpin::umbraco {

namespace {

/// The action of a context, if it is one of ours and names what it acts on by an id.
const PlannedAction *actionOf(const ActionContext &context)
{
    if (!context.plan || context.action < 0 || context.action >= int(context.plan->actions.size()))
        return nullptr;
    const PlannedAction &action = context.plan->actions[std::size_t(context.action)];
    return Guid::parse(action.subject.id) ? &action : nullptr;
}

template<typename T>
std::unique_ptr<TypedConversation<T>> refused()
{
    return std::make_unique<Refusal<T>>(ApiError{
        .kind = ApiError::Kind::Unsafe,
        .detail = translate("Umbraco", "The plan holds an action that does not exist here.")});
}

} // namespace

std::unique_ptr<TypedConversation<Performed>> performAction(const ActionContext &context)
{
    const PlannedAction *action = actionOf(context);
    if (!action)
        return refused<Performed>();
    if (action->verb == verb::deactivate)
        return std::make_unique<PerformDeactivation>(context);
    if (action->verb == verb::reassign && Guid::parse(action->target))
        return std::make_unique<PerformReassignment>(context);
    if (action->verb == verb::deleteDependent || action->verb == verb::deleteConnection) {
        if (const auto list = listOf(action->subject.kind))
            return std::make_unique<PerformDeletion>(context, *list);
    }
    return refused<Performed>();
}

std::unique_ptr<TypedConversation<Seen>> lookAtAction(const ActionContext &context)
{
    const PlannedAction *action = actionOf(context);
    if (!action)
        return refused<Seen>();
    if (action->verb == verb::deactivate)
        return std::make_unique<LookAtDeactivation>(context);
    if (action->verb == verb::reassign && Guid::parse(action->target))
        return std::make_unique<LookAtReassignment>(context);
    if (action->verb == verb::deleteConnection)
        return std::make_unique<GoneCheck>(*Guid::parse(action->subject.id));
    if (action->verb == verb::deleteDependent) {
        if (const auto list = listOf(action->subject.kind))
            return std::make_unique<LookAtDeletion>(*list, *Guid::parse(action->subject.id));
    }
    return refused<Seen>();
}

std::unique_ptr<TypedConversation<Performed>> undoAction(const ActionContext &context)
{
    const PlannedAction *action = actionOf(context);
    if (action && action->verb == verb::deactivate)
        return std::make_unique<UndoDeactivation>(context);
    if (action && action->verb == verb::reassign && Guid::parse(action->target))
        return std::make_unique<UndoReassignment>(context);
    return refused<Performed>();
}

} // namespace linchpin::umbraco
