// SPDX-License-Identifier: Apache-2.0
#include "models/store/backupfile.h"

#include "models/domain/filename.h"
#include "models/store/privatefile.h"
#include "models/store/refusal.h"
#include "models/store/sealedjson.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace linchpin {
namespace {

constexpr qint64 maxBackupBytes = 64 * 1024 * 1024;
constexpr QLatin1StringView suffix = ".linchpin-backup.json"_L1;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::BackupFile)
};

Result<Backup> backupIn(QJsonObject file, const QString &shown)
{
    if (file.value("format"_L1).toString() != "linchpin-backup"_L1)
        return refusal(Text::tr("%1 is no backup of Linchpin.").arg(shown));
    if (!isSealed(file))
        return refusal(Text::tr("%1 was changed after it was made, and is not used.").arg(shown));
    file.remove("sha256"_L1);
    auto backup = backupFromJson(file);
    if (!backup)
        return refusal(Text::tr("%1 cannot be used: %2").arg(shown, backup.error().detail));
    return backup;
}

constexpr int mostOfAName = 1000;

QString numbered(const QString &base, int i)
{
    return i == 1 ? base + suffix : base + u'-' + QString::number(i) + suffix;
}

/// Creating never overwrites; this only spares collisions.
QString freePath(const QString &base)
{
    int i = 1;
    while (QFileInfo::exists(numbered(base, i)) && i < mostOfAName)
        ++i;
    return numbered(base, i);
}

QString baseBeside(const QString &planPath)
{
    for (const QLatin1StringView end : {".linchpin-plan.json"_L1, ".json"_L1}) {
        if (planPath.endsWith(end))
            return planPath.chopped(end.size());
    }
    return planPath;
}

} // namespace

QString backupPathIn(const QString &folder, const Backup &backup)
{
    const QString stamp = backup.readAt.toUTC().toString(u"yyyyMMdd-HHmmss"_s);
    QString name = harmlessFileName(backup.plan.impact.connection.name);
    if (!backup.further.empty())
        name += u"-and-%1-more"_s.arg(backup.further.size());
    return freePath(QDir(folder).filePath(name + u'-' + stamp));
}

QString backupPathBeside(const QString &planPath)
{
    return freePath(baseBeside(planPath));
}

QString sameBackupBeside(const QString &planPath, const Backup &backup, const IsUsed &isUsed)
{
    const QString base = baseBeside(planPath);
    for (int i = 1; i < mostOfAName && QFileInfo::exists(numbered(base, i)); ++i) {
        const auto known = readBackupFile(numbered(base, i));
        if (known && saysTheSame(*known, backup) && !isUsed(*known))
            return numbered(base, i);
    }
    return {};
}

Result<void> writeBackupFile(const QString &path, const Backup &backup)
{
    const QJsonObject file = sealed(toJson(backup));
    if (auto same = backupIn(file, QDir::toNativeSeparators(path)); !same)
        return failure(same.error());
    if (const auto made = makePrivateFolder(QFileInfo(path).absolutePath()); !made)
        return made;
    const QByteArray text = QJsonDocument(file).toJson(QJsonDocument::Indented);
    if (text.size() > maxBackupBytes)
        return refusal(Text::tr("The backup is too large to be kept in a file."));
    if (const auto written = writePrivateFile(path, text, Existing::Refuse); !written)
        return written;
    // A backup that cannot be read is none: better known now than when it is needed.
    const auto back = readBackupFile(path);
    return back ? Result<void>() : failure(back.error());
}

Result<Backup> readBackupFile(const QString &path)
{
    const auto bytes = readWholeFile(path, maxBackupBytes);
    if (!bytes)
        return failure(bytes.error());
    const QString shown = QDir::toNativeSeparators(path);
    const QJsonDocument document = QJsonDocument::fromJson(*bytes);
    if (!document.isObject())
        return refusal(Text::tr("%1 is no backup of Linchpin, or it was damaged.").arg(shown));
    if (saysTwice(*bytes, document.object()))
        return refusal(Text::tr("%1 says something twice, and is not used.").arg(shown));
    return backupIn(document.object(), shown);
}

} // namespace linchpin
