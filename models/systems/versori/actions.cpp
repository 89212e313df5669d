// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/actions.h"

#include "models/systems/translate.h"
#include "models/systems/versori/deletions.h"
#include "models/systems/versori/endingactivation.h"
#include "models/systems/versori/kinds.h"
#include "models/systems/versori/unlinking.h"

namespace linchpin::versori {

namespace {

/// The verb of the action, if it fits what it is about.
QString verbOf(const ActionContext &context)
{
    const PlannedAction &action = context.plan->actions[std::size_t(context.action)];
    const auto fits = [&action](QLatin1StringView verbWord, QLatin1StringView kindWord) {
        return action.verb == verbWord && action.subject.kind == kindWord;
    };
    const bool isOurs = fits(verb::unlink, kind::slot)
        || fits(verb::endActivation, kind::activation)
        || fits(verb::deleteConnection, kind::connection);
    return isOurs ? action.verb : QString();
}

template<typename T, typename Unlink, typename End, typename Delete>
std::unique_ptr<TypedConversation<T>> byVerb(const ActionContext &context)
{
    const auto subject = subjectOf(context);
    const QString verbWord = subject ? verbOf(context) : QString();
    if (verbWord == verb::unlink)
        return std::make_unique<Unlink>(context, *subject);
    if (verbWord == verb::endActivation)
        return std::make_unique<End>(context, *subject);
    if constexpr (!std::is_void_v<Delete>) {
        if (verbWord == verb::deleteConnection)
            return std::make_unique<Delete>(context, *subject);
    }
    return std::make_unique<Refusal<T>>(ApiError{
        .kind = ApiError::Kind::Unsafe,
        .detail = translate("Versori", "The plan holds an action that does not exist here.")});
}

} // namespace

std::unique_ptr<TypedConversation<Performed>> performAction(const ActionContext &context)
{
    return byVerb<Performed, PerformUnlink, PerformEnding, PerformDeletion>(context);
}

std::unique_ptr<TypedConversation<Seen>> lookAtAction(const ActionContext &context)
{
    return byVerb<Seen, LookAtUnlink, LookAtEnding, GoneCheck>(context);
}

std::unique_ptr<TypedConversation<Performed>> undoAction(const ActionContext &context)
{
    return byVerb<Performed, UndoUnlink, UndoEnding, void>(context);
}

} // namespace linchpin::versori
