// SPDX-License-Identifier: Apache-2.0
#include "models/systems/lerian/actions.h"

#include "models/systems/lerian/deletion.h"
#include "models/systems/lerian/kinds.h"
#include "models/systems/lerian/names.h"
#include "models/systems/lerian/quarantine.h"
#include "models/systems/translate.h"

namespace linchpin::lerian {

namespace {

/// The action's verb, if the plan's action is about the plan's connection and the connection is
/// one.
QString verbIn(const ActionContext &context)
{
    if (!context.plan || context.action < 0 || context.action >= int(context.plan->actions.size()))
        return {};
    const PlannedAction &action = context.plan->actions[std::size_t(context.action)];
    const Connection &connection = context.plan->impact.connection;
    const bool isAboutIt = action.subject.id == connection.id.value;
    if (!isAboutIt || !Uuid::parse(connection.id.value))
        return {};
    if (action.verb == verb::quarantine && !canRetire(connection.name))
        return {};
    return action.verb;
}

template<typename T>
std::unique_ptr<TypedConversation<T>> refused()
{
    return std::make_unique<Refusal<T>>(ApiError{
        .kind = ApiError::Kind::Unsafe,
        .detail = translate("Lerian", "The plan holds an action that does not exist here.")});
}

} // namespace

std::unique_ptr<TypedConversation<Performed>> performAction(const ActionContext &context)
{
    const QString verbWord = verbIn(context);
    if (verbWord == verb::quarantine)
        return std::make_unique<PerformQuarantine>(context);
    if (verbWord == verb::deleteConnection)
        return std::make_unique<PerformDeletion>(context);
    return refused<Performed>();
}

std::unique_ptr<TypedConversation<Seen>> lookAtAction(const ActionContext &context)
{
    const QString verbWord = verbIn(context);
    if (verbWord == verb::quarantine)
        return std::make_unique<LookAtQuarantine>(context);
    if (verbWord == verb::deleteConnection)
        return std::make_unique<GoneCheck>(context);
    return refused<Seen>();
}

std::unique_ptr<TypedConversation<Performed>> undoAction(const ActionContext &context)
{
    if (verbIn(context) == verb::quarantine)
        return std::make_unique<UndoQuarantine>(context);
    return refused<Performed>();
}

} // namespace linchpin::lerian
