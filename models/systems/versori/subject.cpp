// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/subject.h"

#include "models/systems/versori/kinds.h"
#include "models/wire/json.h"

using namespace Qt::StringLiterals;

namespace linchpin::versori {

namespace {

const QString updatePlace = u"versori-updated"_s;
constexpr auto unknown = "?";

const PlannedAction *actionOf(const ActionContext &context)
{
    if (!context.plan || context.action < 0 || context.action >= int(context.plan->actions.size()))
        return nullptr;
    return &context.plan->actions[std::size_t(context.action)];
}

/// After the actions before this one, by what the journal holds of them: the last one that was sent
/// noted how the connection looked then. What was skipped sent nothing.
std::optional<QString> updateAfterOthers(const ActionContext &context,
                                         const std::optional<QString> &planned)
{
    if (!context.progress)
        return std::nullopt;
    for (int i = context.action - 1; i >= 0; --i) {
        const ActionProgress &before = context.progress->at(std::size_t(i));
        if (before.state == ActionState::Skipped)
            continue;
        const auto document = JsonDocument::parse(before.memo);
        return document ? (*document)->root()["updated"].string() : std::nullopt;
    }
    return planned;
}

} // namespace

std::optional<Subject> subjectOf(const ActionContext &context)
{
    const PlannedAction *action = actionOf(context);
    if (!action)
        return std::nullopt;
    const auto connection = Ulid::parse(context.plan->impact.connection.id.value);
    const auto id = Ulid::parse(action->subject.id);
    if (!connection || !id)
        return std::nullopt;
    Subject subject{.connection = *connection,
                    .system = idOf(context.plan->impact.connection.type),
                    .id = *id,
                    .purpose = action->purpose};
    if (action->verb == verb::deleteConnection)
        return subject.id == subject.connection ? std::optional(subject) : std::nullopt;
    const Dependent *row = context.plan->impact.find(action->subject);
    const auto place = row ? placeOf(*row) : std::nullopt;
    if (!place)
        return std::nullopt;
    subject.place = *place;
    return subject;
}

std::optional<QString> expectedUpdate(const ActionContext &context)
{
    const QByteArray seen = context.memory ? context.memory->value(updatePlace) : QByteArray();
    if (seen == unknown)
        return std::nullopt;
    if (!seen.isEmpty())
        return QString::fromUtf8(seen);
    const QString planned = context.plan->impact.connection.modified;
    const auto known = planned.isEmpty() ? std::nullopt : std::optional(planned);
    return context.action == 0 ? known : updateAfterOthers(context, known);
}

void rememberUpdate(const ActionContext &context, const std::optional<QString> &updated)
{
    if (context.memory)
        context.memory->insert(updatePlace, updated ? updated->toUtf8() : QByteArray(unknown));
}

} // namespace linchpin::versori
