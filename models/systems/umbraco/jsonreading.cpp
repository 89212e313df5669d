// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/jsonreading.h"

#include "models/systems/translate.h"

#include <algorithm>

namespace linchpin::umbraco {

Link linkOf(const JsonValue &value)
{
    if (value.isAbsent())
        return {.kind = Link::Kind::Absent};
    if (value.isNull())
        return {.kind = Link::Kind::Null};
    const auto guid = Guid::parse(value.stringOr());
    if (!guid)
        return {.kind = Link::Kind::Unreadable};
    return {.kind = Link::Kind::Set, .id = *guid};
}

std::optional<std::vector<Guid>> guidsOf(const JsonValue &value)
{
    if (value.isNull())
        return std::vector<Guid>();
    if (!value.isArray())
        return std::nullopt;
    std::vector<Guid> guids;
    for (const JsonValue &item : value.items()) {
        const auto guid = Guid::parse(item.stringOr());
        if (!guid)
            return std::nullopt;
        guids.push_back(*guid);
    }
    return guids;
}

namespace {

/// The profile in a judge's config. A config that leaves it out judges with the default chat
/// profile.
Link judgeProfile(const JsonValue &config)
{
    if (config.isAbsent() || config.isNull())
        return {.kind = Link::Kind::Null};
    if (!config.isObject())
        return {.kind = Link::Kind::Unreadable};
    const Link link = linkOf(config["profileId"]);
    return link.kind == Link::Kind::Absent ? Link{.kind = Link::Kind::Null} : link;
}

void collectGuids(const JsonValue &value, std::vector<Guid> &found)
{
    if (const auto text = value.string()) {
        if (const auto guid = Guid::parse(*text))
            found.push_back(*guid);
    }
    for (const JsonValue &item : value.items())
        collectGuids(item, found);
    for (const auto &[name, member] : value.members())
        collectGuids(member, found);
}

} // namespace

Link judgeOf(const JsonValue &ruleOrGrader)
{
    // Older servers send the grader's config as text under another name.
    const auto text = ruleOrGrader["configJson"].string();
    if (!ruleOrGrader["config"].isAbsent() || !text || text->isEmpty())
        return judgeProfile(ruleOrGrader["config"]);
    const auto document = JsonDocument::parse(text->toUtf8());
    return document ? judgeProfile((*document)->root()) : Link{.kind = Link::Kind::Unreadable};
}

std::vector<Guid> guidsBelow(const JsonValue &value)
{
    std::vector<Guid> found;
    collectGuids(value, found);
    std::ranges::sort(found, std::less<>());
    found.erase(std::unique(found.begin(), found.end()), found.end());
    return found;
}

} // namespace linchpin::umbraco
