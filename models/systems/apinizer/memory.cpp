// SPDX-License-Identifier: Apache-2.0
#include "models/systems/apinizer/memory.h"

#include "models/systems/apinizer/kinds.h"
#include "models/wire/json.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace linchpin::apinizer {

namespace {

QString placeOf(const ActionContext &context, Body body)
{
    const auto word = body == Body::Before ? "before"_L1 : "after"_L1;
    return u"apinizer-%1-%2"_s.arg(word, actionIn(context).subject.id);
}

} // namespace

QByteArray Memo::toJson() const
{
    QJsonObject json;
    if (hasFailedPods)
        json.insert("failedPods"_L1, true);
    if (isUndone)
        json.insert("undone"_L1, true);
    if (!restored.isEmpty())
        json.insert("restored"_L1, restored);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Memo Memo::fromJson(const QByteArray &json)
{
    Memo memo;
    const auto document = JsonDocument::parse(json);
    if (!document)
        return memo;
    const JsonValue root = (*document)->root();
    memo.hasFailedPods = root["failedPods"].boolean().value_or(false);
    memo.isUndone = root["undone"].boolean().value_or(false);
    memo.restored = root["restored"].stringOr();
    return memo;
}

const PlannedAction &actionIn(const ActionContext &context)
{
    return context.plan->actions[std::size_t(context.action)];
}

Where whereIn(const ActionContext &context)
{
    const auto named = TypedName::parse(actionIn(context).subject.id);
    return {context.endpoint.scope.value(u"project"_s), named.value_or(TypedName{})};
}

QString plannedContent(const ActionContext &context)
{
    return context.plan->impact.connection.property(QString(property::content));
}

QMap<QString, QByteArray> typedSecrets(const ActionContext &context)
{
    return context.typedSecrets ? *context.typedSecrets : QMap<QString, QByteArray>();
}

QByteArray remembered(const ActionContext &context, Body body)
{
    return context.memory ? context.memory->value(placeOf(context, body)) : QByteArray();
}

void remember(const ActionContext &context, Body body, const QByteArray &object)
{
    if (context.memory)
        context.memory->insert(placeOf(context, body), object);
}

} // namespace linchpin::apinizer
