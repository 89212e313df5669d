// SPDX-License-Identifier: Apache-2.0
#include "app/demo/umbraco/profilesettings.h"

#include "app/demo/jsontext.h"

#include <vector>

using namespace Qt::StringLiterals;

namespace linchpin::umbraco::demo {

namespace {

struct Member
{
    const char *name;
    const char *fallback;
};

std::vector<Member> membersOf(const QString &type)
{
    if (type == "chat"_L1) {
        return {{"contextIds", "[]"},
                {"guardrailIds", "[]"},
                {"maxTokens", "null"},
                {"systemPromptTemplate", "null"},
                {"temperature", "null"}};
    }
    if (type == "embedding"_L1)
        return {{"dimensions", "null"}};
    if (type == "speechToText"_L1)
        return {{"language", "null"}};
    return {};
}

} // namespace

std::optional<QByteArray> boundProfileSettings(const QByteArray &raw)
{
    if (raw == "null")
        return raw;
    const auto members = jsontext::Members::of(raw);
    if (!members || members->all().empty() || members->all().front().first != "$type")
        return std::nullopt;
    const QByteArray &type = members->all().front().second;
    const auto known = membersOf(jsontext::toString(type).value_or(QString()));
    if (known.empty())
        return std::nullopt;
    jsontext::Object bound;
    bound.add("$type", type);
    for (const Member &member : known)
        bound.add(member.name, members->raw(member.name).value_or(member.fallback));
    return bound.text();
}

} // namespace linchpin::umbraco::demo
