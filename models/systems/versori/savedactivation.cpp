// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/savedactivation.h"

#include "models/domain/redaction.h"
#include "models/systems/versori/jsonreading.h"

#include <algorithm>

namespace linchpin::versori {

namespace {

QByteArray pairsText(const std::vector<Filling> &pairs, QByteArrayView connectionMember)
{
    QByteArrayList items;
    for (const Filling &pair : pairs) {
        items.append("{\"connectionTemplateId\":" + jsonString(pair.slot.text()) + ",\""
                     + connectionMember.toByteArray() + "\":" + jsonString(pair.connection.text())
                     + '}');
    }
    return '[' + items.join(',') + ']';
}

QByteArray orNone(const QByteArray &variables)
{
    return variables.isEmpty() ? QByteArray("{}") : variables;
}

} // namespace

QByteArray SavedActivation::body() const
{
    QByteArray text = "{\"userId\":" + jsonString(user)
        + ",\"environmentId\":" + jsonString(environment.text())
        + ",\"connections\":" + pairsText(pairs, "existingConnectionId");
    if (!variables.isEmpty())
        text += ",\"dynamicVariables\":" + variables;
    return text + '}';
}

bool SavedActivation::isLike(const Activation &activation) const
{
    if (!activation.fillings || activation.user.externalId != user)
        return false;
    const auto ids = [](std::vector<Filling> all) {
        std::ranges::sort(all, {}, &Filling::connection);
        std::vector<Ulid> sorted;
        for (const Filling &one : all)
            sorted.push_back(one.connection);
        sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
        return sorted;
    };
    // A slot that is told, and is one of ours, has to hold what it held.
    const auto isElsewhere = [this](const Filling &now) {
        return std::ranges::any_of(pairs, [&now](const Filling &pair) {
            return pair.slot == now.slot && !(pair.connection == now.connection);
        });
    };
    const bool isSame = ids(pairs) == ids(*activation.fillings)
        && std::ranges::none_of(*activation.fillings, isElsewhere);
    return isSame && (isWithheld || sameJson(orNone(variables), orNone(activation.variables)));
}

QByteArray SavedActivation::toJson() const
{
    QByteArray text = "{\"user\":" + jsonString(user) + ",\"environment\":"
        + jsonString(environment.text()) + ",\"connections\":" + pairsText(pairs, "id");
    if (!variables.isEmpty())
        text += ",\"variables\":" + variables;
    if (isWithheld)
        text += ",\"withheld\":true";
    if (isUndone)
        text += ",\"undone\":true";
    return text + '}';
}

SavedActivation SavedActivation::fromJson(const QByteArray &json)
{
    SavedActivation saved;
    const auto document = JsonDocument::parse(json);
    if (!document)
        return saved;
    const JsonValue root = (*document)->root();
    saved.user = root["user"].stringOr();
    saved.environment = idOf(root["environment"]);
    for (const JsonValue &item : root["connections"].items()) {
        const Filling pair{idOf(item["id"]), idOf(item["connectionTemplateId"])};
        if (pair.connection.isNull() || pair.slot.isNull())
            return {};
        saved.pairs.push_back(pair);
    }
    if (root["variables"].isObject())
        saved.variables = root["variables"].raw();
    saved.isWithheld = root["withheld"].boolean().value_or(false);
    saved.isUndone = root["undone"].boolean().value_or(false);
    return saved;
}

std::optional<SavedActivation> SavedActivation::forJournal() const
{
    const auto survives = [](const SavedActivation &one) {
        return redactedJson(one.toJson()) == one.toJson();
    };
    if (survives(*this))
        return *this;
    SavedActivation bare = *this;
    bare.variables.clear();
    bare.isWithheld = true;
    return survives(bare) ? std::optional(bare) : std::nullopt;
}

} // namespace linchpin::versori
