// SPDX-License-Identifier: Apache-2.0
#include "models/systems/umbraco/relinking.h"

#include "models/systems/umbraco/profilereplies.h"
#include "models/wire/json.h"

#include <algorithm>
#include <array>

namespace linchpin::umbraco {

namespace {

/// Of agents, prompts, tests and their variations; of the judges in rules and graders ("config");
/// and what a test runs.
constexpr std::array<QByteArrayView, 2> references{"profileId", "testTargetId"};

bool isReference(QByteArrayView member)
{
    return std::ranges::find(references, member) != references.end()
        || std::ranges::any_of(settingKeys, [member](const char *key) { return member == key; });
}

struct Change
{
    JsonValue::Span span;
    QByteArray text;
};

void collect(const JsonValue &value, const QMap<QString, QString> &newIdOf,
             std::vector<Change> &changes)
{
    for (const JsonValue &item : value.items())
        collect(item, newIdOf, changes);
    for (const auto &[name, member] : value.members()) {
        const auto id = isReference(name) ? member.string() : std::nullopt;
        if (!id) {
            collect(member, newIdOf, changes);
            continue;
        }
        for (auto it = newIdOf.begin(); it != newIdOf.end(); ++it) {
            if (id->compare(it.key(), Qt::CaseInsensitive) == 0 && *id != it.value())
                changes.push_back({member.span(), jsonString(it.value())});
        }
    }
}

} // namespace

std::optional<QByteArray> relinked(const QByteArray &text, const QMap<QString, QString> &newIdOf)
{
    const auto document = JsonDocument::parse(text);
    if (!document)
        return std::nullopt;
    std::vector<Change> changes;
    collect((*document)->root(), newIdOf, changes);
    if (changes.empty())
        return std::nullopt;
    QByteArray changed = text;
    // From the end: what stands before keeps its place.
    for (auto it = changes.rbegin(); it != changes.rend(); ++it)
        changed.replace(it->span.offset, it->span.length, it->text);
    return changed;
}

} // namespace linchpin::umbraco
