// SPDX-License-Identifier: Apache-2.0
#include "models/domain/backup.h"

#include "models/domain/jsonreader.h"
#include "models/domain/valuejson.h"
#include "models/domain/words.h"

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

constexpr int backupVersion = 1;
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
bool isSound(const Backup &backup)
{
    const BackupItem *connection = backup.connection();
    if (!connection || connection->key.id != backup.plan.impact.connection.id.value)
        return false;
    return std::ranges::all_of(backup.items, [&](const BackupItem &item) {
        return backup.find(item.key) == &item && !item.key.id.isEmpty();
    });
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

QJsonObject toJson(const Backup &backup)
{
    return {{"format"_L1, backupFormat},
            {"version"_L1, backupVersion},
            {"id"_L1, backup.id},
            {"readAt"_L1, jsonOf(backup.readAt)},
            {"items"_L1, jsonArray(backup.items, itemJson)},
            {"plan"_L1, toJson(backup.plan)}};
}

Result<Backup> backupFromJson(const QJsonObject &json)
{
    JsonReader in(json, u"backup"_s);
    if (in.text("format"_L1) != backupFormat)
        in.refuse("format"_L1,
                  QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is not that of a backup"));
    if (in.number("version"_L1) != backupVersion)
        in.refuse(
            "version"_L1,
            QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is not the version this program reads"));
    Backup backup;
    backup.id = in.text("id"_L1);
    backup.readAt = in.time("readAt"_L1);
    backup.items = in.many("items"_L1, itemFrom);
    backup.plan = in.one("plan"_L1, planFromJson);
    if (backup.id.isEmpty())
        in.refuse("id"_L1, QT_TRANSLATE_NOOP("linchpin::JsonReader", "it is empty"));
    if (!isSound(backup))
        in.refuse("items"_L1,
                  QT_TRANSLATE_NOOP("linchpin::JsonReader",
                                    "they do not belong to the plan in the same file"));
    return in.finish(std::move(backup));
}

} // namespace linchpin
