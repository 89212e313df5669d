// SPDX-License-Identifier: Apache-2.0
#include "models/domain/backup.h"

#include "models/domain/jsonreader.h"
#include "models/domain/valuejson.h"
#include "models/domain/words.h"

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

constexpr int backupVersion = 1;
constexpr int severalVersion = 2; ///< of several connections
constexpr QLatin1StringView backupFormat = "linchpin-backup"_L1;

constexpr WordTable<Touch, 4> touchWords{{
    {"deleted"_L1, Touch::Deleted},
    {"moved"_L1, Touch::Moved},
    {"switched-off"_L1, Touch::SwitchedOff},
    {"left-pointing"_L1, Touch::LeftPointing},
}};

QJsonObject itemJson(const BackupItem &item)
{
    return {{"key"_L1, keyJson(item.key)},
            {"name"_L1, item.name},
            {"touch"_L1, wordOf(item.touch)},
            {"definition"_L1, item.definition},
            {"secretsLeftOut"_L1, QJsonArray::fromStringList(item.secrets)}};
}

Result<BackupItem> itemFrom(const QJsonObject &json)
{
    JsonReader in(json, u"item"_s);
    BackupItem item{.key = in.one("key"_L1, keyFrom),
                    .name = in.text("name"_L1),
                    .touch = in.word("touch"_L1, touchFrom),
                    .definition = in.object("definition"_L1),
                    .secrets = in.texts("secretsLeftOut"_L1)};
    return in.finish(std::move(item));
}

/// A file whose sum is right may still have been put together by somebody: each thing stands in it
/// once, and the connection is the plan's.
bool isPartSound(const Backup &backup)
{
    const BackupItem *connection = backup.connection();
    if (!connection || connection->key.id != backup.plan.impact.connection.id.value)
        return false;
    return std::ranges::all_of(backup.items, [&](const BackupItem &item) {
        return backup.find(item.key) == &item && !item.key.id.isEmpty();
    });
}

/// All parts are of one endpoint and one account, and each of another connection.
bool isSound(const Backup &backup)
{
    QStringList ids;
    for (std::size_t i = 0; i < backup.parts(); ++i) {
        const Backup &part = backup.part(i);
        const QString id = part.plan.impact.connection.id.value;
        if (!isPartSound(part) || ids.contains(id) || part.plan.account != backup.plan.account
            || !(part.plan.endpoint == backup.plan.endpoint))
            return false;
        ids.append(id);
    }
    return true;
}

QJsonObject partJson(const Backup &part)
{
    return {{"items"_L1, jsonArray(part.items, itemJson)}, {"plan"_L1, toJson(part.plan)}};
}

Result<Backup> partFrom(const QJsonObject &json)
{
    JsonReader in(json, u"part"_s);
    Backup part;
    part.items = in.many("items"_L1, itemFrom);
    part.plan = in.one("plan"_L1, planFromJson);
    return in.finish(std::move(part));
}

std::vector<Backup> furtherIn(JsonReader &in, const Backup &first)
{
    auto parts = in.many("further"_L1, partFrom);
    if (parts.empty())
        in.refuse("further"_L1, QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is empty"));
    for (Backup &part : parts) {
        part.id = first.id;
        part.readAt = first.readAt;
    }
    return parts;
}

} // namespace

QString wordOf(Touch touch)
{
    return wordOf(touchWords, touch);
}

std::optional<Touch> touchFrom(QStringView word)
{
    return valueOf(touchWords, word);
}

const BackupItem *Backup::find(const DependentKey &key) const
{
    const auto it = std::ranges::find(items, key, &BackupItem::key);
    return it == items.end() ? nullptr : &*it;
}

const BackupItem *Backup::connection() const
{
    const auto it = std::ranges::find_if(
        items, [](const BackupItem &item) { return item.key.kind == "connection"_L1; });
    return it == items.end() ? nullptr : &*it;
}

QStringList Backup::connectionIds() const
{
    QStringList ids;
    for (std::size_t i = 0; i < parts(); ++i)
        ids.append(part(i).plan.impact.connection.id.value);
    return ids;
}

bool saysTheSame(const Backup &backup, const Backup &other)
{
    if (backup.parts() != other.parts())
        return false;
    for (std::size_t i = 0; i < backup.parts(); ++i) {
        if (!(backup.part(i).plan == other.part(i).plan)
            || backup.part(i).items != other.part(i).items)
            return false;
    }
    return true;
}

QJsonObject toJson(const Backup &backup)
{
    QJsonObject json = partJson(backup);
    json.insert("format"_L1, backupFormat);
    json.insert("version"_L1, backup.further.empty() ? backupVersion : severalVersion);
    json.insert("id"_L1, backup.id);
    json.insert("readAt"_L1, jsonOf(backup.readAt));
    if (!backup.further.empty())
        json.insert("further"_L1, jsonArray(backup.further, partJson));
    return json;
}

Result<Backup> backupFromJson(const QJsonObject &json)
{
    JsonReader in(json, u"backup"_s);
    if (in.text("format"_L1) != backupFormat)
        in.refuse("format"_L1,
                  QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is not that of a backup"));
    const int version = in.number("version"_L1);
    if (version != backupVersion && version != severalVersion)
        in.refuse(
            "version"_L1,
            QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is not the version this program reads"));
    Backup backup;
    backup.id = in.text("id"_L1);
    backup.readAt = in.time("readAt"_L1);
    backup.items = in.many("items"_L1, itemFrom);
    backup.plan = in.one("plan"_L1, planFromJson);
    if (version == severalVersion)
        backup.further = furtherIn(in, backup);
    if (backup.id.isEmpty())
        in.refuse("id"_L1, QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is empty"));
    if (!isSound(backup))
        in.refuse("items"_L1,
                  QT_TRANSLATE_NOOP("linchpin::JsonReader",
                                    "they do not belong to the plan in the same file"));
    return in.finish(std::move(backup));
}

} // namespace linchpin
