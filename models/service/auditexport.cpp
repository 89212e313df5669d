// SPDX-License-Identifier: Apache-2.0
#include "models/service/auditexport.h"

#include "models/domain/csv.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>

namespace linchpin {

using namespace Qt::StringLiterals;

namespace {

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

} // namespace

QByteArray auditCsv(const std::vector<AuditEntry> &entries)
{
    QByteArray csv = csvMark.toByteArray() + "number,at,user,run,event,endpoint,subject,text\r\n";
    for (const AuditEntry &entry : entries) {
        csv += QByteArray::number(entry.number) + ','
            + csvRecord({timeText(entry.at), entry.user, entry.run, entry.event, entry.endpoint,
                         entry.subject, entry.text});
    }
    return csv;
}

QByteArray tableCsv(const QStringList &head, const std::vector<QStringList> &rows)
{
    QByteArray csv = csvMark.toByteArray() + csvRecord(head);
    for (const QStringList &row : rows)
        csv += csvRecord(row);
    return csv;
}

QByteArray auditJson(const std::vector<AuditEntry> &entries)
{
    QJsonArray list;
    for (const AuditEntry &entry : entries) {
        list.append(QJsonObject{{u"number"_s, entry.number},
                                {u"at"_s, timeText(entry.at)},
                                {u"user"_s, entry.user},
                                {u"run"_s, entry.run},
                                {u"event"_s, entry.event},
                                {u"endpoint"_s, entry.endpoint},
                                {u"subject"_s, entry.subject},
                                {u"text"_s, entry.text}});
    }
    return QJsonDocument(QJsonObject{{u"entries"_s, list}}).toJson();
}

Result<void> writeExport(const QString &path, const QByteArray &content)
{
    const auto refused = [](const QString &why) {
        return failure({.kind = ApiError::Kind::Unsafe, .detail = why});
    };
    if (QFileInfo(path).isSymLink())
        return refused(
            QCoreApplication::translate("AuditExport", "The file is a link to another place."));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return refused(file.errorString());
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(content);
    if (!file.commit())
        return refused(file.errorString());
    return {};
}

} // namespace linchpin
