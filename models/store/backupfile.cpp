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

/// Creating never overwrites; this only spares collisions.
QString freePath(const QString &base)
{
    QString path = base + suffix;
    for (int i = 2; QFileInfo::exists(path) && i < 1000; ++i)
        path = base + u'-' + QString::number(i) + suffix;
    return path;
}

} // namespace

QString backupPathIn(const QString &folder, const Backup &backup)
{
    const QString stamp = backup.readAt.toUTC().toString(u"yyyyMMdd-HHmmss"_s);
    return freePath(
        QDir(folder).filePath(harmlessFileName(backup.plan.impact.connection.name) + u'-' + stamp));
}

QString backupPathBeside(const QString &planPath)
{
    QString base = planPath;
    for (const QLatin1StringView end : {".linchpin-plan.json"_L1, ".json"_L1}) {
        if (base.endsWith(end)) {
            base.chop(end.size());
            break;
        }
    }
    return freePath(base);
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
    return backupIn(document.object(), shown);
}

} // namespace linchpin
