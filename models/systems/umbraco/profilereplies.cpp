// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/profilereplies.h"

#include "models/systems/umbraco/jsonreading.h"

namespace linchpin::umbraco {

namespace {

Result<Named> namedFrom(const JsonValue &value)
{
    const auto id = Guid::parse(value["id"].stringOr());
    if (!id)
        return failure(malformed({}));
    return Named{*id, value["name"].stringOr()};
}

/// Only chat profiles have guardrails; there the member is always written.
std::optional<std::vector<Guid>> guardrailsOf(const JsonValue &settings)
{
    const JsonValue ids = settings["guardrailIds"];
    if (!ids.isAbsent())
        return guidsOf(ids);
    if (settings.isObject() && settings["$type"].stringOr() == QLatin1StringView("chat"))
        return std::nullopt;
    return std::vector<Guid>();
}

} // namespace

Result<Page<Named>> parseNamedPage(const QByteArray &body)
{
    return readObject<Page<Named>>(body, [](const JsonValue &root) {
        return readPage<Named>(root, "items", "total", namedFrom);
    });
}

Result<ProfileReply> parseProfile(const QByteArray &body)
{
    return readObject<ProfileReply>(body, [&body](const JsonValue &root) -> Result<ProfileReply> {
        const auto named = namedFrom(root);
        if (!named)
            return failure(named.error());
        ProfileReply reply;
        reply.id = named->id;
        reply.name = named->name;
        reply.connection = linkOf(root["connectionId"]);
        reply.version = root["version"].integer();
        reply.guardrails = guardrailsOf(root["settings"]);
        reply.text = body;
        return reply;
    });
}

Result<SettingsReply> parseSettings(const QByteArray &body)
{
    return readObject<SettingsReply>(body, [](const JsonValue &root) -> Result<SettingsReply> {
        SettingsReply reply;
        for (std::size_t i = 0; i < settingKeys.size(); ++i)
            reply.defaults[i] = linkOf(root[settingKeys[i]]);
        return reply;
    });
}

} // namespace linchpin::umbraco
