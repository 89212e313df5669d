// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/memo.h"

#include "models/wire/json.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace linchpin::umbraco {

namespace {
QString settingsPlace(const ActionContext &context, Moment moment)
{
    const QString word = moment == Moment::BeforeSwitchOff ? u"before"_s : u"undone"_s;
    return u"umbraco-settings-%1-%2"_s.arg(word, subjectIn(context).text());
}
} // namespace

QByteArray Memo::toJson() const
{
    QJsonObject json;
    if (version)
        json.insert("version"_L1, *version);
    if (!from.isEmpty())
        json.insert("from"_L1, from);
    if (isOurs)
        json.insert("ours"_L1, true);
    if (isUndone)
        json.insert("undone"_L1, true);
    if (isUndoAnswered)
        json.insert("undo-answered"_L1, true);
    if (found)
        json.insert("found"_L1, *found);
    if (base)
        json.insert("base"_L1, *base);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Memo Memo::fromJson(const QByteArray &json)
{
    Memo memo;
    const auto document = JsonDocument::parse(json);
    if (!document)
        return memo;
    const JsonValue root = (*document)->root();
    memo.version = root["version"].integer();
    memo.from = root["from"].stringOr();
    memo.isOurs = root["ours"].boolean().value_or(false);
    memo.isUndone = root["undone"].boolean().value_or(false);
    memo.isUndoAnswered = root["undo-answered"].boolean().value_or(false);
    memo.found = root["found"].integer();
    memo.base = root["base"].integer();
    return memo;
}

std::optional<qint64> plannedVersion(const ActionContext &context)
{
    bool isNumber = false;
    const qlonglong version =
        context.plan->impact.connection.property(u"version").toLongLong(&isNumber);
    return isNumber ? std::optional<qint64>(version) : std::nullopt;
}

const PlannedAction &actionIn(const ActionContext &context)
{
    return context.plan->actions[std::size_t(context.action)];
}

Guid subjectIn(const ActionContext &context)
{
    return Guid::parse(actionIn(context).subject.id).value_or(Guid());
}

QByteArray rememberedSettings(const ActionContext &context, Moment moment)
{
    return context.memory ? context.memory->value(settingsPlace(context, moment)) : QByteArray();
}

void rememberSettings(const ActionContext &context, Moment moment, const QByteArray &settings)
{
    if (context.memory)
        context.memory->insert(settingsPlace(context, moment), settings);
}

} // namespace linchpin::umbraco
