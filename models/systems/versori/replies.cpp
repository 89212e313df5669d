// SPDX-License-Identifier: Apache-2.0
#include "models/systems/versori/replies.h"

#include "models/systems/translate.h"
#include "models/systems/versori/jsonreading.h"

namespace linchpin::versori {

namespace {

std::optional<Environment> environmentFrom(const JsonValue &value)
{
    const Ulid id = idOf(value["id"]);
    if (id.isNull())
        return std::nullopt;
    return Environment{id, value["name"].stringOr(), value["status"].stringOr()};
}

std::optional<Project> projectFrom(const JsonValue &value)
{
    Project project{.id = idOf(value["id"]), .name = value["name"].stringOr()};
    if (project.id.isNull())
        return std::nullopt;
    Page<Environment> page = pageOf<Environment>(value["environments"], environmentFrom);
    project.environments = std::move(page.items);
    project.isWhole = value["environments"].isArray() && page.unreadable == 0;
    return project;
}

std::optional<Slot> slotFrom(const JsonValue &value)
{
    if (!value.isObject())
        return std::nullopt;
    // "id" is the system; the slot's own id may be left out.
    return Slot{idOf(value["connectionTemplateId"]), idOf(value["id"]), value["name"].stringOr()};
}

std::optional<Filling> fillingFrom(const JsonValue &value)
{
    const Ulid id = idOf(value["id"]);
    if (id.isNull())
        return std::nullopt;
    return Filling{id, idOf(value["connectionTemplateId"])};
}

EndUser userIn(const JsonValue &value)
{
    return {idOf(value["id"]), value["externalId"].stringOr(), value["displayName"].stringOr()};
}

std::optional<EndUser> userFrom(const JsonValue &value)
{
    EndUser user = userIn(value);
    return user.id.isNull() ? std::nullopt : std::optional(std::move(user));
}

std::optional<Activation> activationFrom(const JsonValue &value)
{
    Activation activation{.id = idOf(value["id"]), .user = userIn(value["user"])};
    if (activation.id.isNull())
        return std::nullopt;
    if (value["connections"].isArray()) {
        Page<Filling> page = pageOf<Filling>(value["connections"], fillingFrom);
        if (page.unreadable == 0)
            activation.fillings = std::move(page.items);
    }
    if (value["dynamicVariables"].isObject())
        activation.variables = value["dynamicVariables"].raw();
    return activation;
}

} // namespace

QString EndUser::name() const
{
    if (!displayName.trimmed().isEmpty())
        return displayName;
    return externalId.isEmpty() ? id.text() : externalId;
}

Result<Page<Project>> parseProjects(const QByteArray &body)
{
    return readObject<Page<Project>>(body, [](const JsonValue &root) -> Result<Page<Project>> {
        if (!root["projects"].isArray() || isErrorEnvelope(root))
            return failure(malformed());
        Page<Project> page = pageOf<Project>(root["projects"], projectFrom);
        page.total = root["totalCount"].integer(); // not documented here, believed if it comes
        page.next = root["next"].stringOr(); // nor that; there is no way to follow it
        return page;
    });
}

Result<Page<Slot>> parseSlots(const QByteArray &body)
{
    return readEnvelope<Slot>(body, "items", slotFrom);
}

Result<Page<Filling>> parseLinks(const QByteArray &body)
{
    return readEnvelope<Filling>(body, "items", fillingFrom);
}

Result<Page<EndUser>> parseUsers(const QByteArray &body)
{
    return readEnvelope<EndUser>(body, "users", userFrom);
}

Result<Activation> parseActivation(const QByteArray &body)
{
    return readObject<Activation>(body, [](const JsonValue &root) -> Result<Activation> {
        auto activation = activationFrom(root);
        if (!activation)
            return failure(malformed());
        return *activation;
    });
}

Result<Page<Activation>> parseActivations(const QByteArray &body)
{
    const auto document = JsonDocument::parse(body);
    if (!document)
        return failure(document.error());
    const JsonValue root = (*document)->root();
    if (root.isNull()) {
        return failure(malformed(translate(
            "Versori", "The server gives null where a list should be; that need not mean none.")));
    }
    if (!root.isArray())
        return failure(malformed());
    return pageOf<Activation>(root, activationFrom);
}

} // namespace linchpin::versori
