// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/domain/plan.h"

#include <functional>

namespace linchpin {

/// How a plan touches something, and so what a way back has to do with it.
enum class Touch {
    Deleted, ///< it has to be made anew, with a new id
    Moved, ///< it was given another connection, and stays where it is
    SwitchedOff, ///< it stays, and is switched on again
    LeftPointing, ///< it is not changed, and points at something that is deleted
};
[[nodiscard]] QString wordOf(Touch touch);
[[nodiscard]] std::optional<Touch> touchFrom(QStringView word);

/// The definition of one thing a plan touches, as it was before the first write.
struct BackupItem
{
    DependentKey key; ///< kind "connection" for the connection itself
    QString name;
    Touch touch = Touch::Deleted;
    QJsonObject definition; ///< as the server shows it, without what may be secret
    QStringList secrets; ///< members that were left out: "settings.apiKey", "fields[0].token"
    bool operator==(const BackupItem &) const = default;
};

/// What was written down before the first write of a plan: enough to make again what the system
/// allows, and never a secret (promise 8).
struct Backup
{
    QString id; ///< UUID: of this reading, not of the plan
    Plan plan; ///< says which endpoint it belongs to, and what was done to what
    std::vector<BackupItem> items; ///< the connection first
    QDateTime readAt; ///< UTC
    /// Of the other connections, where several are deleted at once, in the order of their plan: the
    /// same id and time, the same endpoint, and nothing further.
    std::vector<Backup> further;

    [[nodiscard]] std::size_t parts() const { return 1 + further.size(); }
    [[nodiscard]] const Backup &part(std::size_t i) const
    {
        return i == 0 ? *this : further[i - 1];
    }
    [[nodiscard]] QStringList connectionIds() const; ///< one of each part
    [[nodiscard]] const BackupItem *find(const DependentKey &key) const;
    [[nodiscard]] const BackupItem *connection() const;
    bool operator==(const Backup &) const = default;
};

/// Does the second hold what the first holds, whenever it was read?
[[nodiscard]] bool saysTheSame(const Backup &backup, const Backup &other);

/// The JSON of backup files and of the journal: version 1, and 2 if it has further parts. Reading
/// refuses what is missing, foreign or of another version.
[[nodiscard]] QJsonObject toJson(const Backup &backup);
[[nodiscard]] Result<Backup> backupFromJson(const QJsonObject &json);

/// What was cut out of a definition, and what is left.
struct Cleaned
{
    QJsonObject definition;
    QStringList secrets;
};
/// Whether "$Site:Key" below the given paths names where a secret stands (the contract says so) and
/// is kept. Anywhere else a text that begins so is a text.
enum class References { None, Kept };
/// Leaves out every value of a member whose name may say secret, every text that may hold one
/// ("...?password=x", "Bearer x", "user:x@host") or that is a mask ("********"), and every member
/// of the given paths ("settings" with all below it that is a text).
[[nodiscard]] Cleaned withoutSecrets(const QJsonObject &definition, const QStringList &alsoBelow,
                                     References references = References::None);
/// Leaves out every text of which that is true, wherever it stands.
[[nodiscard]] Cleaned withoutTexts(const QJsonObject &definition,
                                   const std::function<bool(const QString &)> &isSecret);
/// Puts values back where withoutSecrets() left them out. A path that is not there is not made up.
[[nodiscard]] QJsonObject withSecrets(QJsonObject definition,
                                      const QMap<QString, QString> &valueOfPath);
/// Every text that is exactly one of the ids, in any case, replaced by what it is now.
[[nodiscard]] QJsonValue withIds(const QJsonValue &value, const QMap<QString, QString> &newIdOf);
/// Members of the first, by path, that the second lacks or has another value for.
[[nodiscard]] QStringList differingMembers(const QJsonObject &wanted, const QJsonObject &found);

} // namespace linchpin
