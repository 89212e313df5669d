// SPDX-License-Identifier: Apache-2.0
#include "ui/deletewizard/backup.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

class BackupTexts final
{
    Q_DECLARE_TR_FUNCTIONS(linchpin::Backup)
};

constexpr auto format = "linchpin-backup"_L1;
constexpr qsizetype longestName = 60;

bool isHarmless(QChar c)
{
    const auto u = c.unicode();
    return u < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.');
}

QSet<QString> touched(const Plan &plan)
{
    QSet<QString> keys;
    for (const auto &action : plan.actions)
        keys.insert(action.subject.text());
    return keys;
}

ApiError diskTrouble(const QString &path, const QString &why)
{
    return {ApiError::Kind::Unsafe, 0,
            BackupTexts::tr("The backup could not be written to %1: %2")
                .arg(QDir::toNativeSeparators(path), why)};
}

/// A name nobody uses yet. Creating with NewOnly is what decides; this only spares collisions.
QString freePath(const QDir &folder, const QString &base)
{
    const auto suffix = u".linchpin-backup.json"_s;
    auto path = folder.filePath(base + suffix);
    for (int i = 2; QFile::exists(path) && i < 1000; ++i)
        path = folder.filePath(base + u'-' + QString::number(i) + suffix);
    return path;
}

} // namespace

QString harmlessFileName(const QString &name)
{
    auto result = name.left(longestName);
    std::ranges::transform(result, result.begin(),
                           [](QChar c) { return isHarmless(c) ? c : QChar(u'_'); });
    if (result.isEmpty() || result.startsWith(u'.'))
        result.prepend(u"connection"_s);
    return result;
}

QByteArray backupOf(const Plan &plan, const QDateTime &now)
{
    const auto keys = touched(plan);
    QJsonArray touchedKeys;
    for (const auto &dependent : plan.impact.dependents)
        if (keys.contains(dependent.key.text()))
            touchedKeys.append(dependent.key.text());
    const QJsonObject backup{
        {u"format"_s, QString(format)},
        {u"version"_s, 1},
        {u"madeAt"_s, now.toUTC().toString(Qt::ISODate)},
        {u"planId"_s, plan.id},
        {u"endpoint"_s,
         QJsonObject{{u"name"_s, plan.endpointName},
                     {u"url"_s, plan.endpoint.url},
                     {u"system"_s, plan.endpoint.system}}},
        {u"note"_s,
         u"Passwords and tokens are not in this file: the server's settings are not kept."_s},
        {u"touched"_s, touchedKeys},
        {u"plan"_s, toJson(plan)},
    };
    return QJsonDocument(backup).toJson();
}

Result<QString> writeBackup(const QString &folder, const Plan &plan, const QDateTime &now)
{
    const QDir dir(folder);
    if (!dir.exists()) {
        if (!QDir().mkpath(folder))
            return failure(diskTrouble(folder, BackupTexts::tr("the folder cannot be made")));
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    const auto stamp = now.toUTC().toString(u"yyyyMMdd-HHmmss"_s);
    QFile file(freePath(dir, harmlessFileName(plan.impact.connection.name) + u'-' + stamp));
    if (!file.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
        return failure(diskTrouble(file.fileName(), file.errorString()));
    const auto bytes = backupOf(plan, now);
    if (file.write(bytes) != bytes.size() || !file.flush())
        return failure(diskTrouble(file.fileName(), file.errorString()));
    file.close();
    if (!isBackupOf(file.fileName(), plan))
        return failure(diskTrouble(file.fileName(), BackupTexts::tr("it cannot be read back")));
    return file.fileName();
}

bool isBackupOf(const QString &path, const Plan &plan)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const auto json = QJsonDocument::fromJson(file.readAll()).object();
    if (json.value("format"_L1).toString() != format)
        return false;
    const auto kept = planFromJson(json.value("plan"_L1).toObject());
    return kept && kept->id == plan.id && kept->plannedFingerprint() == plan.plannedFingerprint();
}

} // namespace linchpin
