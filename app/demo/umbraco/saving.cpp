// SPDX-License-Identifier: Apache-2.0
#include "app/demo/umbraco/saving.h"

#include "app/demo/jsontext.h"
#include "app/demo/umbraco/estates.h"

using namespace Qt::StringLiterals;

namespace linchpin::umbraco::demo {

namespace {

template<typename T>
bool storeSnapshot(World &world, History<T> &history, const T &old)
{
    return history.store(old.id, {newId(world), old.version, world.now(), old});
}

template<typename T>
bool breaksUniqueAlias(const Table<T> &table, const T &changed)
{
    return std::ranges::any_of(table.rows(), [&](const T &row) {
        return row.id != changed.id && row.alias == changed.alias;
    });
}

/// The version that is replaced goes into the history first, and stays there if saving fails.
template<typename T>
bool saveRow(World &world, Table<T> &rows, History<T> &history, T changed, bool isReferenceSound)
{
    const T *old = rows.find(changed.id);
    changed.dateModified = world.now();
    changed.dateCreated = old ? old->dateCreated : changed.dateModified;
    changed.version = old ? old->version + 1 : 1;
    if (old && !storeSnapshot(world, history, *old))
        return false;
    if (breaksUniqueAlias(rows, changed) || !isReferenceSound)
        return false;
    if (old)
        rows.replace(std::move(changed));
    else
        rows.insert(std::move(changed));
    ++world.changes;
    return true;
}

/// A value as the provider would get it: "$Key" is looked up in the site's configuration.
bool resolves(const Estate &estate, const QByteArray &raw)
{
    const auto text = jsontext::toString(raw);
    return !text || !text->startsWith(u'$') || estate.config.contains(text->mid(1));
}

bool isFilled(const jsontext::Members &members, const QString &field)
{
    const auto raw = members.raw(field.toUtf8());
    return raw && *raw != "null" && *raw != "\"\"";
}

} // namespace

QUuid newId(World &world)
{
    return stableId(u"made/%1"_s.arg(++world.created));
}

bool save(World &world, Connection changed)
{
    Estate &estate = world.estate;
    return saveRow(world, estate.connections, estate.connectionHistory, std::move(changed), true);
}

bool save(World &world, Profile changed)
{
    Estate &estate = world.estate;
    const bool isReferenceSound = estate.connections.find(changed.connectionId) != nullptr;
    return saveRow(world, estate.profiles, estate.profileHistory, std::move(changed),
                   isReferenceSound);
}

std::optional<QString> settingsProblem(const Estate &estate, const QString &providerId,
                                       const std::optional<QByteArray> &settings)
{
    const Provider *provider = estate.provider(providerId);
    if (!provider)
        return u"Provider '%1' not found."_s.arg(providerId);
    if (!settings) // null is not looked at: this is how a key gets lost
        return std::nullopt;
    const QString useless = u"Failed to validate settings for provider '%1'"_s.arg(providerId);
    const auto members = jsontext::Members::of(*settings);
    if (!members)
        return useless;
    for (const auto &[name, raw] : members->all()) {
        if (!resolves(estate, raw))
            return useless;
    }
    for (const QString &field : provider->requiredFields) {
        if (!isFilled(*members, field))
            return useless;
    }
    return std::nullopt;
}

} // namespace linchpin::umbraco::demo
