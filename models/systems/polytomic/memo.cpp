// SPDX-License-Identifier: Apache-2.0
#include "models/systems/polytomic/memo.h"

#include "models/wire/json.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace linchpin::polytomic {

namespace {
QString place(const ActionContext &context)
{
    return u"polytomic-cancel-"_s + actionIn(context).subject.text();
}
} // namespace

QByteArray RunMemo::toJson() const
{
    return QJsonDocument(QJsonObject{{"run"_L1, run}}).toJson(QJsonDocument::Compact);
}

RunMemo RunMemo::fromJson(const QByteArray &json)
{
    const auto document = JsonDocument::parse(json);
    return {document ? (*document)->root()["run"].stringOr() : QString()};
}

const PlannedAction &actionIn(const ActionContext &context)
{
    return context.plan->actions[std::size_t(context.action)];
}

bool wasAccepted(const ActionContext &context)
{
    return context.memory && context.memory->contains(place(context));
}

void rememberAccepted(const ActionContext &context)
{
    if (context.memory)
        context.memory->insert(place(context), "accepted");
}

void forgetAccepted(const ActionContext &context)
{
    if (context.memory)
        context.memory->remove(place(context));
}

} // namespace linchpin::polytomic
